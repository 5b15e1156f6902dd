import { defineJob } from '@synergy-jobs/core'
import { openBalanceTables } from '../shared/balance/open-balance-tables.ts'
import { openDivisionTally } from './division-tally.ts'
import { judgeLines } from './judge-lines.ts'
import { neededForReading, neededForWriting } from './needed-columns.ts'
import { nextUnits } from './next-units.ts'
import { processUnits } from './process-units.ts'
import { type Selection, stageLines } from './stage-lines.ts'
import { linesOf } from './staged-unit.ts'
import { tellWarnings } from './tell-warnings.ts'
import { checkValidateOptions, type ValidateOptions, validateOptions } from './validate-options.ts'
import type { ValidateFields } from './validate-result.ts'
import { rulesOf, type ValidateState } from './validate-state.ts'

const fields: ValidateFields = { divisions: [], changedEntries: 0 }

/**
 * Validates pending entries and posts the good ones to the ledger: BacoImporter.exe, of the later product `FinPending` (spec
 * finance §1). Every entry is judged by the checks V01 to V32. A good one is posted whole, under a posting number of its own, and
 * leaves the pending rows; a bad one stays there with its status and message.
 *
 * Reads `TransactionsPending` and all that its codes refer to. Writes `gbkmut`, `Balance`, `TransactionsPending`, `BacoFreeNumbers`,
 * and `DeletionLogs` for earlier versions that are replaced. Locks the job for the whole database. Checks run over all entries at
 * once, in a number of statements that does not depend on theirs; then whole entries of up to `chunkSize` lines are checked once
 * more, as things are at that moment, and posted in one transaction. Stopped in the middle, it has committed whole entries; the
 * next run goes on with the others.
 *
 * @throws JobError `conflict` when another program keeps taking the pending rows away while they are posted
 *
 * @example
 * ```ts
 * const result = await validateFinancials(context, { divisions: ['001'] })
 * for (const { code, text, where } of result.rejections) console.log(code, where['entryNumber'], text)
 * ```
 */
export const validateFinancials = defineJob({
  name: 'validateFinancials',
  replaces: ['BacoImporter.exe'],
  summary: 'Validates pending entries and posts the good ones to the ledger.',
  options: validateOptions,
  reads: neededForReading,
  writes: neededForWriting,
  check: checkValidateOptions,
  fields,
  async run(_context, options, run) {
    const state: ValidateState = { run, options, rules: rulesOf(options), tally: openDivisionTally() }
    await using lines = await stageLines(run.session, selectionOf(options, Number(run.checkpoint?.['afterId'] ?? 0)))
    if (lines.entries === 0) return fields
    await using _balances = await openBalanceTables(run.session)
    await judgeLines(run.session, state.rules)
    await tellWarnings(state)
    await processAll(state, lines.lines)
    const result = { divisions: state.tally.list(), changedEntries: state.tally.changed }
    tellDivisions(state)
    return result
  },
})

function selectionOf({ divisions, origins, retryRejected, codes }: ValidateOptions, afterId: number): Selection {
  const { inProcess, rejectedClosed, rejectedIncomplete, rejectedOther } = codes
  return {
    ...(divisions === undefined ? {} : { divisions }),
    ...(origins === undefined ? {} : { origins }),
    statuses: retryRejected ? [inProcess, rejectedClosed, rejectedIncomplete, rejectedOther] : [inProcess],
    budgetTranstype: codes.budgetTranstype,
    afterId,
  }
}

async function processAll(state: ValidateState, total: number): Promise<void> {
  const { run, options, tally } = state
  let after = 0
  let done = 0
  for (;;) {
    const units = await nextUnits(run.session, after, options.chunkSize)
    const last = units.at(-1)
    if (last === undefined) return
    await processUnits(state, units)
    after = last.entryNo
    done += linesOf(units)
    run.publish({ divisions: tally.list(), changedEntries: tally.changed })
    run.progress('posting', done, total)
  }
}

/** The counts of each division, for the process log (spec finance §1.3 step 11). */
function tellDivisions({ run, tally }: ValidateState): void {
  for (const { division, ...counts } of tally.list()) {
    const { postedEntries, postedLines, replacedEntries, rejectedEntries } = counts
    const text = `Division ${division}: ${postedEntries} entries (${postedLines} lines) posted, ${replacedEntries} of them in place of an earlier version, ${rejectedEntries} rejected.`
    run.message('info', 'I_DIVISION', text, { division, ...counts })
  }
}
