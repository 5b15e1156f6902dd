import type { Context } from '@synergy-jobs/core'
import { insertRows, openTestContext, testEngines } from '@synergy-jobs/core/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openTestFolder, type SheetLine } from '../../test/import/write-sheet.ts'
import { compareWithLedger } from '../../test/validate/compare-with-ledger.ts'
import { importWorkbook } from '../../test/validate/import-workbook.ts'
import { addPending, type PendingRow } from '../../test/validate/pending.ts'
import { randomJournal } from '../../test/validate/random-journal.ts'
import { validateFinancials } from './validate-financials.ts'

/** Journals to try; more with `JOURNAL_RUNS`. */
const runs = Number(process.env['JOURNAL_RUNS'] ?? 2)

/** Cents by division, period, account and cost centre. */
type Totals = Readonly<Record<string, number>>

function totalsOf(rows: readonly (readonly [key: string, cents: number])[]): Totals {
  const totals = new Map<string, number>()
  for (const [key, cents] of rows) totals.set(key, (totals.get(key) ?? 0) + cents)
  return Object.fromEntries([...totals].filter(([, cents]) => cents !== 0).toSorted(([a], [b]) => a.localeCompare(b)))
}

function keyed(row: PendingRow): readonly [string, number] {
  const cents = Math.round(((row.AmountDebitAC ?? 0) - (row.AmountCreditAC ?? 0)) * 100)
  return [[row.CompanyCode, row.FinPeriod, row.CompanyAccountCode?.trim(), row.CompanyCostcenterCode ?? 'GENERAL'].join('/'), cents]
}

async function ledgerTotals({ db }: Context): Promise<Totals> {
  const rows = await db.selectFrom('gbkmut').select(['CompanyCode', 'periode', 'reknr', 'kstplcode', 'bdr_hfl']).execute()
  return totalsOf(
    rows.map((row) => [
      [row.CompanyCode?.trim(), row.periode?.trim(), row.reknr?.trim(), row.kstplcode?.trim()].join('/'),
      Math.round(row.bdr_hfl * 100),
    ]),
  )
}

/** The same rate for average and end, another one each period. */
async function addRates({ db }: Context): Promise<void> {
  await insertRows(
    db,
    'CurrencyPeriodExchangeRates',
    Array.from({ length: 13 }, (_, index) => ({
      ID: `00000000-0000-0000-0000-0000000000${10 + index}`,
      ...{ BaseCurrencyCode: 'GBP', CurrencyCode: 'EUR', FinYear: 2026, FinPeriod: index + 1 },
      ...{ ExchangeRateAvgPeriod: 1.1501 + index / 1000, ExchangeRateEndPeriod: 1.1501 + index / 1000 },
    })),
  )
}

const sheetLines = fc.array(
  fc.record({
    period: fc.integer({ min: 1, max: 13 }),
    cents: fc.integer({ min: 1, max: 10_000_000 }),
    account: fc.constantFrom('4000', '4100'),
  }),
  { minLength: 1, maxLength: 10 },
)

describe.each(testEngines())('validateFinancials on %s: random journals', (engine) => {
  it('the ledger is the input to the cent, Balance is the ledger, and only what was rejected is pending', {
    timeout: 600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(randomJournal, sheetLines, fc.integer({ min: 3, max: 50 }), async (journal, figures, chunkSize) => {
        await using context = await openTestContext({ engine })
        await using folder = await openTestFolder()
        await addRates(context)
        const lines = figures.flatMap(({ period, cents, account }): readonly SheetLine[] => [
          { division: '001', year: 2026, period, account, debit: cents / 100 },
          { division: '001', year: 2026, period, account: '1000', credit: cents / 100 },
        ])
        await importWorkbook(context, await folder.sheet('figures.xlsx', lines))
        await addPending(context, ...journal.map(({ rows }) => rows))

        const result = await validateFinancials(context, { chunkSize, maxRejections: 1_000 })

        const good = journal.filter(({ balances }) => balances).flatMap(({ rows }) => rows)
        const bad = journal.filter(({ balances }) => !balances).flatMap(({ rows }) => rows)
        const imported = figures.flatMap(({ period, cents, account }): readonly (readonly [string, number])[] => [
          [`001/${period}/${account}/GENERAL`, cents],
          [`001/${period}/1000/GENERAL`, -cents],
        ])
        expect(result.counts).toMatchObject({ written: good.length + lines.length, rejected: bad.length, skipped: 0 })
        expect(await ledgerTotals(context)).toEqual(totalsOf([...good.map(keyed), ...imported]))
        const { different, differences } = await compareWithLedger(context)
        expect([different, differences]).toEqual([0, []])
        const pending = await context.db.selectFrom('TransactionsPending').select('TransactionGuid').execute()
        expect(pending.map(({ TransactionGuid }) => TransactionGuid ?? '').toSorted()).toEqual(
          bad.map(({ TransactionGuid }) => TransactionGuid ?? '').toSorted(),
        )
        const central = await context.db
          .selectFrom('gbkmut')
          .select((e) => ['verwerknrl', e.fn.sum<number>('AmountCentral').as('sum')])
          .groupBy('verwerknrl')
          .execute()
        expect(central.filter(({ sum }) => Math.round(Number(sum) * 100) !== 0)).toEqual([])
      }),
      { numRuns: runs, seed: 20_261_126 },
    )
  })
})
