import { accountCode, type Context, derivedGuid } from '@synergy-jobs/core'
import { bulkInsert, type ColumnDefinition, createStagingTable, dropStagingTable, internals } from '@synergy-jobs/core/internal'
import { sql } from 'kysely'
import { insertSelect } from '../../src/shared/imported/insert-select.ts'

const columns: readonly ColumnDefinition[] = [
  { name: 'FinYear', type: 'int', nullable: false },
  { name: 'Account', type: 'nchar', length: 9, nullable: false },
  { name: 'RowGuid', type: 'uniqueidentifier', nullable: false },
]

/** Years over which rows are spread. */
const years = 10

const base = '7A0D9B52-6E1B-4E0B-9C43-0A8E6D2F1B77'

/** Adds rows of one euro to the ledger of division 001, each on an account of its own, spread over ten years. */
export async function seedLedger(context: Context, { first, count }: { readonly first: number; readonly count: number }): Promise<void> {
  await using session = await context[internals].source.openSession()
  const table = await createStagingTable(session.db, 'seed', columns)
  const rows = Array.from({ length: count }, (_, index) => first + index)
  await bulkInsert(
    session.db,
    table,
    columns,
    rows.map((row) => [2_010 + (row % years), accountCode(100_000 + row), derivedGuid(base, `row ${row}`)]),
  )
  const values = {
    ...{ CompanyCode: '001', bkjrcode: sql.ref('s.FinYear'), periode: '  1', reknr: sql.ref('s.Account'), bdr_hfl: 1, AmountCentral: 1 },
    ...{
      CurrencyAliasAc: 'EUR',
      CurrencyCode: 'EUR',
      transtype: 'N',
      transsubtype: 'N',
      verwerknrl: 5,
      TransactionGuid: sql.ref('s.RowGuid'),
    },
  }
  await session.db.transaction().execute((trx) => insertSelect(trx, 'gbkmut', values, { from: table, where: sql`1 = 1` }))
  await dropStagingTable(session.db, table)
}
