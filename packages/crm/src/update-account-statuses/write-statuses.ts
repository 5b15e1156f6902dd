import type { Database } from '@synergy-jobs/core'
import { type RawBuilder, sql, type Transaction } from 'kysely'
import { dropStale } from '../shared/accounts/drop-stale.ts'
import { writeChangeLog } from '../shared/accounts/write-change-log.ts'
import { statusChanges } from '../shared/statuses/status-tables.ts'
import type { StagedChange, StatusWork } from './change-statuses.ts'

/**
 * Writes one page of staged changes: the change log, the accounts, and what the listener adds. Accounts whose type or status is
 * no longer what the verdict started from are left alone.
 *
 * @returns the changes that were written
 */
export async function writeStatuses(
  trx: Transaction<Database>,
  { run, options, rules }: StatusWork,
  page: readonly StagedChange[],
): Promise<readonly StagedChange[]> {
  const [first, last] = [page.at(0)?.accountId ?? 0, page.at(-1)?.accountId ?? 0]
  const inPage = sql`c.AccountId between ${first} and ${last}`
  const own = sql`${sql.ref(`${statusChanges.name}.AccountId`)} between ${first} and ${last}`
  const stale = await dropStale(
    trx,
    statusChanges.name,
    [
      ['cmp_type', 'OldType'],
      ['cmp_status', 'OldStatus'],
    ],
    own,
  )
  const kept = stale === 0 ? page : await stillStaged(trx, page, inPage)
  const now = run.localNow()
  const becomesCustomer = sql`c.NewType = ${rules.codes.types.customer} and c.OldType <> c.NewType`
  await writeChangeLog(trx, {
    codes: options.changeLog,
    fields: [
      { column: 'cmp_type', from: sql`c.OldType`, to: sql`c.NewType` },
      { column: 'cmp_status', from: sql`c.OldStatus`, to: sql`c.NewStatus` },
    ],
    table: statusChanges.name,
    where: inPage,
    now,
    resId: run.person.resId,
  })
  await sql`
    update cicmpy set cmp_type = c.NewType, cmp_status = c.NewStatus,
      type_since = case when c.NewType <> c.OldType then ${now} else cicmpy.type_since end,
      status_since = case when isnull(c.NewStatus, '') <> isnull(c.OldStatus, '') then ${now} else cicmpy.status_since end,
      cmp_date_cust = case when ${becomesCustomer} and cicmpy.cmp_date_cust is null then ${rules.day.today} else cicmpy.cmp_date_cust end,
      sysmodified = ${now}, sysmodifier = ${run.person.resId}
    from ${sql.table(statusChanges.name)} as c
    where c.Account = cicmpy.cmp_wwn and ${inPage}`.execute(trx)
  const told = kept.map(({ change }) => change).filter(({ fromStatus, toStatus }) => fromStatus !== toStatus)
  if (told.length > 0) await options.onStatusChange?.(told, trx)
  return kept
}

async function stillStaged(
  trx: Transaction<Database>,
  page: readonly StagedChange[],
  inPage: RawBuilder<unknown>,
): Promise<readonly StagedChange[]> {
  const { rows } = await sql<{ readonly AccountId: number }>`
    select c.AccountId from ${sql.table(statusChanges.name)} as c where ${inPage}`.execute(trx)
  const ids = new Set(rows.map(({ AccountId }) => AccountId))
  return page.filter(({ accountId }) => ids.has(accountId))
}
