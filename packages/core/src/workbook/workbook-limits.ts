/** What a workbook may cost to read. A file beyond a limit is refused with the JobError `invalid-file`. */
export interface WorkbookLimits {
  /** Size of the file, in bytes. @default 2147483648 (2 GiB) */
  readonly maxFileBytes: number
  /** Entries in the zip archive. @default 10000 */
  readonly maxEntries: number
  /** Bytes inflated from the archive in all, counted while they come out, whatever the headers say. @default 8589934592 (8 GiB) */
  readonly maxInflatedBytes: number
  /** Bytes inflated for each compressed byte, once a part is beyond 16 MiB. @default 250 */
  readonly maxRatio: number
  /** UTF-8 bytes of the table of shared texts, the only part that is held in memory. @default 536870912 (512 MiB) */
  readonly maxSharedTextBytes: number
  /** Rows with content. @default 1048576 (all that a sheet can have) */
  readonly maxRows: number
  /** Size of an .xls file, which is read whole, in bytes. @default 134217728 (128 MiB) */
  readonly maxXlsBytes: number
  /** Memory of the worker thread that reads an .xls file, in MiB. @default 1024 */
  readonly xlsMemoryMb: number
  /** Time that the worker thread may take to open an .xls file, in milliseconds. @default 120000 */
  readonly xlsTimeoutMs: number
}

/** The limits that hold where a call names none. */
export const defaultWorkbookLimits: WorkbookLimits = {
  maxFileBytes: 2 * 1024 ** 3,
  maxEntries: 10_000,
  maxInflatedBytes: 8 * 1024 ** 3,
  maxRatio: 250,
  maxSharedTextBytes: 512 * 1024 ** 2,
  maxRows: 1_048_576,
  maxXlsBytes: 128 * 1024 ** 2,
  xlsMemoryMb: 1024,
  xlsTimeoutMs: 120_000,
}
