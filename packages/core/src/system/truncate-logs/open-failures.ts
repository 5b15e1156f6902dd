import { isConnectionLost } from '../../connection/is-connection-lost.ts'
import { JobError } from '../../errors/job-error.ts'
import type { Rejection } from '../../run/job-result.ts'
import type { JobRun } from '../../run/job-run.ts'

/** What went wrong with single logs, days and settings while the others went on. */
export interface TruncateFailures {
  /** Lists a problem. */
  add(rejection: Rejection): void
  /**
   * Does a part of the work; what it throws is a problem of that part alone (spec documents-and-system §C1.3.11).
   *
   * @returns whether it came to its end
   * @throws what ends the whole run: its signal, a lost lock or connection
   */
  attempt(what: Omit<Rejection, 'text'> & { readonly name: string }, work: () => Promise<void>): Promise<boolean>
  /** Counts what was listed. Once, after the last transaction, so that a resumed run does not count it twice. */
  count(): void
}

/** Opens the list of a run. */
export function openFailures(run: Pick<JobRun, 'signal' | 'reject' | 'count'>): TruncateFailures {
  let listed = 0
  const add = (rejection: Rejection): void => {
    listed++
    run.reject(rejection)
  }
  return {
    add,
    async attempt({ name, ...rejection }, work) {
      try {
        await work()
        return true
      } catch (error) {
        if (run.signal.aborted || JobError.isInstance(error) || isConnectionLost(error)) throw error
        const reason = error instanceof Error ? error.message : String(error)
        add({ ...rejection, text: `${name} failed, the rest went on: ${reason}` })
        return false
      }
    },
    count: () => run.count({ read: listed, rejected: listed }),
  }
}
