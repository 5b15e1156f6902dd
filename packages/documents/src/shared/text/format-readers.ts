import type { TextFormat } from './extracted-text.ts'
import type { FormatReader } from './file-reading.ts'
import { readHtmlFile } from './formats/read-html-file.ts'
import { readPlainText } from './formats/read-plain-text.ts'

/** The reader of each format. */
export const formatReaders: Readonly<Record<TextFormat, FormatReader>> = {
  txt: readPlainText,
  csv: readPlainText,
  html: readHtmlFile,
} as unknown as Readonly<Record<TextFormat, FormatReader>>
