import { checkpointOf, type RatingState, type RatingWork } from './change-ratings.ts'
import { writeLastRun } from './last-run.ts'
import { memoryKey } from './plan-rating.ts'

/**
 * Stores the start of the run as the last run, and what the next run has to know, in one transaction (spec crm §3.3 rule 13). A run
 * that left accounts out stores neither, so that the next one looks at them again.
 */
export async function finishRating(work: RatingWork, state: RatingState): Promise<void> {
  const { run, plan, options } = work
  const { tally } = state
  const leftOut = tally.count('rejected') + tally.count('meanwhile')
  if (options.divisions !== undefined) {
    const text = 'Only some divisions were rated, so the last run stays what it was.'
    run.message('info', 'I_LAST_RUN_KEPT', text)
    return
  }
  if (leftOut > 0) {
    const text = `${leftOut} accounts could not be rated, so the last run stays what it was and the next run looks at them again.`
    run.message('warning', 'W_LAST_RUN_KEPT', text, { accounts: leftOut })
    return
  }
  await run.chunk({
    planned: {},
    checkpoint: checkpointOf(work, state),
    async work(trx) {
      await writeLastRun(trx, options.codes, { at: new Date(plan.memory.startedAt), rows: plan.settingRows })
      const unit = { key: memoryKey, details: { ...plan.memory } }
      const known = (await run.units.find([memoryKey])).has(memoryKey)
      if (known) await run.units.amend(trx, [unit])
      else await run.units.record(trx, [unit])
      return undefined
    },
  })
}
