import type { SheetRow } from '@synergy-jobs/core/internal'
import type { CheckedRow } from './import-line.ts'
import type { JudgedRow, RowStatus } from './judged-row.ts'
import type { FileVerdict } from './open-file-check.ts'

/** Says what becomes of a checked row, once the verdict on its file is known. */
export function judgeRow(row: SheetRow, checked: CheckedRow, verdict: FileVerdict): JudgedRow {
  const rejected = verdict.isRejected(checked.unit)
  const status: RowStatus = checked.verdict === 'zero' ? 'skipped' : rejected ? 'rejected' : 'imported'
  return { row, status, problems: checked.problems, reason: verdict.reasonOf(checked.unit) }
}
