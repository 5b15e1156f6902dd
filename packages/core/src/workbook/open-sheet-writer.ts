import type { CellRichTextValue, DataValidation, Style, stream, Worksheet } from 'exceljs'
import { excelStyle } from './excel-style.ts'
import { markColors } from './mark-colors.ts'
import { sheetText } from './sheet-text.ts'
import { wrappedLines } from './wrapped-lines.ts'
import type { CellStyle, ColorRule, WrittenCell, WrittenColumn, WrittenSheet, WrittenValue } from './written-sheet.ts'

/** Height of a line in Excel's own font, in points. */
const lineHeight = 15

/** Writes the rows of one sheet, top to bottom. */
export interface SheetWriter {
  /** Number of rows written, headers included; the next row gets the number after it. */
  readonly rowCount: number
  /**
   * Writes the next row. Await it: that is what keeps memory flat when the target is slower than the rows come.
   *
   * @throws {@link JobError} `write-failed`; the reason of the signal when it aborts
   */
  writeRow(cells: readonly (WrittenValue | WrittenCell)[]): Promise<void>
  /** Ends the sheet; further rows are refused. Also done by the next `addSheet` and by `commit`. */
  close(): Promise<void>
}

/** What a sheet needs of its workbook. */
export interface SheetSurroundings {
  readonly workbook: stream.xlsx.WorkbookWriter
  /** Takes a step that writes to the sheet, waits until the target can take more, and cleans up when either fails. */
  readonly step: (sheet: Worksheet, write: () => void) => Promise<void>
  /** Counts a note and tells whether it may still be written. */
  readonly admitNote: () => boolean
}

/** Adds a sheet to a workbook that is being written, with its looks, and writes its headers. */
export async function openSheetWriter(written: WrittenSheet, { workbook, step, admitNote }: SheetSurroundings): Promise<SheetWriter> {
  const columns = written.columns ?? []
  const headers = columns.some(({ header }) => header !== undefined) ? columns.map(headerCell) : undefined
  const sheet = addWorksheet(workbook, written, headers !== undefined)
  let rowCount = 0
  let open = true
  const writer: SheetWriter = {
    get rowCount() {
      return rowCount
    },
    writeRow: async (cells) => {
      if (!open) throw new Error(`Sheet "${written.name}" is closed; rows go to the sheet that was added last.`)
      await step(sheet, () => {
        const row = sheet.getRow(++rowCount)
        for (const [index, cell] of cells.entries()) setCell(row.getCell(index + 1), cell, columns[index]?.style ?? 'plain', admitNote)
        const lines = wrappedLines(cells, columns)
        if (lines > 1) row.height = lines * lineHeight
        row.commit()
      })
    },
    close: async () => {
      if (!open) return
      open = false
      await step(sheet, () => sheet.commit())
    },
  }
  if (headers) await writer.writeRow(headers)
  return writer
}

function addWorksheet(workbook: stream.xlsx.WorkbookWriter, written: WrittenSheet, hasHeaders: boolean): Worksheet {
  const {
    name,
    visibility = 'visible',
    columns = [],
    frozenRows = hasHeaders ? 1 : 0,
    autoFilter = false,
    lists = [],
    rules = [],
  } = written
  const sheet = workbook.addWorksheet(name, {
    state: visibility === 'very-hidden' ? 'veryHidden' : visibility,
    views: [frozenRows > 0 ? { state: 'frozen', xSplit: 0, ySplit: frozenRows } : { state: 'normal' }],
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(hasHeaders ? { printTitlesRow: '1:1' } : {}),
    },
  })
  sheet.columns = columns.map(({ width, style }) => ({ ...(width === undefined ? {} : { width }), style: excelStyle(style ?? 'plain') }))
  const last = sheet.getColumn(Math.max(columns.length, 1)).letter
  if (autoFilter !== false) sheet.autoFilter = autoFilter === true ? `A1:${last}1` : autoFilter
  for (const list of lists) {
    validationsOf(sheet).add(list.range, {
      type: 'list',
      allowBlank: true,
      formulae: [list.source],
      showErrorMessage: true,
      errorStyle: list.allowOther ? 'warning' : 'stop',
      ...(list.title === undefined ? {} : { errorTitle: list.title.slice(0, 32) }),
      ...(list.message === undefined ? {} : { error: list.message.slice(0, 255) }),
    })
  }
  for (const [index, rule] of rules.entries()) addRule(sheet, rule, index + 1)
  return sheet
}

function addRule(sheet: Worksheet, { range, when, mark }: ColorRule, priority: number): void {
  // A solid fill of a rule takes its colour from the background, other than that of a cell.
  const style: Partial<Style> = { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: markColors[mark] } } }
  const formulae = [when === 'not-zero' ? '0' : `"${when.text.replaceAll('"', '""')}"`]
  const operator = (when === 'not-zero' ? 'notEqual' : 'equal') as 'equal'
  sheet.addConditionalFormatting({ ref: range, rules: [{ type: 'cellIs', operator, formulae, style, priority }] })
}

function headerCell({ header }: WrittenColumn): WrittenCell {
  const cell = typeof header === 'object' ? header : { value: header }
  return { style: 'header', ...cell }
}

function setCell(
  target: ReturnType<ReturnType<Worksheet['getRow']>['getCell']>,
  cell: WrittenValue | WrittenCell,
  columnStyle: CellStyle,
  admitNote: () => boolean,
): void {
  const { value, style, mark, note } = isWrittenCell(cell) ? cell : { value: cell }
  target.value = cellValue(value)
  target.style = excelStyle(style ?? defaultStyle(value, columnStyle), mark)
  if (note !== undefined && admitNote()) target.note = sheetText(note)
}

function isWrittenCell(cell: WrittenValue | WrittenCell): cell is WrittenCell {
  return typeof cell === 'object' && cell !== null && !(cell instanceof Date)
}

/** A date without a date format would show as a number. */
function defaultStyle(value: WrittenValue, columnStyle: CellStyle): CellStyle {
  return value instanceof Date && columnStyle !== 'date' ? 'date-time' : columnStyle
}

/** Numbers that Excel has no cell for are written as text, so that the file stays whole. */
function cellValue(value: WrittenValue): string | number | boolean | Date | CellRichTextValue | null {
  if (typeof value === 'string') return value === '' ? null : textValue(sheetText(value))
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  if (value instanceof Date && Number.isNaN(value.getTime())) return 'Invalid date'
  return value ?? null
}

/** Readers drop outer blanks of plain text and leave its escapes as they are; exceljs marks rich text to be kept. */
function textValue(text: string): string | CellRichTextValue {
  return /^\s|\s$|\n|_x/.test(text) ? { richText: [{ text }] } : text
}

interface Validations {
  add(range: string, validation: DataValidation): unknown
}

/** exceljs has validations of ranges, but not in its types. */
function validationsOf(sheet: Worksheet): Validations {
  return (sheet as Worksheet & { readonly dataValidations: Validations }).dataValidations
}
