import type { ImportTarget } from '../shared/imported/import-target.ts'

/** An entry that an undo took away, or would take away in a dry run. */
export interface UndoneEntry {
  /** The file or attachment it was imported from. */
  readonly name: string
  readonly division: string
  readonly unit: string
  readonly target: ImportTarget
  readonly entryGuid: string
  readonly entryNumber?: string
  readonly rows: number
}

/**
 * Something that stands in the way of an undo.
 *
 * - `posted`: rows of the entry are in the ledger
 * - `changed`: somebody changed rows of the entry, or their status
 * - `missing`: rows of the entry are no longer there
 * - `replaced`: a later run put another version of the budget in its place
 * - `account-used`: other rows use an account that the import created
 * - `account-changed`: somebody changed an account that the import created
 */
export interface Dependency {
  readonly kind: 'posted' | 'changed' | 'missing' | 'replaced' | 'account-used' | 'account-changed'
  readonly division: string
  /** The entry concerned; absent for accounts. */
  readonly entryGuid?: string
  readonly entryNumber?: string
  readonly unit?: string
  readonly name?: string
  /** The account concerned, trimmed. */
  readonly account?: string
  /** Rows concerned. */
  readonly rows?: number
  /** The run that replaced the entry. */
  readonly replacedBy?: string
}

/** The job's own part of the result of `undoImport`. */
export interface UndoFields {
  readonly entries: readonly UndoneEntry[]
  /** What stands in the way; with `onDependent: 'refuse'` nothing is undone when there is any. */
  readonly dependencies: readonly Dependency[]
  /** Accounts deleted, trimmed. */
  readonly deletedAccounts: readonly string[]
  /** Numbers (`HID`) of documents that wait for import again. */
  readonly reopenedDocuments: readonly number[]
}
