import type { CellStyle, WrittenCell, WrittenColumn, WrittenValue } from './written-sheet.ts'

/** Excel shows no row higher than 409 points. */
const mostLines = 27

/**
 * Tells how many lines a row takes for its `wrapped` texts and headers, as far as that can be told without fonts: a character takes as much as
 * the column's width counts. Programs set the height of a stored row only when somebody edits it, so it must be in the file.
 */
export function wrappedLines(cells: readonly (WrittenValue | WrittenCell)[], columns: readonly WrittenColumn[]): number {
  const lines = cells.map((cell, index) => {
    const { value, style } = typeof cell === 'object' && cell !== null && 'value' in cell ? cell : { value: cell, style: undefined }
    const share = widthShare[style ?? columns[index]?.style ?? 'plain']
    return share !== undefined && typeof value === 'string' ? linesOf(value, (columns[index]?.width ?? 9) * share) : 1
  })
  return Math.min(mostLines, Math.max(1, ...lines))
}

/** What a column holds of a text that wraps; headers are bold, and so wider. */
const widthShare: Partial<Record<CellStyle, number>> = { wrapped: 1, header: 0.9, 'header-right': 0.9, 'header-indented': 0.8 }

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / Math.max(1, width))), 0)
}
