import type { ImportTarget } from '../shared/imported/import-target.ts'

/** One entry of an imported file. */
export interface ImportedEntry {
  /** `2026/3`, or `file` when the whole file is one entry. */
  readonly unit: string
  /** Whether it was written (in a dry run: would be), had been imported before, or was refused. */
  readonly status: 'imported' | 'unchanged' | 'rejected'
  /** Rows with an amount. */
  readonly rows: number
  /** Year and period; absent when the entry spans several. */
  readonly year?: number
  readonly period?: number
  /** Exact totals in division currency, e.g. `'1234.50'`. */
  readonly debit: string
  readonly credit: string
  /** `EntryGuid` of the written rows; absent in a dry run and for refused entries. */
  readonly entryGuid?: string
  /** Absent in a dry run, for refused entries and for the table `Budgets`, which has none. */
  readonly entryNumber?: string
  /** Our reference (`faktuurnr`), trimmed; absent where `entryNumber` is. */
  readonly ourReference?: string
  /** The earlier run that imported the same content. */
  readonly importedBy?: string
}

/** What became of one file or attachment. */
export interface ImportedFile {
  /** File name without its folder, or name of the attachment. */
  readonly name: string
  /** The path as given; files only. */
  readonly path?: string
  /** Attachments only. */
  readonly document?: { readonly id: string; readonly number: number; readonly subject: string }
  readonly mode: 'actual' | 'budget'
  /** Absent when no row names a known division. */
  readonly division?: string
  /** Budget only. */
  readonly scenario?: string
  readonly target: ImportTarget
  /**
   * - `imported`: all its entries were written
   * - `partial`: some entries were written or had been before, others refused
   * - `unchanged`: all of it had been imported before; nothing new
   * - `rejected`: nothing was written
   * - `other-division`: passed over, since `divisions` does not name its division
   */
  readonly status: 'imported' | 'partial' | 'unchanged' | 'rejected' | 'other-division'
  /** `read = written + skipped + rejected`. */
  readonly rows: { readonly read: number; readonly written: number; readonly skipped: number; readonly rejected: number }
  readonly entries: readonly ImportedEntry[]
  /** Codes of the accounts that were created (in a dry run: would be), trimmed. */
  readonly createdAccounts: readonly string[]
  /** Entries of earlier versions of the same budget that were taken away. */
  readonly replacedEntries: number
  /** How many problems the file has. */
  readonly errors: number
  readonly warnings: number
  /** SHA-256 of what the sheet says (not of its bytes); equal for equal content. Absent when it could not be read. */
  readonly contentHash?: string
}

/** The job's own part of the result of `importFinancials`. */
export interface ImportFields {
  readonly files: readonly ImportedFile[]
}
