import type { SheetCell, SheetRow } from '@synergy-jobs/core/internal'
import { foldHeader } from './fold-header.ts'
import { type ColumnKey, importColumns, ownHeaders } from './import-columns.ts'
import type { ImportProblem } from './import-problem.ts'
import { shownText } from './shown-text.ts'

/** Where each of the 13 columns stands: its position in the sheet, from 0 for A. */
export type ColumnMapping = ReadonlyMap<ColumnKey, number>

/** One header that is not empty. */
export interface HeaderCell {
  readonly address: string
  /** Position of the column, from 0 for A. */
  readonly index: number
  readonly text: string
  /** The column it means; `own` for a column that our workbooks add; absent when unknown. */
  readonly means?: ColumnKey | 'own'
}

/** What row 1 of a sheet was found to say. */
export interface Header {
  /** How the columns were found: by their names, or, when no name is known, by their position in the template. */
  readonly by: 'name' | 'position'
  readonly headers: readonly HeaderCell[]
  /** Absent when the rows cannot be read: `problems` then holds an error. */
  readonly mapping?: ColumnMapping
  readonly problems: readonly ImportProblem[]
}

/** Options of {@link recogniseHeader}. */
export interface RecogniseHeaderOptions {
  /** Merged ranges of the sheet such as `B1:C1`, to explain headers that are missing. */
  readonly mergedCells?: readonly string[]
}

/** More unknown or doubled headers than this are counted, not listed. */
const maxListed = 20

/** Keys and folded header texts are looked up in maps only, so that a header named `__proto__` is just an unknown one. */
const keyByHeader: ReadonlyMap<string, ColumnKey | 'own'> = new Map<string, ColumnKey | 'own'>([
  ...importColumns.flatMap(({ key, header, synonyms }) =>
    [header.en, header.nl, ...synonyms].map((text): [string, ColumnKey] => [foldHeader(text), key]),
  ),
  ...ownHeaders.map((text): [string, 'own'] => [foldHeader(text), 'own']),
])

/**
 * Finds the 13 columns in the header row (spec finance §2.2): by name in any order, in English or Dutch, whatever the
 * case. When no name at all is known, 13 headers in A to M count by position, with a warning. When some are known,
 * each missing, unknown or doubled one is an error, since a guess could post amounts to the wrong side.
 *
 * Our own columns Status and Errors are passed over. `Omschrijving` or `Description` twice, with no header of its own for
 * the account's description, means the account's description first and the line's second, as Dutch sheets have it.
 *
 * @param row the first row of the sheet that is not empty; `undefined` when there is none
 */
export function recogniseHeader(row: SheetRow | undefined, options: RecogniseHeaderOptions = {}): Header {
  if (row === undefined) return refused([], [error('E_EMPTY', 'The sheet is empty; fill in a template.')])
  if (row.rowNumber > 1) return refused([], [error('E_HEADER', 'Row 1 is empty; it must hold the 13 column headers.')])
  const headers = tellDescriptionsApart(row.cells.flatMap(readHeader))
  if (headers.some(({ means }) => means !== undefined && means !== 'own')) return byName(headers, options.mergedCells ?? [])
  return byPosition(row, headers, options.mergedCells ?? [])
}

function readHeader(cell: SheetCell, index: number): readonly HeaderCell[] {
  const text = cell.text.trim()
  if (text === '') return []
  const means = keyByHeader.get(foldHeader(text))
  return [{ address: cell.address, index, text: shownText(text), ...(means === undefined ? {} : { means }) }]
}

function tellDescriptionsApart(headers: readonly HeaderCell[]): readonly HeaderCell[] {
  const [first, second, third] = headers.filter(({ means }) => means === 'description')
  const named = headers.some(({ means }) => means === 'accountDescription')
  if (first === undefined || second === undefined || third !== undefined || named) return headers
  return headers.map((header) => (header === first ? { ...header, means: 'accountDescription' } : header))
}

function byName(headers: readonly HeaderCell[], mergedCells: readonly string[]): Header {
  const mapping = new Map<ColumnKey, number>()
  const problems: ImportProblem[] = []
  for (const { means, text, address, index } of headers) {
    if (means === 'own') continue
    if (means === undefined) problems.push(headerProblem(address, text, 'is not one of the 13 headers; correct it or remove the column'))
    else if (mapping.has(means))
      problems.push(headerProblem(address, text, `means the same as another header (${englishHeader(means)}); keep one`))
    else mapping.set(means, index)
  }
  const missing = importColumns.filter(({ key }) => !mapping.has(key))
  if (missing.length > 0)
    problems.unshift(
      missingProblem(
        missing.map(({ header }) => header.en),
        mergedCells,
      ),
    )
  return problems.length === 0 ? { by: 'name', headers, mapping, problems } : refused(headers, listed(problems))
}

function byPosition(row: SheetRow, headers: readonly HeaderCell[], mergedCells: readonly string[]): Header {
  const theirs = headers.filter(({ means }) => means === undefined)
  const inPlace = theirs.length === importColumns.length && theirs.every(({ index }) => index < importColumns.length)
  if (!inPlace)
    return refused(headers, [
      missingProblem(
        importColumns.map(({ header }) => header.en),
        mergedCells,
      ),
    ])
  if (row.cells.some(looksLikeData)) {
    return refused(headers, [error('E_HEADER', 'Row 1 holds data instead of the 13 column headers; put the headers above it.')])
  }
  const mapping = new Map(importColumns.map(({ key }, index) => [key, index]))
  const message = 'No column header is known by name, so the 13 columns are taken in the order of the template.'
  return { by: 'position', headers, mapping, problems: [{ code: 'W_HEADER_POSITION', severity: 'warning', message }] }
}

function looksLikeData(cell: SheetCell): boolean {
  return cell.kind !== 'empty' && (cell.kind !== 'text' || /^[\d.,\s-]+$/.test(cell.value))
}

function missingProblem(missing: readonly string[], mergedCells: readonly string[]): ImportProblem {
  const merged = mergedCells.filter((range) => /^[A-Z]+1:/.test(range))
  const hint = merged.length === 0 ? '' : ` Merged cells hide headers (${merged.slice(0, maxListed).join(', ')}); unmerge them.`
  return error('E_HEADER', `Row 1 lacks ${missing.length} of the 13 column headers: ${missing.join(', ')}.${hint}`)
}

function headerProblem(address: string, text: string, problem: string): ImportProblem {
  return { ...error('E_HEADER', `${address}: the header "${text}" ${problem}.`), row: 1, address, value: text }
}

function listed(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  if (problems.length <= maxListed) return problems
  return [...problems.slice(0, maxListed), error('E_HEADER', `Row 1 has ${problems.length - maxListed} more wrong headers.`)]
}

function refused(headers: readonly HeaderCell[], problems: readonly ImportProblem[]): Header {
  return { by: 'name', headers, problems }
}

function error(code: 'E_HEADER' | 'E_EMPTY', message: string): ImportProblem {
  return { code, severity: 'error', message }
}

function englishHeader(key: ColumnKey): string {
  return importColumns.find((column) => column.key === key)?.header.en ?? key
}
