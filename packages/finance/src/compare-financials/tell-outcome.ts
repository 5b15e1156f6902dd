import type { JobRun } from '@synergy-jobs/core'
import type { ComparedDivision, CompareFields } from './compare-result.ts'

/** Tells the outcome of a division: as a problem when something differs or could not be compared, as a message when something waits. */
export function tellOutcome(run: JobRun<CompareFields>, compared: ComparedDivision): void {
  const { division, status, problem, waiting } = compared
  const where = { division }
  if (problem !== undefined) return run.reject({ code: problem.code, text: `Division ${division}: ${problem.text}`, where })
  if (status === 'skipped') {
    const text = `Division ${division} has no back office that can be read; it was not compared.`
    return run.message('info', 'I_NO_BACK_OFFICE', text, where)
  }
  if (status === 'failed') run.reject({ code: 'E_DIFFERENCES', text: describeDifferences(compared), where })
  if (status === 'warning') run.message('warning', 'W_WAITING', describeWaiting(compared), where)
  if (waiting === undefined) {
    const text = `Division ${division}: nobody has noted which entry was replicated last, so none can be told to wait.`
    run.message('info', 'I_NO_REPLICATION_MARK', text, where)
  }
  const { count } = compared.missingAccounts
  if (count > 0) {
    const text = `Division ${division}: ${count} accounts are in the chart of one side only; see missingAccounts.`
    run.message('info', 'I_ACCOUNTS_MISSING', text, { ...where, count })
  }
}

function describeDifferences({ division, agreed, differenceCount, unexplainedCount }: ComparedDivision): string {
  const explained = differenceCount - unexplainedCount
  const rest = explained === 0 ? '' : `, of which waiting entries explain ${explained}`
  return `Division ${division}: ${differenceCount} of ${agreed + differenceCount} totals differ${rest}.`
}

function describeWaiting({ division, differenceCount, waiting }: ComparedDivision): string {
  const entries = `${waiting?.entries ?? 0} entries wait to be replicated`
  const explained = differenceCount === 0 ? 'all totals agree' : `they explain the ${differenceCount} totals that differ`
  return `Division ${division}: ${entries}; ${explained}.`
}
