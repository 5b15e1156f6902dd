/** What reading one file may cost. A file beyond a limit ends with a reason of its own; nothing else stops. */
export interface ExtractionLimits {
  /** Size of the file, in bytes. @default 104857600 (100 MiB) */
  readonly maxFileBytes: number
  /** Length of the text, in UTF-16 units; what follows is cut off and `truncated` says so. @default 5000000 */
  readonly maxTextLength: number
  /** Time for one file with everything in it, in milliseconds. @default 60000 */
  readonly timeoutMs: number
  /** Memory of the thread that reads the file, heap and buffers together, in MiB. @default 512 */
  readonly memoryMb: number
  /** Bytes unpacked from an archive in all, counted while they come out. @default 1073741824 (1 GiB) */
  readonly maxInflatedBytes: number
  /** Bytes unpacked for each packed byte, once a part is beyond 16 MiB. @default 250 */
  readonly maxRatio: number
  /** Parts of an archive. @default 10000 */
  readonly maxParts: number
  /** Files inside files: 1 reads the attachments of a mail, 2 also those of a mail that is attached to it. @default 3 */
  readonly maxDepth: number
  /** Files inside one file, all depths together. @default 200 */
  readonly maxAttachments: number
}

/** The limits that hold where a call names none. */
export const defaultExtractionLimits: ExtractionLimits = {
  maxFileBytes: 100 * 1024 ** 2,
  maxTextLength: 5_000_000,
  timeoutMs: 60_000,
  memoryMb: 512,
  maxInflatedBytes: 1024 ** 3,
  maxRatio: 250,
  maxParts: 10_000,
  maxDepth: 3,
  maxAttachments: 200,
}
