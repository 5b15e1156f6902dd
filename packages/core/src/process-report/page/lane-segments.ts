import { rankOf } from './outcomes.ts'
import type { PageRun } from './page-data.ts'

/** A stretch of one job's lane: runs that lie so close that they are seen as one. */
export interface LaneSegment {
  readonly x: number
  readonly width: number
  /** Rank in `tones` of the one to worry about most. */
  readonly rank: number
}

/** Columns that even the shortest run takes, so that it can be seen. */
const leastWidth = 3

/**
 * Lays runs out on a lane of whole columns. However many runs there are, a lane has no more stretches than columns; where runs
 * lie on each other the one to worry about most is seen.
 */
export function laneSegments(runs: readonly PageRun[], from: number, to: number, width: number): readonly LaneSegment[] {
  const columns = new Int8Array(width).fill(-1)
  const scale = width / Math.max(1, to - from)
  for (const { start, ms, outcome } of runs) {
    const first = Math.floor((start - from) * scale)
    const last = Math.max(first + leastWidth - 1, Math.ceil((start + ms - from) * scale) - 1)
    if (last < 0 || first >= width) continue
    const rank = rankOf(outcome)
    for (let x = Math.max(0, first); x <= Math.min(width - 1, last); x++) {
      const known = columns[x] ?? -1
      if (known === -1 || rank < known) columns[x] = rank
    }
  }
  return stretches(columns)
}

function stretches(columns: Int8Array): readonly LaneSegment[] {
  const segments: LaneSegment[] = []
  let begin = 0
  for (let x = 1; x <= columns.length; x++) {
    const rank = columns[begin] ?? -1
    if (columns[x] === rank) continue
    if (rank !== -1) segments.push({ x: begin, width: x - begin, rank })
    begin = x
  }
  return segments
}
