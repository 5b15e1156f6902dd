import { columnName, type SheetCell, type SheetRow } from '@synergy-jobs/core/internal'
import type { ColumnKey } from './import-columns.ts'
import type { ImportCode, ImportProblem } from './import-problem.ts'
import type { ColumnMapping } from './recognise-header.ts'
import { shownText } from './shown-text.ts'

/** One row while it is checked: its cells by column, and the problems found so far. */
export interface RowReport {
  readonly rowNumber: number
  readonly problems: readonly ImportProblem[]
  /** Whether one of the problems is an error. */
  readonly bad: boolean
  /** The cell of a column; an empty one when the row ends before it. */
  cell(column: ColumnKey): SheetCell
  /**
   * Adds a problem.
   *
   * @param problem what is wrong and what to do, without the place: that comes from `column`
   */
  add(code: ImportCode, problem: string, column?: ColumnKey): void
}

/** Opens the report of one row. */
export function openRowReport(row: SheetRow, mapping: ColumnMapping): RowReport {
  const problems: ImportProblem[] = []
  const cell = (column: ColumnKey): SheetCell => {
    const index = mapping.get(column) ?? -1
    return row.cells[index] ?? { kind: 'empty', value: null, text: '', address: `${columnName(Math.max(index, 0))}${row.rowNumber}` }
  }
  return {
    rowNumber: row.rowNumber,
    problems,
    get bad() {
      return problems.some(({ severity }) => severity === 'error')
    },
    cell,
    add(code, problem, column) {
      problems.push(makeProblem(code, problem, row.rowNumber, column === undefined ? undefined : { column, cell: cell(column) }))
    },
  }
}

interface Place {
  readonly column: ColumnKey
  readonly cell: SheetCell
}

function makeProblem(code: ImportCode, problem: string, row: number, place: Place | undefined): ImportProblem {
  const severity = code.startsWith('E_') ? 'error' : 'warning'
  if (place === undefined) return { code, severity, message: `Row ${row}: ${problem}.`, row }
  const { column, cell } = place
  return { code, severity, message: `${cell.address}: ${problem}.`, row, column, address: cell.address, value: shownText(cell.text) }
}
