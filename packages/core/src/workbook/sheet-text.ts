import { cleanText } from '../codes/clean-text.ts'
import { cutText } from '../codes/cut-text.ts'
import { escapeText } from './text-escapes.ts'

/** The longest text that a cell can hold, in UTF-16 units. */
const maxCellText = 32_767

/**
 * Makes a text fit for a cell: without characters that XML cannot hold, lines ended by line feeds only, and cut to what Excel can show.
 */
export function sheetText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
  return escapeText(cutText(cleanText(lines, { keepLineBreaks: true }), maxCellText))
}
