import { expect, test } from 'vitest'
import { readTotals } from './read-totals.ts'
import type { TotalRow } from './select-totals.ts'

async function* rows(...keys: readonly (readonly [string, number, string, string])[]): AsyncGenerator<TotalRow> {
  for (const [division, year, period, account] of keys)
    yield { division, year, period, account, amount: '123400', lines: 1, waiting: '0', waitingLines: 0 }
}

test('reads exact amounts, and takes each division for itself', async () => {
  const totals = await Array.fromAsync(readTotals(rows(['001', 2026, '002', '9'], ['001', 2026, '010', '10'], ['300', 2025, '001', '10'])))
  expect(totals.map(({ division, account }) => [division, account])).toEqual([
    ['001', '9'],
    ['001', '10'],
    ['300', '10'],
  ])
  expect(totals[0]?.amount).toEqual({ units: 123_400n, decimals: 4 })
})

test.each([
  ['another order', ['001', 2026, '001', 'B'], ['001', 2026, '001', 'A']],
  ['the same total twice', ['001', 2026, '001', 'A'], ['001', 2026, '001', 'A']],
  ['years that go back', ['001', 2026, '001', 'A'], ['001', 2025, '002', 'B']],
] as const)('refuses %s, on which the merge could not rely', async (_, first, second) => {
  await expect(Array.fromAsync(readTotals(rows(first, second)))).rejects.toMatchObject({ code: 'conflict' })
})
