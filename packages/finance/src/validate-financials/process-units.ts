import { type Database, type JobCounts, JobError } from '@synergy-jobs/core'
import { databaseErrorNumber } from '@synergy-jobs/core/internal'
import type { Transaction } from 'kysely'
import { findChanged } from './find-changed.ts'
import { isRefusedRow } from './is-refused-row.ts'
import { judgeLines } from './judge-lines.ts'
import { changedMeanwhile, postUnits } from './post-units.ts'
import { readVerdicts } from './read-verdicts.ts'
import { rejectUnits } from './reject-units.ts'
import { type JudgedUnit, linesOf, rangeOf, type StagedUnit } from './staged-unit.ts'
import { tellUnits } from './tell-units.ts'
import type { ValidateState } from './validate-state.ts'

/** What was decided about the entries of one transaction. */
export interface Decision {
  readonly post: readonly JudgedUnit[]
  readonly reject: readonly JudgedUnit[]
  /** Another program changed them; they are left alone. */
  readonly changed: readonly StagedUnit[]
}

/** Times that a transaction is tried when another program takes rows away in the middle of it. */
const maxAttempts = 5

/**
 * Deals with some entries that follow each other in one transaction: judges them once more, as things are now, posts the good
 * ones, and writes to the others why they are rejected. When the database refuses a row, the entries are halved until the one at
 * fault is alone; it is rejected, and the others are posted.
 */
export async function processUnits(state: ValidateState, units: readonly StagedUnit[]): Promise<void> {
  const refused = await tryUnits(state, units, undefined)
  if (refused === undefined) return
  if (units.length === 1) {
    await tryUnits(state, units, messageOf(refused))
    return
  }
  const middle = units.length >> 1
  await processUnits(state, units.slice(0, middle))
  await processUnits(state, units.slice(middle))
}

/** One transaction. Returns the error with which the database refused a row, if it did. */
async function tryUnits(state: ValidateState, units: readonly StagedUnit[], refusal: string | undefined): Promise<Error | undefined> {
  const { run } = state
  const last = units.at(-1)
  if (last === undefined) return undefined
  let decision = decide(units, await readVerdicts(run.session, units, state.rules.checks), new Set(), refusal)
  const work = async (trx: Transaction<Database>): Promise<Partial<JobCounts>> => {
    decision = await workUnits(trx, state, units, refusal)
    return countsOf(decision)
  }
  for (let attempt = 1; ; attempt++) {
    try {
      await run.chunk({ planned: countsOf(decision), checkpoint: { afterId: last.firstId }, work })
      tellUnits(state, decision)
      return undefined
    } catch (error) {
      if (refusal === undefined && !run.signal.aborted && isRefusedRow(error)) return error as Error
      const isChange = JobError.isInstance(error) && error.details['reason'] === changedMeanwhile
      if (!isChange || attempt === maxAttempts) throw error
    }
  }
}

/** The re-check comes first: what it reads stays as it is until the transaction ends. */
async function workUnits(
  trx: Transaction<Database>,
  state: ValidateState,
  units: readonly StagedUnit[],
  refusal: string | undefined,
): Promise<Decision> {
  const { rules, options } = state
  await judgeLines(trx, rules, { range: rangeOf(units), lock: true })
  const changed = await findChanged(trx, units, options.codes.budgetTranstype)
  const decision = decide(units, await readVerdicts(trx, units, rules.checks), changed, refusal)
  await postUnits(trx, state, decision.post)
  await rejectUnits(trx, state, decision.reject)
  return decision
}

function decide(
  units: readonly StagedUnit[],
  judged: readonly JudgedUnit[],
  changed: ReadonlySet<number>,
  refusal: string | undefined,
): Decision {
  const there = judged.filter(({ entryNo }) => !changed.has(entryNo))
  const final = refusal === undefined ? there : there.map((unit) => refuse(unit, refusal))
  return {
    post: final.filter(({ rejected }) => rejected === undefined),
    reject: final.filter(({ rejected }) => rejected !== undefined),
    changed: units.filter(({ entryNo }) => changed.has(entryNo)),
  }
}

/** What a check found explains more than what the database said. */
function refuse(unit: JudgedUnit, text: string): JudgedUnit {
  return unit.rejected === undefined ? { ...unit, rejected: { code: 'E_REFUSED', rejection: 'other', text } } : unit
}

function messageOf(error: Error): string {
  return `The database refused a row of this entry (error ${databaseErrorNumber(error)}): ${error.message}`.slice(0, 256)
}

function countsOf({ post, reject, changed }: Decision): Partial<JobCounts> {
  const [written, rejected, skipped] = [linesOf(post), linesOf(reject), linesOf(changed)]
  return { read: written + rejected + skipped, written, rejected, skipped }
}
