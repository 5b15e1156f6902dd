import { type Database, derivedGuid } from '@synergy-jobs/core'
import { bulkInsert, type ColumnDefinition, createStagingTable, dropStagingTable, isUniqueViolation } from '@synergy-jobs/core/internal'
import { sql, type Transaction } from 'kysely'
import type { NewAccount } from '../shared/import-sheet/import-line.ts'
import type { Division } from '../shared/import-sheet/reference-data.ts'
import { insertSelect } from '../shared/imported/insert-select.ts'

/** For whom accounts are created. */
export interface AccountCreation {
  readonly division: Division
  readonly runId: string
  /** `grtbk.omzrek`. */
  readonly subtype: string
  readonly now: Date
  readonly resId: number
}

const staging = '#accounts'

const columns: readonly ColumnDefinition[] = [
  { name: 'Account', type: 'nchar', length: 9, nullable: false },
  { name: 'Description', type: 'nvarchar', length: 60, nullable: false },
  { name: 'Side', type: 'nchar', length: 1, nullable: false },
  { name: 'Type', type: 'nchar', length: 1, nullable: false },
  { name: 'RowGuid', type: 'uniqueidentifier', nullable: false },
]

/**
 * Creates the accounts that a division lacks (spec finance §2.3 rule 8), in one statement: neutral, not linked to a corporate
 * account. One that somebody created meanwhile is used as it is.
 *
 * @returns the codes of the accounts created, as `grtbk.reknr` holds them
 */
export async function createAccounts(
  trx: Transaction<Database>,
  accounts: readonly NewAccount[],
  creation: AccountCreation,
): Promise<readonly string[]> {
  if (accounts.length === 0) return []
  const { division, runId } = creation
  await createStagingTable(trx, staging, columns)
  const guidOf = (code: string): string => derivedGuid(runId, `account ${division.code} ${code}`)
  const rows = accounts.map(({ accountCode, description, side, type }) => [accountCode, description, side, type, guidOf(accountCode)])
  await bulkInsert(trx, staging, columns, rows)
  await insertMissing(trx, creation)
  const created = await sql<{ account: string }>`
    select g.reknr as account from grtbk as g inner join ${sql.table(staging)} as s on g.reknr = s.Account and g.sysguid = s.RowGuid
    where g.CompanyCode = ${division.code} order by g.reknr`.execute(trx)
  await dropStagingTable(trx, staging)
  return created.rows.map(({ account }) => account)
}

async function insertMissing(trx: Transaction<Database>, creation: AccountCreation): Promise<void> {
  try {
    await insertStaged(trx, creation)
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    // Somebody created one of them between the check and the insert; now the check sees it.
    await insertStaged(trx, creation)
  }
}

async function insertStaged(trx: Transaction<Database>, creation: AccountCreation): Promise<void> {
  const { code } = creation.division
  await insertSelect(trx, 'grtbk', accountValues(creation), {
    from: staging,
    where: sql`not exists (select 1 from grtbk as g where g.CompanyCode = ${code} and g.reknr = s.Account)`,
  })
}

function accountValues({ division, subtype, now, resId }: AccountCreation) {
  return {
    CompanyCode: division.code,
    reknr: sql.ref('s.Account'),
    oms25_0: sql.ref('s.Description'),
    debcrd: sql.ref('s.Side'),
    bal_vw: sql.ref('s.Type'),
    omzrek: subtype,
    syscreated: now,
    syscreator: resId,
    sysmodified: now,
    sysmodifier: resId,
    sysguid: sql.ref('s.RowGuid'),
    Division: division.number,
  }
}

/** The columns that {@link createAccounts} fills. */
export const accountColumns = [
  'CompanyCode',
  'reknr',
  'oms25_0',
  'debcrd',
  'bal_vw',
  'omzrek',
  'syscreated',
  'syscreator',
  'sysmodified',
  'sysmodifier',
  'sysguid',
  'Division',
] as const
