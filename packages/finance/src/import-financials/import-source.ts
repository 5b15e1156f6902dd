import type { FileSnapshot } from '@synergy-jobs/core/internal'

/** The document that an attachment belongs to. */
export interface SourceDocument {
  /** `BacoDiscussions.ID`. */
  readonly id: string
  /** `BacoDiscussions.HID`: the number users see. */
  readonly number: number
  readonly subject: string
  /** `BacoDiscussions.Company`, trimmed. */
  readonly division: string
  readonly status: number
  /** The text is kept in compressed form only (`CompressBody`). */
  readonly compressed: boolean
}

/** One sheet to import: a file, or an attachment of a document. */
export interface ImportSource {
  /** Names the sheet within the run: the same when the run is resumed. */
  readonly key: string
  /** Names whatever a corrected version of the same budget comes from as well: the file name, or the document. */
  readonly slot: string
  /** File name without its folder. */
  readonly name: string
  readonly path?: string
  readonly mode: 'actual' | 'budget'
  readonly document?: SourceDocument
  /** `Attachments.ID` of an attachment. */
  readonly attachmentId?: string
  /** Its rows that were not written are counted; not so when the attempt that was interrupted has counted them. */
  readonly counted: boolean
  /** Makes a private copy, so that the file may change while it is read twice. @throws JobError `invalid-file` */
  snapshot(directory: string): Promise<FileSnapshot>
}
