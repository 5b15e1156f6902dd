import type { CompanyLogRow } from '../shared/imported/write-company-log.ts'
import type { BudgetSlot } from './budget-slot.ts'
import type { ImportedFile } from './import-result.ts'
import type { SourceDocument } from './import-source.ts'
import type { FileProblem } from './open-file-report.ts'

/** A sheet of a batch that has been dealt with. */
export interface BatchFile {
  readonly result: ImportedFile
  /** The first of its problems. */
  readonly problems: readonly FileProblem[]
  /** Equal when the same sheet ends the same way again. */
  readonly identity: string
}

/** What belongs together: the sheets of one document, or a single file. */
export interface ImportBatch {
  /** Names the batch in the ledger of units: the document, or the file. */
  readonly name: string
  readonly document?: SourceDocument
  readonly startedAt: Date
  readonly files: BatchFile[]
  /** Keys of all accepted content, so that a corrected budget does not take away what still stands in the document. */
  readonly keys: Set<string>
  /** Some of it was refused: what it would have replaced stays. */
  refused: boolean
  /** The earlier version of the budget; all sheets of a batch share it. */
  slot: BudgetSlot | undefined
  /** Rows of the division log that wait for the report of a failure. */
  readonly logs: CompanyLogRow[]
}

/** Opens a batch. */
export function openBatch(name: string, startedAt: Date, document?: SourceDocument): ImportBatch {
  const empty = { files: [], keys: new Set<string>(), refused: false, slot: undefined, logs: [] }
  return { name, startedAt, ...empty, ...(document === undefined ? {} : { document }) }
}
