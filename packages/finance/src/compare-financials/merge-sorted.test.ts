import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeSorted } from './merge-sorted.ts'

async function* each(items: readonly number[], closed: string[] = [], name = ''): AsyncGenerator<number> {
  try {
    yield* items
  } finally {
    closed.push(name)
  }
}

const ascending = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 20 }).map((items) => items.toSorted((a, b) => a - b))

test('gives every item of both sides once, and pairs those that belong together', async () => {
  await fc.assert(
    fc.asyncProperty(ascending, ascending, async (left, right) => {
      const pairs = await Array.fromAsync(mergeSorted(each(left), each(right), (a, b) => a - b))
      const all = [...new Set([...left, ...right])].toSorted((a, b) => a - b)
      expect(pairs).toEqual(all.map((item) => ({ left: left.find((it) => it === item), right: right.find((it) => it === item) })))
    }),
  )
})

test('closes both sides when its reader leaves, and when one fails', async () => {
  const closed: string[] = []
  for await (const { left } of mergeSorted(each([1, 2], closed, 'left'), each([1, 3], closed, 'right'), (a, b) => a - b)) {
    if (left === 1) break
  }
  expect(closed).toEqual(['left', 'right'])
  async function* failing(): AsyncGenerator<number> {
    yield 1
    throw new Error('gone')
  }
  const rest = Array.fromAsync(mergeSorted(each([1, 2, 3], closed, 'other'), failing(), (a, b) => a - b))
  await expect(rest).rejects.toThrow('gone')
  expect(closed).toEqual(['left', 'right', 'other'])
})
