import type { ColumnDefinition } from '@synergy-jobs/core/internal'
import type { FactColumn, FactSettings } from './fact-columns.ts'
import { lineColumns } from './line-columns.ts'
import { referenceColumns } from './reference-columns.ts'

/** All columns of the staged facts. */
export function factColumns(settings: FactSettings): readonly FactColumn[] {
  return [...lineColumns(settings), ...referenceColumns(settings)]
}

/** The staging table of the facts; it is the same whatever the settings. */
export const factDefinitions: readonly ColumnDefinition[] = factColumns({
  periodClosedValue: true,
  rateNotation: 'multiply',
  onDuplicateEntry: 'replace',
}).map(({ definition }) => definition)
