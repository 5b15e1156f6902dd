import { outcomeOf, type Tone } from './outcomes.ts'
import type { PageData, PageRun } from './page-data.ts'

/** What the reader has chosen to see. */
export interface View {
  readonly data: PageData
  /** Median duration of each job's runs, in milliseconds. */
  readonly usual: ReadonlyMap<number, number>
  /** Text that runs must contain, in lower case. */
  query: string
  /** The one job to see. */
  name: number | undefined
  /** Tones to see; empty for all. */
  tones: ReadonlySet<Tone>
  /** First and last moment to see. */
  from: number
  to: number
  /** Number of the run that is unfolded. */
  opened: number | undefined
  /** Pages of the list that lie before the one to see. */
  page: number
}

/** First and last moment of the whole report, with a little room after the last run. */
export function wholePeriod({ runs, from, to, readAt }: PageData): readonly [number, number] {
  let [first, last] = [from ?? Number.POSITIVE_INFINITY, to ?? 0]
  for (const run of runs) {
    first = Math.min(first, run.start)
    last = Math.max(last, run.start + run.ms)
  }
  if (first > last) return [readAt - 86_400_000, readAt]
  return [first, Math.max(last, first + 60_000)]
}

/** The runs that have the tones and the text asked for; `period` also by time and job. */
export function runsOf(view: View, period: boolean): readonly PageRun[] {
  const { data, tones, query } = view
  const fits = query === '' ? undefined : matchText(data, query)
  return data.runs.filter((run) => {
    if (period && (run.start > view.to || run.start + run.ms < view.from)) return false
    if (period && view.name !== undefined && run.name !== view.name) return false
    if (tones.size > 0 && !tones.has(outcomeOf(run.outcome).tone)) return false
    return fits === undefined || fits(run)
  })
}

/** Each text is searched once, however many runs it stands in. */
function matchText({ texts }: PageData, query: string): (run: PageRun) => boolean {
  const found = texts.map((text) => text.toLowerCase().includes(query))
  const has = (text: number | undefined): boolean => text !== undefined && found[text] === true
  return (run) =>
    has(run.name) ||
    has(run.process) ||
    has(run.person) ||
    has(run.server) ||
    has(run.line) ||
    has(run.runId) ||
    run.entries.some(([, , text]) => has(text)) ||
    (run.rejections ?? []).some((rejection) => rejection.some((text) => has(text)))
}

/** Runs by their job, the jobs in the order of their names. */
export function byName(data: PageData, runs: readonly PageRun[]): readonly (readonly [number, readonly PageRun[]])[] {
  const found = new Map<number, PageRun[]>()
  for (const run of runs) {
    const list = found.get(run.name)
    if (list === undefined) found.set(run.name, [run])
    else list.push(run)
  }
  const text = (name: number): string => data.texts[name] ?? ''
  return [...found].sort(([a], [b]) => text(a).localeCompare(text(b), 'en'))
}
