import { outcomeOf, rankOf, tones } from './outcomes.ts'
import type { PageRun } from './page-data.ts'

/** What a plot of durations shows, in its own coordinates: 0 to 1 from left to right and from bottom to top. */
export interface DurationPlot {
  /** Runs as dots, the one to worry about most last, so that it lies on top. */
  readonly dots: readonly DurationDot[]
  /** From the shortest to the longest run of each column, where there are too many for dots. */
  readonly bands: readonly { readonly x: number; readonly low: number; readonly high: number }[]
  /** The median of each part of the period. */
  readonly line: readonly { readonly x: number; readonly y: number }[]
  /** Marks on the axis of durations. */
  readonly grid: readonly { readonly y: number; readonly ms: number }[]
}

/** One run of a {@link DurationPlot}. */
export interface DurationDot {
  readonly x: number
  readonly y: number
  readonly rank: number
  readonly run: PageRun
}

/** Dots beyond this number are drawn as bands, but for those to worry about. */
const mostDots = 240
const columns = 80
const medians = 24
/** Least distance of two marks on the axis of durations, as a part of its length. */
const leastGap = 0.2
const [second, minute, hour, day] = [1_000, 60_000, 3_600_000, 86_400_000]
const gridSteps = [
  ...[1, 10, 100].map((count) => count),
  ...[1, 2, 5, 10, 30].map((count) => count * second),
  ...[1, 2, 5, 10, 30].map((count) => count * minute),
  ...[1, 2, 5, 12].map((count) => count * hour),
  ...[1, 3, 7].map((count) => count * day),
]
const good = tones.indexOf('good')
/** How long runs of these took says something about the job; one that broke off or had nothing to do was merely short. */
const telling: ReadonlySet<string> = new Set(['good', 'part', 'bad', 'stop'])

/** Lays out the durations of one job's runs over time, on a logarithmic axis: runs of a second and of an hour can both be read. */
export function durationMarks(runs: readonly PageRun[], from: number, to: number): DurationPlot {
  const seen = runs.filter(({ start }) => start >= from && start <= to)
  const measured = seen.filter(isMeasured)
  const [low, high] = range(measured)
  const x = (run: PageRun): number => (run.start - from) / Math.max(1, to - from)
  const y = (ms: number): number => Math.max(0, (Math.log10(Math.max(1, ms)) - low) / (high - low))
  const crowded = seen.length > mostDots
  const dots = (crowded ? seen.filter(({ outcome }) => rankOf(outcome) < good).slice(0, mostDots) : seen)
    .map((run) => ({ x: x(run), y: y(run.ms), rank: rankOf(run.outcome), run }))
    .sort((a, b) => b.rank - a.rank)
  return {
    dots,
    bands: crowded ? [...split(measured, columns, x)].map(([at, part]) => ({ x: at, ...extremes(part, y) })) : [],
    line: [...split(measured, Math.min(medians, Math.ceil(measured.length / 4)), x)].map(([at, part]) => ({ x: at, y: y(median(part)) })),
    grid: thinned(gridSteps.filter((ms) => Math.log10(ms) >= low && Math.log10(ms) <= high).map((ms) => ({ ms, y: y(ms) }))),
  }
}

/** Whether a run's duration tells how long its job takes. */
export function isMeasured({ outcome }: PageRun): boolean {
  return telling.has(outcomeOf(outcome).tone)
}

/** Leaves out marks whose labels would lie on each other. */
function thinned<Mark extends { readonly y: number }>(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = []
  for (const mark of marks) if (mark.y - (kept.at(-1)?.y ?? Number.NEGATIVE_INFINITY) >= leastGap) kept.push(mark)
  return kept
}

/** The median duration of runs; 0 when there are none. */
export function median(runs: readonly PageRun[]): number {
  const sorted = runs.map(({ ms }) => ms).sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const [a, b] = [sorted[half] ?? 0, sorted[half - 1] ?? 0]
  return sorted.length % 2 === 1 ? a : (a + b) / 2
}

/** Borders of the axis, as powers of ten, with room above and below. */
function range(runs: readonly PageRun[]): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, 0]
  for (const { ms } of runs) {
    const power = Math.log10(Math.max(1, ms))
    low = Math.min(low, power)
    high = Math.max(high, power)
  }
  if (low > high) return [0, 1]
  const room = Math.max(0.25, (high - low) * 0.12)
  return [Math.max(0, low - room), high + room]
}

function split(runs: readonly PageRun[], parts: number, x: (run: PageRun) => number): Map<number, PageRun[]> {
  const found = new Map<number, PageRun[]>()
  for (const run of runs) {
    const part = Math.min(parts - 1, Math.floor(x(run) * parts))
    const at = (part + 0.5) / parts
    const list = found.get(at)
    if (list === undefined) found.set(at, [run])
    else list.push(run)
  }
  return new Map([...found].sort(([a], [b]) => a - b))
}

function extremes(runs: readonly PageRun[], y: (ms: number) => number): { readonly low: number; readonly high: number } {
  const heights = runs.map(({ ms }) => y(ms))
  return { low: Math.min(...heights), high: Math.max(...heights) }
}
