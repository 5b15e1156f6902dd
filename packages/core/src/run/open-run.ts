import type { Kysely } from 'kysely'
import type { ApplicationLock } from '../connection/application-lock.ts'
import { isTransient } from '../connection/is-transient.ts'
import type { Person } from '../context/person.ts'
import type { RunLog } from '../process-log/open-run-log.ts'
import type { Database } from '../schema/database.ts'
import type { Artefact, JobCounts, JobMessage, Rejection } from './job-result.ts'
import type { Checkpoint, Chunk, JobRun } from './job-run.ts'
import type { ProgressReporter } from './progress.ts'
import { saveState } from './run-store.ts'
import type { UnitLedger } from './unit-ledger.ts'

/** What {@link openRun} needs of the run that it stands for. */
export interface RunParts {
  readonly runId: string
  readonly dryRun: boolean
  readonly signal: AbortSignal
  readonly person: Person
  readonly db: Kysely<Database>
  readonly session: Kysely<Database>
  /** The lock that every chunk checks; a dry run has none. */
  readonly lock: ApplicationLock | undefined
  readonly log: RunLog
  readonly units: UnitLedger
  readonly progress: ProgressReporter
  readonly maxRejections: number
  readonly resumed: { readonly checkpoint: Checkpoint; readonly counts: JobCounts } | undefined
  localNow(): Date
}

/** What a run has gathered so far. */
export interface RunTally<Fields extends object> {
  readonly counts: JobCounts
  readonly messages: readonly JobMessage[]
  readonly rejections: readonly Rejection[]
  readonly artefacts: readonly Artefact[]
  readonly published: Partial<Fields>
}

/** Times that a chunk is tried when the database gave it up for another one (deadlock, lost race). */
const maxAttempts = 5

/** Makes the hands of a running job, and the tally of what it reports. */
export function openRun<Fields extends object>(parts: RunParts): { readonly run: JobRun<Fields>; tally(): RunTally<Fields> } {
  const counts = { ...(parts.resumed?.counts ?? { read: 0, written: 0, skipped: 0, rejected: 0 }) }
  const lists = openLists(parts)
  let published: Partial<Fields> = {}
  const add = (more: Partial<JobCounts>): void => {
    for (const name of ['read', 'written', 'skipped', 'rejected'] as const) counts[name] += more[name] ?? 0
  }
  const run: JobRun<Fields> = {
    runId: parts.runId,
    dryRun: parts.dryRun,
    signal: parts.signal,
    person: parts.person,
    db: parts.db,
    session: parts.session,
    checkpoint: parts.resumed?.checkpoint,
    units: parts.units,
    localNow: parts.localNow,
    async chunk(chunk) {
      parts.signal.throwIfAborted()
      if (parts.dryRun) return add(chunk.planned)
      add(await workChunk(parts, chunk, counts))
      await parts.log.flush(parts.signal)
      parts.signal.throwIfAborted()
    },
    count: add,
    message: lists.message,
    reject: lists.reject,
    artefact: lists.artefact,
    progress: (phase, done, total) => parts.progress.report(phase, done, total),
    publish(fields) {
      published = { ...published, ...fields }
    },
  }
  return { run, tally: () => ({ counts: { ...counts }, ...lists.all(), published }) }
}

/** One transaction: lock, work, checkpoint. Tried again when the database chose it as the loser of a conflict. */
async function workChunk(parts: RunParts, chunk: Chunk, before: JobCounts): Promise<Partial<JobCounts>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await parts.session.transaction().execute(async (trx) => {
        await parts.lock?.assertHeld(trx)
        const done = { ...chunk.planned, ...(await chunk.work(trx)) }
        await saveState(trx, parts.runId, { checkpoint: chunk.checkpoint ?? {}, counts: sum(before, done) }, parts.localNow())
        return done
      })
    } catch (error) {
      if (attempt === maxAttempts || parts.signal.aborted || !isTransient(error)) throw error
    }
  }
}

function sum(a: JobCounts, b: Partial<JobCounts>): JobCounts {
  return {
    read: a.read + (b.read ?? 0),
    written: a.written + (b.written ?? 0),
    skipped: a.skipped + (b.skipped ?? 0),
    rejected: a.rejected + (b.rejected ?? 0),
  }
}

/** The bounded lists of a result; what goes beyond `maxRejections` is only numbered. */
function openLists(parts: Pick<RunParts, 'log' | 'maxRejections'>) {
  const messages: JobMessage[] = []
  const rejections: Rejection[] = []
  const artefacts: Artefact[] = []
  let unlistedMessages = 0
  let unlistedRejections = 0
  const unlisted = (code: string, count: number, what: string): JobMessage[] =>
    count === 0
      ? []
      : [
          {
            severity: 'info',
            code,
            text: `${count} more ${what} are counted but not listed; raise maxRejections to see them.`,
            details: { count },
          },
        ]
  return {
    message(severity: JobMessage['severity'], code: string, text: string, details: JobMessage['details'] = {}): void {
      if (messages.length >= Math.max(parts.maxRejections, 100)) {
        unlistedMessages++
        return
      }
      messages.push({ severity, code, text, details })
      parts.log.add(severity, `${code} ${text}`)
    },
    reject(rejection: Rejection): void {
      if (rejections.length >= parts.maxRejections) {
        unlistedRejections++
        return
      }
      rejections.push(rejection)
      parts.log.add('error', `${rejection.code} ${rejection.text}`)
    },
    artefact: (artefact: Artefact): void => {
      artefacts.push(artefact)
    },
    all: () => ({
      messages: [
        ...messages,
        ...unlisted('I_MORE_MESSAGES', unlistedMessages, 'messages'),
        ...unlisted('I_MORE_REJECTIONS', unlistedRejections, 'rejections'),
      ],
      rejections: [...rejections],
      artefacts: [...artefacts],
    }),
  }
}
