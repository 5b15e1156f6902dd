import { type Context, derivedGuid } from '@synergy-jobs/core'
import { bulkInsert, type ColumnDefinition, createStagingTable, dropStagingTable, internals } from '@synergy-jobs/core/internal'
import { sql } from 'kysely'
import { insertSelect } from '../../src/shared/imported/insert-select.ts'

/** Entries to make in bulk, of division 001 for the year 2026. */
export interface SeededEntries {
  /** Number of the first entry; the others follow. */
  readonly first: number
  readonly count: number
  /** Lines of each entry, from 2. @default 2 */
  readonly lines?: number
  /** Cents by which credit differs from debit. @default 0 */
  readonly unbalancedBy?: number
}

const columns: readonly ColumnDefinition[] = [
  { name: 'EntryNo', type: 'int', nullable: false },
  { name: 'Line', type: 'int', nullable: false },
  { name: 'Period', type: 'int', nullable: false },
  { name: 'PeriodEnd', type: 'datetime', nullable: false },
  { name: 'Account', type: 'nchar', length: 9, nullable: false },
  { name: 'Debit', type: 'float', nullable: false },
  { name: 'Credit', type: 'float', nullable: false },
  { name: 'EntryGuid', type: 'uniqueidentifier', nullable: false },
  { name: 'RowGuid', type: 'uniqueidentifier', nullable: false },
]

const base = '5F1B6E1C-5A54-4D0B-8B60-6F5D3C0F7A11'

/** Cents that a seeded entry books. */
export function seededCents(entry: number): number {
  return 1_000 + (entry % 97)
}

/** Makes pending entries of some lines each, in bulk. */
export async function seedEntries(context: Context, entries: SeededEntries): Promise<void> {
  await using session = await context[internals].source.openSession()
  const table = await createStagingTable(session.db, 'seed', columns)
  await bulkInsert(session.db, table, columns, rowsOf(entries))
  await session.db.transaction().execute((trx) =>
    insertSelect(
      trx,
      'TransactionsPending',
      {
        CompanyCode: '001',
        TransactionType: 5,
        TransactionDate: sql.ref('s.PeriodEnd'),
        FinYear: 2026,
        FinPeriod: sql.ref('s.Period'),
        CompanyAccountCode: sql.ref('s.Account'),
        EntryNumber: sql`cast(s.EntryNo as nvarchar(20))`,
        CurrencyAliasAC: 'EUR',
        AmountDebitAC: sql.ref('s.Debit'),
        AmountCreditAC: sql.ref('s.Credit'),
        CurrencyAliasFC: 'EUR',
        AmountDebitFC: sql.ref('s.Debit'),
        AmountCreditFC: sql.ref('s.Credit'),
        ProcessLine: sql.ref('s.Line'),
        ProcessLineCode: 'B',
        TransactionImported: new Date('2026-03-31T10:00:00Z'),
        ImportDate: new Date('2026-03-31T10:00:00Z'),
        oorsprong: 'Z',
        EntryGuid: sql.ref('s.EntryGuid'),
        TransactionGuid: sql.ref('s.RowGuid'),
        sysguid: sql.ref('s.RowGuid'),
      },
      { from: table, where: sql`1 = 1` },
    ),
  )
  await dropStagingTable(session.db, table)
}

function* rowsOf({ first, count, lines = 2, unbalancedBy = 0 }: SeededEntries): Generator<readonly unknown[]> {
  for (let entry = first; entry < first + count; entry++) {
    const period = 1 + (entry % 12)
    const periodEnd = new Date(Date.UTC(2026, period, 0))
    const guid = derivedGuid(base, `entry ${entry}`)
    for (let line = 1; line <= lines; line++) {
      const debit = line < lines ? seededCents(entry) : 0
      const credit = line < lines ? 0 : seededCents(entry) * (lines - 1) + unbalancedBy
      const account = line < lines ? '     4100' : '     1000'
      yield [entry, line, period, periodEnd, account, debit / 100, credit / 100, guid, derivedGuid(guid, `row ${line}`)]
    }
  }
}
