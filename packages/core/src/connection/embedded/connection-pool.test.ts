import { expect, test } from 'vitest'
import { createConnectionPool } from './connection-pool.ts'

function poolOf(size: number) {
  const log: string[] = []
  let opened = 0
  const usable = new Set<number>()
  const pool = createConnectionPool<number>({
    size,
    open: async () => {
      opened += 1
      usable.add(opened)
      return opened
    },
    isUsable: (connection) => usable.has(connection),
    close: (connection) => log.push(`closed ${connection}`),
    closedError: () => new Error('closed'),
  })
  return { pool, log, usable, opened: () => opened }
}

test('lends what came back before it opens another', async () => {
  const { pool, opened } = poolOf(2)
  const first = await pool.take(undefined)
  pool.giveBack(first)
  expect(await pool.take(undefined)).toBe(first)
  expect(opened()).toBe(1)
})

test('lets askers wait in turn, beyond its size', async () => {
  const { pool, opened } = poolOf(1)
  const first = await pool.take(undefined)
  const order: string[] = []
  const waiting = ['b', 'c'].map(async (name) => {
    const connection = await pool.take(undefined)
    order.push(name)
    pool.giveBack(connection)
  })
  pool.giveBack(first)
  await Promise.all(waiting)
  expect([order, opened()]).toEqual([['b', 'c'], 1])
})

test('stops waiting when the signal aborts, and keeps the place for others', async () => {
  const { pool } = poolOf(1)
  const first = await pool.take(undefined)
  const stop = new AbortController()
  const refused = pool.take(stop.signal)
  const served = pool.take(undefined)
  stop.abort(new Error('stop'))
  await expect(refused).rejects.toThrow('stop')
  pool.giveBack(first)
  expect(await served).toBe(first)
})

test('forgets connections that broke', async () => {
  const { pool, usable } = poolOf(1)
  const first = await pool.take(undefined)
  usable.delete(first)
  pool.giveBack(first)
  expect(await pool.take(undefined)).toBe(2)
})

test('does not lose a place to a connection that cannot be opened', async () => {
  let attempts = 0
  const pool = createConnectionPool<number>({
    size: 1,
    open: async () => {
      attempts += 1
      if (attempts === 1) throw new Error('no')
      return attempts
    },
    isUsable: () => true,
    close: () => {},
    closedError: () => new Error('closed'),
  })
  await expect(pool.take(undefined)).rejects.toThrow('no')
  expect(await pool.take(undefined)).toBe(2)
})

test('refuses everybody once closed, and closes what comes back', async () => {
  const { pool, log } = poolOf(2)
  const [one, two] = [await pool.take(undefined), await pool.take(undefined)]
  const waiting = pool.take(undefined)
  pool.giveBack(one)
  await waiting
  pool.close()
  pool.giveBack(two)
  await expect(pool.take(undefined)).rejects.toThrow('closed')
  expect(log).toEqual(['closed 2'])
})
