import { columnIndex, columnName } from './column-name.ts'
import { booleanCell, errorCell, isoDateCell, numberCell, textCell, uncomputedCell } from './make-cell.ts'
import { createXmlParser, type XmlAttributes } from './parse-xml.ts'
import type { DateStyles } from './read-date-styles.ts'
import type { SharedTexts } from './shared-texts.ts'
import type { SheetCell, SheetRow } from './sheet-row.ts'
import { unescapeText } from './text-escapes.ts'
import { invalidFile } from './workbook-error.ts'

/** What the cells of a sheet refer to, and how many columns of it are read. */
export interface SheetContext {
  readonly file: string
  readonly part: string
  readonly texts: SharedTexts
  readonly isDate: DateStyles
  readonly date1904: boolean
  readonly maxColumns: number
}

/** Turns the bytes of a worksheet part into rows as they come in. */
export interface SheetParser {
  /** Parses the next bytes and returns the rows that ended in them. */
  readonly write: (chunk: Uint8Array) => readonly SheetRow[]
  /** Says that no more comes. */
  readonly end: () => void
}

/** The largest number of a row, and of columns, that a sheet can have. */
const lastRow = 1_048_576
const lastColumn = 16_384

/**
 * Makes a parser of one worksheet part. Rows and cells may lack their addresses, which then follow the one before; rows without
 * content, whatever their formatting, cost their parsing and are dropped.
 *
 * @throws {@link JobError} `invalid-file` from `write` and `end`
 */
export function createSheetParser(context: SheetContext): SheetParser {
  const state = { rows: [] as SheetRow[], cells: [] as SheetCell[], rowNumber: 0, column: -1, inRow: false }
  const cell = { type: '', style: 0, value: '', formula: '', hasValue: false, hasFormula: false }
  let into: 'value' | 'formula' | undefined
  let phonetic = 0

  const open = (name: string, attributes: XmlAttributes): void => {
    if (name === 'c' && state.inRow) {
      state.column = nextColumn(context, state, attributes['r'])
      // Field by field: this runs for every cell.
      cell.type = attributes['t'] ?? 'n'
      cell.style = Number(attributes['s'] ?? 0)
      cell.value = ''
      cell.formula = ''
      cell.hasValue = false
      cell.hasFormula = false
    } else if (name === 'v' || (name === 't' && phonetic === 0)) {
      into = 'value'
      cell.hasValue = true
    } else if (name === 'f') {
      into = 'formula'
      cell.hasFormula = true
    } else if (name === 'row') {
      state.rowNumber = nextRow(context, state.rowNumber, attributes['r'])
      state.inRow = true
      state.column = -1
    } else if (name === 'rPh') phonetic++
  }

  const close = (name: string): void => {
    if (name === 'c' && state.inRow) addCell(context, state, cell)
    else if (name === 'v' || name === 't' || name === 'f') into = undefined
    else if (name === 'row') endRow(state)
    else if (name === 'rPh') phonetic--
  }

  const xml = createXmlParser(context, {
    open,
    close,
    text: (piece) => {
      if (into !== undefined) cell[into] += piece
    },
  })
  return {
    write: (chunk) => {
      xml.write(chunk)
      const rows = state.rows
      state.rows = []
      return rows
    },
    end: xml.end,
  }
}

interface RowState {
  rows: SheetRow[]
  cells: SheetCell[]
  rowNumber: number
  column: number
  inRow: boolean
}

interface StoredCell {
  readonly type: string
  readonly style: number
  readonly value: string
  readonly formula: string
  readonly hasValue: boolean
  readonly hasFormula: boolean
}

function nextRow(context: SheetContext, before: number, address: string | undefined): number {
  const rowNumber = address === undefined ? before + 1 : Number(address)
  if (Number.isInteger(rowNumber) && rowNumber > before && rowNumber <= lastRow) return rowNumber
  throw damaged(context, `row ${address ?? rowNumber} comes after row ${before}, or is beyond what a sheet can have`)
}

function nextColumn(context: SheetContext, state: RowState, address: string | undefined): number {
  const column = address === undefined ? state.column + 1 : columnIndex(address)
  if (column >= 0 && column < lastColumn) return column
  throw damaged(context, `row ${state.rowNumber} has a cell at ${address ?? column}, which no sheet can have`)
}

function addCell(context: SheetContext, state: RowState, stored: StoredCell): void {
  if (state.column >= context.maxColumns || (!stored.hasValue && !stored.hasFormula)) return
  const address = columnName(state.column) + String(state.rowNumber)
  const cell = readCell(context, stored, address)
  if (cell.kind === 'empty') return
  const { cells } = state
  while (cells.length < state.column) {
    cells.push({ kind: 'empty', value: null, text: '', address: columnName(cells.length) + String(state.rowNumber) })
  }
  const before = cells[state.column]
  if (before && before.kind !== 'empty') throw damaged(context, `cell ${address} is there twice`)
  cells[state.column] = cell
}

function endRow(state: RowState): void {
  state.inRow = false
  if (state.cells.length === 0) return
  state.rows.push({ rowNumber: state.rowNumber, cells: state.cells })
  state.cells = []
}

function readCell(context: SheetContext, stored: StoredCell, address: string): SheetCell {
  const { type, value } = stored
  if (stored.hasFormula && (!stored.hasValue || (value === '' && type !== 'str'))) return uncomputedCell(address, stored.formula)
  switch (type) {
    case 's':
      return value === '' ? textCell(address, '') : textCell(address, sharedText(context, value, address))
    case 'str':
    case 'inlineStr':
      return textCell(address, unescapeText(value))
    case 'b':
      return booleanCell(address, value.trim() === '1' || value.trim() === 'true')
    case 'e':
      return errorCell(address, value)
    case 'd':
      return isoDateCell(address, value)
    default:
      return readNumber(context, stored, address)
  }
}

const decimal = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i

function readNumber(context: SheetContext, { value, style }: StoredCell, address: string): SheetCell {
  if (value === '') return textCell(address, '')
  const number = Number(value)
  if (!Number.isFinite(number) || !decimal.test(value)) return errorCell(address, value.slice(0, 255))
  return numberCell(address, number, { shown: context.isDate(style), date1904: context.date1904 })
}

function sharedText(context: SheetContext, value: string, address: string): string {
  const text = context.texts.get(Number(value))
  if (text !== undefined) return text
  throw damaged(context, `cell ${address} refers to shared text ${value}, but the workbook has ${context.texts.count}`, address)
}

function damaged({ file, part }: SheetContext, what: string, address?: string): Error {
  return invalidFile(file, 'damaged', `${what}. Save the workbook again in Excel.`, {
    details: { part, ...(address === undefined ? {} : { address }) },
  })
}
