import { type Database, JobError } from '@synergy-jobs/core'
import { bulkInsert } from '@synergy-jobs/core/internal'
import { sql, type Transaction } from 'kysely'
import { applyTotals } from '../shared/balance/apply-totals.ts'
import { balanceTables } from '../shared/balance/balance-tables.ts'
import { ledgerTotals } from '../shared/balance/ledger-totals.ts'
import { insertSelect } from '../shared/imported/insert-select.ts'
import { takePostingNumbers } from '../shared/numbers/take-posting-numbers.ts'
import { findReplaced } from './find-replaced.ts'
import { joinPeriods } from './join-periods.ts'
import { ledgerValues } from './ledger-values.ts'
import { readPeriods } from './read-periods.ts'
import { replaceRows } from './replace-rows.ts'
import { spreadDifference } from './spread-difference.ts'
import { type JudgedUnit, linesOf, rangeOf } from './staged-unit.ts'
import { staged, stagedColumns } from './staging-tables.ts'
import { tellListener } from './tell-listener.ts'
import type { ValidateState } from './validate-state.ts'

/** Code of the error that tells of rows that went away while they were posted. */
export const changedMeanwhile = 'pending-rows-changed'

/**
 * Posts good entries in the transaction at hand (spec finance §1.3 steps 6–9): takes earlier versions out of the ledger, inserts
 * the lines under one new posting number an entry, brings `Balance` up to date, deletes the pending rows, and tells the listener
 * which periods changed (step 10).
 *
 * @throws JobError `conflict` with `details.reason` 'pending-rows-changed' when a pending row has gone in this very moment
 */
export async function postUnits(trx: Transaction<Database>, state: ValidateState, units: readonly JudgedUnit[]): Promise<void> {
  if (units.length === 0) return
  const { run, options } = state
  const { codes, chunkSize } = options
  const range = rangeOf(units)
  const audit = { now: run.localNow(), resId: run.person.resId }
  const balancesOf = options.updateBalances ? codes.transtypes : undefined
  const first = await takePostingNumbers(trx, codes.postingNumberKey, units.length)
  await sql`delete from ${sql.table(staged.work)}`.execute(trx)
  await bulkInsert(
    trx,
    staged.work,
    stagedColumns.work,
    units.map(({ entryNo }, index) => [entryNo, first + index]),
  )
  const replaces = units.some(({ ledgerRows }) => ledgerRows > 0)
  const count = replaces ? await findReplaced(trx) : 0
  const before = count > 0 && options.onPosted !== undefined ? await readPeriods(trx, replacedRows) : []
  if (count > 0) await replaceRows(trx, { count, rowsPerStatement: chunkSize, balancesOf, ...audit })
  await spreadDifference(trx, options.centralTolerance, range)
  for (let seq = range.firstSeq; seq <= range.lastSeq; seq += chunkSize) {
    const slice = sql`f.Seq between ${seq} and ${Math.min(seq + chunkSize - 1, range.lastSeq)}`
    await insertSelect(trx, 'gbkmut', ledgerValues(audit), { from: postedRows, where: sql`${slice} order by f.Seq` })
  }
  const posted = sql`g.verwerknrl between ${first} and ${first + units.length - 1}`
  if (balancesOf !== undefined) {
    await sql`insert into ${sql.table(balanceTables.totals)} ${ledgerTotals({ where: posted, transtypes: balancesOf })}`.execute(trx)
    await applyTotals(trx, chunkSize)
  }
  await deletePending(trx, state, units)
  if (options.onPosted === undefined) return
  await tellListener(options.onPosted, joinPeriods(before, await readPeriods(trx, posted)), trx)
}

const replacedRows = sql`g.ID in (select z.ID from ${sql.table(staged.replaced)} as z)`

const postedRows = sql`${sql.table(staged.facts)} as f inner join ${sql.table(staged.work)} as w on w.EntryNo = f.EntryNo
  inner join TransactionsPending as p on p.ID = f.ID`

/** The last guard against a program that posts the same rows: what we posted must still be there to be deleted. */
async function deletePending(trx: Transaction<Database>, { options }: ValidateState, units: readonly JudgedUnit[]): Promise<void> {
  const { firstSeq, lastSeq } = rangeOf(units)
  let deleted = 0
  for (let seq = firstSeq; seq <= lastSeq; seq += options.chunkSize) {
    const result = await sql`delete from TransactionsPending where ID in (select f.ID from ${sql.table(staged.facts)} as f
      inner join ${sql.table(staged.work)} as w on w.EntryNo = f.EntryNo
      where f.Seq between ${seq} and ${Math.min(seq + options.chunkSize - 1, lastSeq)})`.execute(trx)
    deleted += Number(result.numAffectedRows ?? 0)
  }
  const expected = linesOf(units)
  if (deleted === expected) return
  const message = `${expected - deleted} pending rows went away while they were posted; nothing of the transaction was written.`
  throw new JobError('conflict', message, { details: { reason: changedMeanwhile, expected, deleted } })
}
