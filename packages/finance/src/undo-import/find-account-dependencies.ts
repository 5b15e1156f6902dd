import { type Database, trimCode } from '@synergy-jobs/core'
import { bulkInsert, type ColumnDefinition, createStagingTable, dropStagingTable } from '@synergy-jobs/core/internal'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { EntryUnit } from '../shared/imported/imported-unit.ts'
import type { Keyed } from './find-imported.ts'
import type { Dependency } from './undo-result.ts'

const own = '#undo'

const columns: readonly ColumnDefinition[] = [{ name: 'EntryGuid', type: 'uniqueidentifier', nullable: false }]

/** Finds accounts that an import created and that other rows use, or that somebody changed since. */
export async function findAccountDependencies(db: Kysely<Database>, entries: readonly Keyed<EntryUnit>[]): Promise<readonly Dependency[]> {
  const byDivision = Map.groupBy(entries, ({ unit }) => unit.division)
  const found: Dependency[] = []
  // A run writes for one division, or for a few when it imports many files.
  for (const [division, group] of byDivision) {
    const accounts = [...new Set(group.flatMap(({ unit }) => unit.createdAccounts))]
    if (accounts.length > 0) found.push(...(await check(db, division, accounts, group)))
  }
  return found
}

async function check(
  db: Kysely<Database>,
  division: string,
  accounts: readonly string[],
  entries: readonly Keyed<EntryUnit>[],
): Promise<readonly Dependency[]> {
  await createStagingTable(db, own, columns)
  try {
    await bulkInsert(
      db,
      own,
      columns,
      entries.map(({ unit }) => [unit.entryGuid]),
    )
    // The table of budget totals knows no entries; when the run wrote it, the deletion itself finds out who else uses an account.
    const others = [usedInLedger, usedInPending, ...(entries.some(({ unit }) => unit.target === 'budgets') ? [] : [usedInBudgets])]
    const rows = await accountRows(db, division, accounts, others)
    return rows.flatMap(({ account, used, changed }): readonly Dependency[] => {
      const common = { division, account: trimCode(account) ?? account }
      if (Number(used) > 0) return [{ kind: 'account-used', ...common }]
      return Number(changed) > 0 ? [{ kind: 'account-changed', ...common }] : []
    })
  } finally {
    await dropStagingTable(db, own).catch(() => undefined)
  }
}

interface AccountRow {
  readonly account: string
  readonly used: number
  readonly changed: number
}

const accountsPerStatement = 500

async function accountRows(
  db: Kysely<Database>,
  division: string,
  accounts: readonly string[],
  others: readonly RawBuilder<unknown>[],
): Promise<readonly AccountRow[]> {
  const rows: AccountRow[] = []
  for (let start = 0; start < accounts.length; start += accountsPerStatement) {
    const part = accounts.slice(start, start + accountsPerStatement)
    const result = await sql<AccountRow>`
      select g.reknr as account, case when ${sql.join(others, sql` or `)} then 1 else 0 end as used,
        case when g.sysmodified <> g.syscreated then 1 else 0 end as changed
      from grtbk as g where g.CompanyCode = ${division} and g.reknr in (${sql.join(part)})`.execute(db)
    rows.push(...result.rows)
  }
  return rows
}

const notOwn = sql`(t.EntryGuid is null or not exists (select 1 from ${sql.table(own)} as o where o.EntryGuid = t.EntryGuid))`
const usedInLedger = sql`exists (select 1 from gbkmut as t where t.CompanyCode = g.CompanyCode and t.reknr = g.reknr and ${notOwn})`
const usedInPending = sql`exists (select 1 from TransactionsPending as t where t.CompanyCode = g.CompanyCode and t.CompanyAccountCode = g.reknr and ${notOwn})`
const usedInBudgets = sql`exists (select 1 from Budgets as t where t.CompanyCode = g.CompanyCode and t.CompanyAccountCode = g.reknr)`
