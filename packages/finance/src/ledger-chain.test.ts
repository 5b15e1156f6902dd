import type { Context } from '@synergy-jobs/core'
import { insertRows, type TestBackOffice, testEngines } from '@synergy-jobs/core/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { damageRow, type RowDamage, randomDamage } from '../test/chain/damage-row.ts'
import { type FigureLine, figureLines, randomFigures } from '../test/chain/random-figures.ts'
import { type Ledgers, openLedgers } from '../test/compare/open-ledgers.ts'
import { openTestFolder } from '../test/import/write-sheet.ts'
import { compareWithLedger } from '../test/validate/compare-with-ledger.ts'
import { importWorkbooks } from '../test/validate/import-workbooks.ts'
import { addPending, type PendingRow } from '../test/validate/pending.ts'
import { type JournalEntry, randomJournal } from '../test/validate/random-journal.ts'
import { validateFinancials } from './validate-financials/validate-financials.ts'

/** Journals to try; more with `JOURNAL_RUNS`, since each makes three databases. */
const runs = Number(process.env['JOURNAL_RUNS'] ?? 2)

const divisions = ['001', '300']

/** What the ledger must hold of one line. */
type BookedLine = Omit<FigureLine, 'sheet'>

/** Cents by division, period, account and cost centre. */
type Totals = Readonly<Record<string, number>>

function totalsOf(lines: readonly BookedLine[]): Totals {
  const totals = new Map<string, number>()
  for (const { division, period, account, costCentre, cents } of lines) {
    const key = [division, period, account, costCentre].join('/')
    totals.set(key, (totals.get(key) ?? 0) + cents)
  }
  return Object.fromEntries([...totals].filter(([, cents]) => cents !== 0).toSorted(([a], [b]) => a.localeCompare(b)))
}

function bookedLine(row: PendingRow): BookedLine {
  return {
    division: row.CompanyCode ?? '',
    period: row.FinPeriod ?? 0,
    account: row.CompanyAccountCode?.trim() ?? '',
    costCentre: row.CompanyCostcenterCode ?? 'GENERAL',
    cents: Math.round(((row.AmountDebitAC ?? 0) - (row.AmountCreditAC ?? 0)) * 100),
  }
}

async function ledgerTotals({ db }: Context): Promise<Totals> {
  const rows = await db.selectFrom('gbkmut').select(['CompanyCode', 'periode', 'reknr', 'kstplcode', 'bdr_hfl']).execute()
  return totalsOf(
    rows.map((row) => ({
      division: row.CompanyCode?.trim() ?? '',
      period: Number(row.periode),
      account: row.reknr?.trim() ?? '',
      costCentre: row.kstplcode?.trim() ?? '',
      cents: Math.round(row.bdr_hfl * 100),
    })),
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

/** Imports the figures, a workbook for each division, and puts the journal among the pending rows as another loader would. */
async function importAll({ context }: Ledgers, figures: readonly FigureLine[], journal: readonly JournalEntry[]): Promise<void> {
  await using folder = await openTestFolder()
  const files: string[] = []
  for (const [division, lines] of Map.groupBy(figures, (line) => line.division)) {
    const sheet = lines.map((line) => line.sheet)
    files.push(await folder.sheet(`figures-${division}.xlsx`, sheet))
  }
  await importWorkbooks(context, ...files)
  await addPending(context, ...journal.map(({ rows }) => rows))
}

/** The back offices get the lines one by one, straight from what was made up. */
function bookThere(ledgers: Ledgers, lines: readonly BookedLine[]): Promise<void> {
  return ledgers.there(lines.map(({ division, period, account, cents }) => ({ division, period, account, amount: cents / 100 })))
}

/** Everything that a good run of the chain must have left behind. */
async function checkLedger(context: Context, booked: readonly BookedLine[], bad: readonly PendingRow[]): Promise<void> {
  expect(await ledgerTotals(context)).toEqual(totalsOf(booked))
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
}

/** The differences that compareFinancials finds: signed cents by division, period and account. */
async function found(ledgers: Ledgers): Promise<Totals> {
  const { divisions: compared } = await ledgers.compare({ createDocument: 'never' })
  return Object.fromEntries(
    compared.flatMap(({ division, differences }) =>
      differences.map(({ period, account, difference }) => [[division, period, account].join('/'), Math.round(Number(difference) * 100)]),
    ),
  )
}

function damagedSide(ledgers: Ledgers, { side, division }: RowDamage): Context | TestBackOffice {
  return side === 'synergy' ? ledgers.context : ledgers.backOffice(division)
}

describe.each(testEngines())('import, validation and comparison on %s', (engine) => {
  it('the ledger is the workbook to the cent, Balance is the ledger, only what was rejected is pending, and a damaged row is found', {
    timeout: 900_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        randomJournal,
        randomFigures,
        randomDamage(divisions),
        fc.integer({ min: 3, max: 50 }),
        async (journal, figures, damage, chunkSize) => {
          await using ledgers = await openLedgers(engine, divisions)
          const { context } = ledgers
          await addRates(context)
          const lines = figureLines(figures)
          const good = journal.filter(({ balances }) => balances).flatMap(({ rows }) => rows)
          const bad = journal.filter(({ balances }) => !balances).flatMap(({ rows }) => rows)
          const booked = [...lines, ...good.map(bookedLine)]
          await importAll(ledgers, lines, journal)

          const result = await validateFinancials(context, { chunkSize, maxRejections: 1_000 })

          expect(result.counts).toMatchObject({ written: booked.length, rejected: bad.length, skipped: 0 })
          await checkLedger(context, booked, bad)
          await bookThere(ledgers, booked)
          expect(await found(ledgers)).toEqual({})

          const difference = await damageRow(damagedSide(ledgers, damage).db, damage)
          expect(await found(ledgers)).toEqual(difference)
        },
      ),
      { numRuns: runs, seed: 20_261_126 },
    )
  })
})
