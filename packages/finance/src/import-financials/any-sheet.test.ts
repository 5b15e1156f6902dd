import { amountFromNumber, formatAmount, sumAmounts } from '@synergy-jobs/core'
import { openTestContext } from '@synergy-jobs/core/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { undoForImport } from '../../test/import/undo-for-import.ts'
import { openTestFolder, type SheetLine } from '../../test/import/write-sheet.ts'
import { importFinancials } from './import-financials.ts'

const period = fc.integer({ min: 1, max: 4 })
const cents = fc.integer({ min: 0, max: 1_000_000_000 })
const account = fc.constantFrom('1000', '1300', '4100', '8000', '9999', '4999')
const pair = fc.record({ period, cents, account, flaw: fc.constantFrom('none', 'none', 'none', 'none', 'unbalanced', 'text') })

/** Two lines that balance, unless the flaw says otherwise. Account 9999 is blocked, 4999 is to be created. */
function linesOf({
  period: number,
  cents: amount,
  account: code,
  flaw,
}: {
  period: number
  cents: number
  account: string
  flaw: string
}): readonly SheetLine[] {
  const common = { division: '001', year: 2026, period: number }
  const description = { accountDescription: 'Sundry', accountSide: 'D', accountType: 'P' }
  const debit = flaw === 'text' ? 'much' : amount / 100
  const credit = (flaw === 'unbalanced' ? amount + 1 : amount) / 100
  return [
    { ...common, account: code, ...description, debit },
    { ...common, account: '1000', credit },
  ]
}

describe('importFinancials, whatever the sheet', () => {
  it('counts every row once, writes what balances to the cent, and takes it back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(pair, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('file', 'entry'),
        fc.integer({ min: 1, max: 5 }),
        async (pairs, atomicity, chunkSize) => {
          await using context = await openTestContext()
          await using folder = await openTestFolder()
          const lines = pairs.flatMap(linesOf)
          const options = { files: [await folder.sheet('any.xlsx', lines)], mode: 'actual', atomicity, chunkSize } as const

          const dry = await importFinancials(context, { ...options, dryRun: true })
          const { counts, files, runId } = await importFinancials(context, options)

          expect(dry.counts).toEqual(counts)
          expect(counts.read).toBe(lines.length)
          expect(counts.read).toBe(counts.written + counts.skipped + counts.rejected)
          const rows = await context.db.selectFrom('TransactionsPending').select(['FinPeriod', 'AmountDebitAC', 'AmountCreditAC']).execute()
          expect(rows).toHaveLength(counts.written)
          for (const entry of files[0]?.entries ?? []) {
            const own = entry.status === 'imported' ? rows.filter(({ FinPeriod }) => FinPeriod === entry.period) : []
            const sum = (amounts: readonly number[]) =>
              formatAmount(sumAmounts(amounts.map((amount) => amountFromNumber(amount, { decimals: 2 }))))
            if (entry.status !== 'imported') continue
            expect([sum(own.map((row) => row.AmountDebitAC)), sum(own.map((row) => row.AmountCreditAC))]).toEqual([
              entry.debit,
              entry.credit,
            ])
            expect(entry.debit).toBe(entry.credit)
          }
          const again = await importFinancials(context, options)
          expect(again.counts).toEqual({ ...counts, written: 0, skipped: counts.skipped + counts.written })
          await undoForImport(context, runId)
          expect(await context.db.selectFrom('TransactionsPending').select('ID').execute()).toEqual([])
          expect(await context.db.selectFrom('grtbk').select('ID').where('reknr', '=', '     4999').execute()).toEqual([])
        },
      ),
      { numRuns: 25 },
    )
  })
})
