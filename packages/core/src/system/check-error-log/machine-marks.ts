import type { Transaction } from 'kysely'
import { wallText } from '../../context/wall-text.ts'
import type { JobRun } from '../../run/job-run.ts'
import type { DoneUnit } from '../../run/unit-ledger.ts'
import type { Database } from '../../schema/database.ts'

/** What earlier runs did about one machine. */
export interface MachineMark {
  /** The latest row that was dealt with. */
  readonly logId: number
  /** Milliseconds of the wall-clock time of it, by the database server. */
  readonly at: number
}

/** What runs remember beside machines: the last row seen, and the first one of a run that has not come to its end. */
export type PlaceName = 'last-seen' | 'unfinished'

/**
 * The memory that runs of this job share, in `SynergyJobsUnits`: it holds the cool-down of machines across processes, and keeps
 * a row from being dealt with twice.
 */
export interface Marks {
  /** Looks up machines that were not looked up before. */
  load(machines: Iterable<string>): Promise<void>
  of(machine: string): MachineMark | undefined
  place(name: PlaceName): Promise<number | undefined>
  /** Takes note of a place whose writing is committed. */
  learn(name: PlaceName, logId: number): void
  write(trx: Transaction<Database>, machine: string, mark: MachineMark): Promise<void>
  writePlace(trx: Transaction<Database>, name: PlaceName, logId: number): Promise<void>
  forgetPlace(trx: Transaction<Database>, name: PlaceName): Promise<void>
}

/** Opens the memory for a run. */
export function openMarks({ units }: Pick<JobRun, 'units'>): Marks {
  const known = new Map<string, DoneUnit | undefined>()
  const load = async (keys: readonly string[]): Promise<void> => {
    const fresh = keys.filter((key) => !known.has(key))
    if (fresh.length === 0) return
    const found = await units.find(fresh)
    for (const key of fresh) known.set(key, found.get(key))
  }
  // A chunk that is tried again writes the same once more, so what is known changes with neither.
  const write = async (trx: Transaction<Database>, key: string, details: DoneUnit['details']): Promise<void> => {
    await load([key])
    if (known.get(key) === undefined) await units.record(trx, [{ key, details }])
    else await units.amend(trx, [{ key, details }])
  }
  return {
    load: (machines) => load([...machines].map(keyOf)),
    of(machine) {
      const details = known.get(keyOf(machine))?.details
      return details === undefined ? undefined : { logId: Number(details['logId']), at: Date.parse(`${String(details['at'])}Z`) }
    },
    async place(name) {
      await load([name])
      const logId = known.get(name)?.details['logId']
      return logId === undefined ? undefined : Number(logId)
    },
    learn: (name, logId) => void known.set(name, { key: name, runId: '', details: { logId } }),
    write: (trx, machine, { logId, at }) => write(trx, keyOf(machine), { machine, logId, at: wallText(new Date(at), 'millisecond') }),
    writePlace: (trx, name, logId) => write(trx, name, { logId }),
    forgetPlace: (trx, name) => units.forget(trx, [name]),
  }
}

/** Names of machines compare without case. */
function keyOf(machine: string): string {
  return `machine:${machine.toLowerCase()}`
}
