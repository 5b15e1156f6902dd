import { amountOfUnits } from '@synergy-jobs/core'
import { expect, test } from 'vitest'
import { divideTotals } from './divide-totals.ts'
import type { LedgerTotal } from './ledger-total.ts'

const zero = amountOfUnits(0n, 4)

async function* totals(closed: string[], ...places: readonly (readonly [string, string])[]): AsyncGenerator<LedgerTotal> {
  try {
    for (const [division, account] of places)
      yield { division, year: 2026, period: '001', account, amount: zero, lines: 1, waiting: zero, waitingLines: 0 }
  } finally {
    closed.push('closed')
  }
}

async function accounts(part: AsyncIterable<LedgerTotal>): Promise<readonly string[]> {
  return (await Array.fromAsync(part)).map(({ account }) => account)
}

test('hands each division its own, passes over those nobody asked for, and closes the stream', async () => {
  const closed: string[] = []
  {
    await using divided = divideTotals(totals(closed, ['001', 'a'], ['001', 'b'], ['002', 'c'], ['300', 'd'], ['300', 'e']))
    expect(await accounts(divided.of('000'))).toEqual([])
    expect(await accounts(divided.of('001'))).toEqual(['a', 'b'])
    expect(await accounts(divided.of('100'))).toEqual([])
    for await (const { account } of divided.of('300')) {
      expect(account).toBe('d')
      break
    }
    // What was left of 300 is passed over.
    expect(await accounts(divided.of('900'))).toEqual([])
  }
  expect(closed).toEqual(['closed'])
})
