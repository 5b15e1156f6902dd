import { cleanText } from '../codes/clean-text.ts'
import type { PageData, PageRun } from './page/page-data.ts'
import type { ProcessReport, ProcessReportFilter, ReportedRun } from './process-report.ts'

/** Makes the data of the page: what a report says, with each text once. */
export function pageDataOf(report: ProcessReport): PageData {
  const { filter, readAt, database, hasRunStore, next } = report
  const { texts, number } = openTexts()
  const runs = report.runs.map((run) => pageRun(run, number))
  return {
    database: cleanText(database),
    readAt: readAt.getTime(),
    ...(filter.from === undefined ? {} : { from: filter.from.getTime() }),
    ...(filter.to === undefined ? {} : { to: filter.to.getTime() }),
    filter: inWords(filter),
    hasRunStore,
    more: next !== undefined,
    texts,
    runs,
  }
}

/** What was asked for besides the period. */
function inWords({ job, person, type }: ProcessReportFilter): readonly string[] {
  return [
    ...(job === undefined ? [] : [`job ${cleanText(job)}`]),
    ...(person === undefined ? [] : [`person ${cleanText(String(person))}`]),
    ...(type === undefined ? [] : [`runs with a row of kind ${type}`]),
  ]
}

type Numbering = (text: string) => number

/** Gives each different text a number. Control characters, NUL and halves of surrogate pairs do not get into the page. */
function openTexts(): { readonly texts: readonly string[]; readonly number: Numbering } {
  const texts: string[] = []
  const known = new Map<string, number>()
  return {
    texts,
    number(text) {
      const found = known.get(text)
      if (found !== undefined) return found
      known.set(text, texts.length)
      return texts.push(cleanText(text, { keepLineBreaks: true })) - 1
    },
  }
}

function pageRun(run: ReportedRun, number: Numbering): PageRun {
  const { id, runId, job, process, person, server, commandLine, startedAt, durationMs, outcome, attempt, counts, checkpoint } = run
  const start = startedAt.getTime()
  return {
    id,
    ...(runId === undefined ? {} : { runId: number(runId) }),
    name: number(job ?? process),
    process: number(process),
    person: number(nameOf(person)),
    ...(server === undefined ? {} : { server: number(server) }),
    ...(commandLine === undefined ? {} : { line: number(commandLine) }),
    start,
    ms: durationMs,
    outcome,
    ...(attempt === undefined ? {} : { attempt }),
    ...(counts === undefined ? {} : { counts: [counts.read, counts.written, counts.skipped, counts.rejected] }),
    ...(checkpoint === undefined ? {} : { checkpoint: number(JSON.stringify(checkpoint)) }),
    ...(run.rejections.length === 0 ? {} : { rejections: run.rejections.map((rejection) => pageRejection(rejection, number)) }),
    entries: run.entries.map(({ at, type, rawType, text }) => [at.getTime() - start, type ?? rawType, number(text)] as const),
  }
}

function pageRejection({ code, text, where, value }: ReportedRun['rejections'][number], number: Numbering) {
  const place = Object.entries(where).map(([name, at]) => `${name} ${typeof at === 'string' ? at : JSON.stringify(at)}`)
  const told = [number(code), number(text), number(place.join(', '))] as const
  return value === undefined ? told : ([...told, number(value)] as const)
}

function nameOf({ name, resId }: ReportedRun['person']): string {
  if (name !== undefined) return name
  return resId === 0 ? 'Service account' : `Person ${resId}`
}
