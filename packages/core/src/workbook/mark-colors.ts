import type { CellMark } from './written-sheet.ts'

/** Fills of marks, as in Excel's own styles for bad, neutral and good. */
export const markColors: Readonly<Record<CellMark, string>> = { error: 'FFFFC7CE', warning: 'FFFFEB9C', good: 'FFC6EFCE' }
