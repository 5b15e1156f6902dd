import type { ImportLine } from './import-line.ts'
import { periodKey } from './period-key.ts'

/** What one unit (entry) of a sheet is. */
export type GroupBy = 'period' | 'file'

/** Key of the unit a row belongs to: `2026/3`, `file`, or `?` when its year or period is unusable. */
export function unitOf(line: ImportLine, groupBy: GroupBy): string {
  if (groupBy === 'file') return 'file'
  const { year, period } = line
  return year === undefined || period === undefined ? '?' : periodKey({ year, period })
}
