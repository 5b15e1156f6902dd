import { type JobRun, trimCode } from '@synergy-jobs/core'
import { takeRows } from '@synergy-jobs/core/internal'
import { sql } from 'kysely'
import type { Letters } from '../shared/accounts/load-letters.ts'
import type { Tally } from '../shared/accounts/open-tally.ts'
import { isExamined } from '../shared/statuses/stage-status-changes.ts'
import type { StatusRuleNumber, StatusRules } from '../shared/statuses/status-rules.ts'
import { statusChanges } from '../shared/statuses/status-tables.ts'
import type { StatusOptions } from './status-options.ts'
import type { StatusChange, StatusFields } from './status-result.ts'
import { writeStatuses } from './write-statuses.ts'

/** What a run works with once the changes are staged. */
export interface StatusWork {
  readonly run: JobRun<StatusFields>
  readonly options: StatusOptions & { readonly chunkSize: number }
  readonly rules: StatusRules
  readonly tally: Tally
  readonly letters: Letters
}

/** One staged change with its place in the order of the run. */
export interface StagedChange {
  readonly accountId: number
  readonly change: StatusChange
  /** Whether the account has neither debtor code nor debtor number (spec crm §2.5). */
  readonly withoutDebtor: boolean
}

/** Writes the staged changes, in chunks of accounts in the order of their IDs; a resumed run goes on behind its checkpoint. */
export async function changeStatuses(work: StatusWork): Promise<{ readonly tally: Tally; readonly changes: readonly StatusChange[] }> {
  const { run, options, rules } = work
  const saved = run.checkpoint
  let after = Number(saved?.['after'] ?? 0)
  const examined = saved === undefined ? await countExamined(run, rules) : Number(saved['examined'])
  let { tally } = work
  const changes: StatusChange[] = []
  for (;;) {
    const page = await readPage(run, after, options.chunkSize)
    const last = page.at(-1)
    if (last === undefined) break
    const done = await writePage(work, page, { tally, examined, after: last.accountId })
    tally = done.tally
    for (const { change } of done.page) if (changes.length < options.maxChanges) changes.push(change)
    after = last.accountId
    run.progress('changing', tally.count('changed'))
  }
  const unchanged = Math.max(0, examined - tally.count('changed') - tally.count('meanwhile'))
  run.count({ read: unchanged, skipped: unchanged })
  return { tally, changes }
}

async function writePage(
  work: StatusWork,
  page: readonly StagedChange[],
  state: { readonly tally: Tally; readonly examined: number; readonly after: number },
): Promise<{ readonly tally: Tally; readonly page: readonly StagedChange[] }> {
  const { run, rules } = work
  const { examined, after } = state
  let kept = page
  let tally = tallied(work, state.tally, page, kept)
  await run.chunk({
    planned: { read: page.length, written: page.length },
    // Read when the work is done: accounts that somebody else changed meanwhile are not in it.
    get checkpoint() {
      return { asOf: rules.day.asOf, after, examined, tally: tally.saved() }
    },
    async work(trx) {
      kept = await writeStatuses(trx, work, page)
      tally = tallied(work, state.tally, page, kept)
      return { written: kept.length, skipped: page.length - kept.length }
    },
  })
  const meanwhile = page.length - kept.length
  if (meanwhile > 0) {
    const text = `${meanwhile} accounts were changed by somebody else while the run went on; they stay as they are until the next run.`
    run.message('warning', 'W_CHANGED_MEANWHILE', text, { accounts: meanwhile })
  }
  for (const { change } of kept) if (losesBlocked(work, change)) warnOfBlocked(work, change)
  return { tally, page: kept }
}

function tallied(work: StatusWork, before: Tally, page: readonly StagedChange[], kept: readonly StagedChange[]): Tally {
  const { customer } = work.rules.codes.types
  const tally = before.copy()
  for (const { change, withoutDebtor } of kept) {
    tally.move([change.fromType, change.fromStatus], [change.toType, change.toStatus])
    if (change.code === '') tally.add('withoutCode', 1)
    if (withoutDebtor && change.toType === customer.toUpperCase() && change.fromType !== change.toType) tally.add('withoutDebtor', 1)
  }
  tally.add('changed', kept.length)
  tally.add('meanwhile', page.length - kept.length)
  return tally
}

function losesBlocked({ rules }: StatusWork, { fromStatus, toStatus }: StatusChange): boolean {
  const blocked = rules.codes.statuses.blocked.toUpperCase()
  return fromStatus === blocked && toStatus !== blocked
}

function warnOfBlocked({ run, letters }: StatusWork, { account, code, name, toStatus, rule }: StatusChange): void {
  const status = letters.statuses.get(toStatus) ?? toStatus
  const text = `Account ${code === '' ? account : code} ${name} was blocked and is now ${status} by rule ${rule}; protectStatuses keeps it.`
  run.message('warning', 'W_BLOCKED_LOST', text, { account, code, toStatus, rule })
}

async function countExamined(run: JobRun<StatusFields>, rules: StatusRules): Promise<number> {
  const { rows } = await sql<{ readonly accounts: number }>`
    select count(*) as accounts from cicmpy as a where ${isExamined(rules)}`.execute(run.db)
  return Number(rows[0]?.accounts ?? 0)
}

interface StagedRow {
  readonly AccountId: number
  readonly Account: string
  readonly OldType: string | null
  readonly OldStatus: string | null
  readonly NewType: string | null
  readonly NewStatus: string | null
  readonly RuleNumber: number
}

async function readPage(run: JobRun<StatusFields>, after: number, size: number): Promise<readonly StagedChange[]> {
  const query = run.session
    .selectFrom(sql<StagedRow>`${sql.table(statusChanges.name)}`.as('c'))
    .leftJoin('cicmpy as a', 'a.cmp_wwn', 'c.Account')
    .select(['c.AccountId', 'c.Account', 'c.OldType', 'c.OldStatus', 'c.NewType', 'c.NewStatus', 'c.RuleNumber'])
    .select(['a.cmp_code', 'a.cmp_name', 'a.cmp_acc_man', 'a.debcode', 'a.debnr'])
    .where('c.AccountId', '>', after)
    .orderBy('c.AccountId')
  const rows = await takeRows(query, size).execute()
  return rows.map((row) => ({
    accountId: row.AccountId,
    change: {
      account: row.Account,
      code: trimCode(row.cmp_code) ?? '',
      name: row.cmp_name?.trim() ?? '',
      ...(row.cmp_acc_man === null ? {} : { accountManager: row.cmp_acc_man }),
      fromType: letter(row.OldType),
      toType: letter(row.NewType),
      fromStatus: letter(row.OldStatus),
      toStatus: letter(row.NewStatus),
      rule: row.RuleNumber as StatusRuleNumber,
    },
    withoutDebtor: trimCode(row.debcode) === undefined && trimCode(row.debnr) === undefined,
  }))
}

function letter(value: string | null): string {
  return (value ?? '').trim().toUpperCase()
}
