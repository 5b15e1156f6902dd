/** The kinds of file that text is taken from. What a file is gets decided by its content first, then by its name. */
export type TextFormat =
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'doc'
  | 'xls'
  | 'ppt'
  | 'odt'
  | 'ods'
  | 'odp'
  | 'rtf'
  | 'html'
  | 'csv'
  | 'txt'
  | 'eml'
  | 'msg'

/**
 * Why there is no text. The codes are stable: a program may branch on them and count by them.
 *
 * - `empty`: the file has no bytes
 * - `no-text`: the file was read to its end and holds no word, for example a scanned PDF or a presentation of pictures
 */
export type NoTextReason = 'empty' | 'no-text'

/**
 * Why a file was not read at all. The codes are stable.
 *
 * - `unknown-format`: neither the content nor the name tells what it is
 * - `unsupported-format`: a picture, film, program, archive or other known kind that text is not taken from
 */
export type UnsupportedReason = 'unknown-format' | 'unsupported-format'

/**
 * Why a file of a readable kind gave no text. The codes are stable.
 *
 * - `not-found`, `unreadable`: there is no such file, or the operating system does not let us read it
 * - `too-large`: more bytes than `maxFileBytes`; the file was not opened
 * - `zip-bomb`: what is packed in it goes beyond `maxInflatedBytes`, `maxRatio` or `maxParts`
 * - `encrypted`: it asks for a password
 * - `damaged`: its structure contradicts itself, or its end is missing
 * - `too-slow`: reading it took longer than `timeoutMs`
 * - `too-much-memory`: reading it took more than `memoryMb`
 * - `crashed`: the thread that read it ended in a way that none of the above explains
 */
export type FailedReason =
  | 'not-found'
  | 'unreadable'
  | 'too-large'
  | 'zip-bomb'
  | 'encrypted'
  | 'damaged'
  | 'too-slow'
  | 'too-much-memory'
  | 'crashed'

/** A file inside a mail that gave no text, although the mail around it did. */
export interface SkippedPart {
  /** Its name as the mail has it; names of files inside files are joined with ` > `. */
  readonly fileName: string
  readonly reason: NoTextReason | UnsupportedReason | FailedReason | 'too-deep' | 'too-many'
}

/** The text of a file. */
export interface FoundText {
  readonly status: 'text'
  readonly format: TextFormat
  /** Plain text; paragraphs, cells and pages are separated by line breaks or tabs. */
  readonly text: string
  /** Whether the text was cut at `maxTextLength`. */
  readonly truncated: boolean
  /** Files inside it that gave no text. */
  readonly skipped: readonly SkippedPart[]
}

/** A file that has no text, with the reason as a code and in words. */
export type NoText =
  | { readonly status: 'no-text'; readonly reason: NoTextReason; readonly detail: string; readonly format?: TextFormat }
  | { readonly status: 'unsupported'; readonly reason: UnsupportedReason; readonly detail: string }
  | { readonly status: 'failed'; readonly reason: FailedReason; readonly detail: string; readonly format?: TextFormat }

/** What came out of a file: its text, or why there is none. Never an exception, since bad files are data. */
export type ExtractedText = FoundText | NoText
