import type { Kysely } from 'kysely'
import { legacyPrograms } from '../legacy/legacy-programs.ts'
import type { Database } from '../schema/database.ts'
import type { EntryGroup } from './group-entries.ts'
import type { ReportedRun, RunOutcome } from './process-report.ts'
import type { StoredOutcome } from './read-run-store.ts'
import { isEarlier, runOutcome } from './run-outcome.ts'

/** Makes a run of the report of its rows in the log and of what the run store knows. */
export function reportedRun(group: EntryGroup, stored: StoredOutcome | undefined, names: ReadonlyMap<number, string>): ReportedRun {
  const entries = group.entries.toReversed()
  const [first, last] = [entries[0], entries.at(-1)]
  if (first === undefined || last === undefined) throw new RangeError('A run has at least one row.')
  const outcome = runOutcome(group, stored)
  const current = stored === undefined || isEarlier(group, stored) ? undefined : stored
  const counts = group.end?.counts ?? current?.counts
  // A run that began before the period has its start in the store.
  const startedAt = group.hasStart || current === undefined || current.startedAt > first.at ? first.at : current.startedAt
  const job = group.job ?? jobOf(first.process)
  const name = names.get(last.resId)
  return {
    id: last.id,
    ...(group.runId === undefined ? {} : { runId: group.runId }),
    ...(job === undefined ? {} : { job }),
    process: first.process,
    person: { resId: last.resId, ...(name === undefined ? {} : { name }) },
    ...(last.server === undefined ? {} : { server: last.server }),
    ...(last.commandLine === undefined ? {} : { commandLine: last.commandLine }),
    startedAt,
    ...(isAtWork(outcome) ? {} : { endedAt: last.at }),
    // Clocks are set back once a year.
    durationMs: Math.max(0, lastSign(last.at, outcome, current).getTime() - startedAt.getTime()),
    outcome,
    ...(group.attempt === undefined ? {} : { attempt: group.attempt }),
    ...(counts === undefined ? {} : { counts }),
    ...(current?.checkpoint === undefined ? {} : { checkpoint: current.checkpoint }),
    rejections: current?.rejections ?? [],
    entries: entries.map(({ id, at, type, rawType, text }) => ({ id, at, type, rawType, text })),
  }
}

/** Reads the names of persons, by their numbers. */
export async function readPersonNames(db: Kysely<Database>, numbers: ReadonlySet<number>): Promise<ReadonlyMap<number, string>> {
  const wanted = [...numbers].filter((number) => number !== 0)
  const names = new Map<number, string>()
  for (let start = 0; start < wanted.length; start += numbersPerStatement) {
    const rows = await db
      .selectFrom('humres')
      .select(['res_id', 'fullname'])
      .where('res_id', 'in', wanted.slice(start, start + numbersPerStatement))
      .execute()
    for (const { res_id, fullname } of rows) if (fullname?.trim()) names.set(res_id, fullname.trim())
  }
  return names
}

const numbersPerStatement = 1_000

/** A run at work writes to the run store more often than to the log. */
function lastSign(lastRow: Date, outcome: RunOutcome, stored: StoredOutcome | undefined): Date {
  return outcome === 'running' && stored !== undefined && stored.aliveAt > lastRow ? stored.aliveAt : lastRow
}

function isAtWork(outcome: RunOutcome): boolean {
  return outcome === 'running' || outcome === 'unfinished'
}

function jobOf(process: string): string | undefined {
  const name = process.toLowerCase()
  return legacyPrograms.find(({ job, programs }) => [job, ...programs].some((known) => known.toLowerCase() === name))?.job
}
