import type { SheetRow } from '@synergy-jobs/core/internal'
import type { ImportProblem } from './import-problem.ts'

/**
 * What became of a row in the end.
 *
 * - `imported`: written, or would be in a dry run
 * - `skipped`: it has no amount
 * - `rejected`: it has errors, or another row of its unit or file has
 */
export type RowStatus = 'imported' | 'skipped' | 'rejected'

/** A row with its verdict, for the workbooks that go back to the author of a sheet. */
export interface JudgedRow {
  readonly row: SheetRow
  readonly status: RowStatus
  /** The row's own problems. */
  readonly problems: readonly ImportProblem[]
  /** Why the row is rejected although it has no error itself, e.g. that its period does not balance. */
  readonly reason?: string | undefined
}
