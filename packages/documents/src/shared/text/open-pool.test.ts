import { expect, test } from 'vitest'
import { openPool } from './open-pool.ts'

function makePool(size: number) {
  let made = 0
  let disposed = 0
  const pool = openPool(size, () => ({ number: ++made, [Symbol.asyncDispose]: async () => void disposed++ }))
  return { pool, made: () => made, disposed: () => disposed }
}

const never = new AbortController().signal

test('lends each item to one caller at a time, to those who wait in the order they came', async () => {
  const { pool, made } = makePool(2)
  const gates = Array.from({ length: 4 }, () => Promise.withResolvers<void>())
  const log: string[] = []
  const uses = gates.map((gate, caller) =>
    pool.use(async ({ number }) => {
      log.push(`${caller} has ${number}`)
      await gate.promise
    }, never),
  )
  await Promise.resolve()
  expect(log).toEqual(['0 has 1', '1 has 2'])
  gates[1]?.resolve()
  await uses[1]
  gates[2]?.resolve()
  await uses[2]
  expect(log.slice(2)).toEqual(['2 has 2', '3 has 2'])
  for (const gate of gates) gate.resolve()
  await Promise.all(uses)
  expect(made()).toBe(2)
})

test('makes no more items than are used at the same time', async () => {
  const { pool, made } = makePool(4)
  for (let caller = 0; caller < 3; caller++) await pool.use(async () => undefined, never)
  expect(made()).toBe(1)
})

test('who gives up waiting is passed over', async () => {
  const { pool } = makePool(1)
  const gate = Promise.withResolvers<void>()
  const first = pool.use(() => gate.promise, never)
  const impatient = new AbortController()
  const second = pool.use(async () => 'second', impatient.signal)
  const third = pool.use(async () => 'third', never)
  impatient.abort(new Error('no longer wanted'))
  await expect(second).rejects.toThrow('no longer wanted')
  gate.resolve()
  await first
  expect(await third).toBe('third')
})

test('gives an item back when its use fails, and disposes of all', async () => {
  const { pool, made, disposed } = makePool(1)
  await expect(pool.use(() => Promise.reject(new Error('failed')), never)).rejects.toThrow('failed')
  expect(await pool.use(async ({ number }) => number, never)).toBe(1)
  await pool[Symbol.asyncDispose]()
  expect([made(), disposed()]).toEqual([1, 1])
})
