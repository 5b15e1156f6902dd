import type { z } from 'zod'
import { type Context, internals } from '../context/context.ts'
import { findPersons } from '../context/find-persons.ts'
import { legacyPrograms } from '../legacy/legacy-programs.ts'
import type { DeepReadonly } from '../run/deep-readonly.ts'
import { jobTableColumns } from '../run/install-job-tables.ts'
import { invalidOption, parseOptions } from '../run/parse-options.ts'
import { checkSchema } from '../schema/check-schema.ts'
import type { EntryGroup } from './group-entries.ts'
import type { ProcessReport, ProcessReportCursor, ProcessReportFilter } from './process-report.ts'
import { readRunStore } from './read-run-store.ts'
import { type EntryFilter, readRuns } from './read-runs.ts'
import { reportOptions } from './report-options.ts'
import { readPersonNames, reportedRun } from './reported-run.ts'

/** Options of {@link readProcessReport}: the filter, and the page. */
export type ProcessReportOptions = DeepReadonly<z.input<typeof reportOptions>>

type ParsedOptions = z.output<typeof reportOptions>

/**
 * Reads the report [System, Reports, Processes]: the process log, gathered into runs, the newest first, each with its outcome,
 * duration, counts and problems (spec hrm §9, documents §A4). It shows the vendor's own programs beside the jobs of this SDK.
 *
 * Reads `BacoProcessLog` and `humres`, and `SynergyJobsRuns` where it is installed; writes and locks nothing. A page is found by
 * the number of its last row, so the last page costs what the first one costs, and rows that come in meanwhile move nothing.
 *
 * A run's rows are those of one process, machine, person and command line from a start to an end. The vendor's numbers for
 * starts and ends are not public: where `processLogCodes` does not know them, rows that follow each other within 15 minutes
 * are taken for one run. A run that began before `from` shows its part after it.
 *
 * @throws JobError `invalid-options` when an option is wrong, or nobody has the user id `person`
 *
 * @example
 * ```ts
 * const day = 24 * 60 * 60 * 1000
 * const report = await readProcessReport(context, { from: new Date(context.localNow().getTime() - 7 * day), type: 'error' })
 * for (const run of report.runs) console.log(run.startedAt, run.process, run.outcome, run.counts)
 * ```
 */
export async function readProcessReport(context: Context, options: ProcessReportOptions = {}): Promise<ProcessReport> {
  const parsed = parseOptions('readProcessReport', reportOptions, options)
  const hasRunStore = (await checkSchema(context.db, { SynergyJobsRuns: jobTableColumns.SynergyJobsRuns })).length === 0
  const filter = await entryFilter(context, parsed)
  const { groups, next } = await readPage(context, filter, parsed)
  const ids = [...new Set(groups.flatMap(({ runId }) => (runId === undefined ? [] : [runId])))]
  const stored = hasRunStore ? await readRunStore(context.db, ids, parsed.maxRejections) : new Map<string, never>()
  const names = await readPersonNames(context.db, new Set(groups.flatMap(({ entries }) => entries.slice(0, 1).map(({ resId }) => resId))))
  return {
    readAt: context.localNow(),
    database: context[internals].source.database,
    filter: askedFor(parsed),
    hasRunStore,
    runs: groups.map((group) => reportedRun(group, stored.get(group.runId ?? ''), names)),
    ...(next === undefined ? {} : { next }),
  }
}

/** One page of runs; with a kind asked for, as many pages of the log as it takes to find so many runs that have it. */
async function readPage(
  context: Context,
  filter: EntryFilter,
  { pageSize, after, type }: ParsedOptions,
): Promise<{ readonly groups: readonly EntryGroup[]; readonly next: ProcessReportCursor | undefined }> {
  const groups: EntryGroup[] = []
  for (let place: ProcessReportCursor | undefined = after; ; ) {
    const page = await readRuns(context, filter, { count: pageSize - groups.length, after: place })
    groups.push(...page.groups.filter(({ entries }) => type === undefined || entries.some((entry) => entry.type === type)))
    if (page.next === undefined || groups.length === pageSize) return { groups, next: page.next }
    place = page.next
  }
}

async function entryFilter(context: Context, options: ParsedOptions): Promise<EntryFilter> {
  const { job, person, from, to, signal } = options
  return {
    ...(job === undefined ? {} : { processes: processesOf(job) }),
    ...(person === undefined ? {} : { persons: await personNumbers(context, person) }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(signal === undefined ? {} : { signal }),
  }
}

/** Names under which a job stands in the log: its original programs', and its own. */
function processesOf(job: string): readonly string[] {
  const wanted = job.toLowerCase()
  const original = legacyPrograms.find((program) => program.job.toLowerCase() === wanted)
  return original === undefined ? [job] : [...original.programs, original.job]
}

async function personNumbers(context: Context, person: number | string): Promise<readonly number[]> {
  if (typeof person === 'number') return [person]
  const found = await findPersons(context.db, person)
  if (found.length > 0) return found.map((row) => row.res_id)
  throw invalidOption('readProcessReport', 'person', person, 'must be the user id or number of somebody in humres')
}

function askedFor({ job, person, from, to, type }: ParsedOptions): ProcessReportFilter {
  return {
    ...(job === undefined ? {} : { job }),
    ...(person === undefined ? {} : { person }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(type === undefined ? {} : { type }),
  }
}
