import { type Context, formatAmount } from '@synergy-jobs/core'
import { columnName, parseOptions } from '@synergy-jobs/core/internal'
import type { z } from 'zod'
import { findSheetDivision } from '../shared/import-sheet/find-division.ts'
import type { ColumnKey } from '../shared/import-sheet/import-columns.ts'
import { loadDivisionReference } from '../shared/import-sheet/load-division-reference.ts'
import { loadDivisions } from '../shared/import-sheet/load-divisions.ts'
import { type FileVerdict, openFileCheck } from '../shared/import-sheet/open-file-check.ts'
import { openImportFile } from '../shared/import-sheet/open-import-file.ts'
import type { DataRow, ImportSheet } from '../shared/import-sheet/open-import-sheet.ts'
import { openRowCheck } from '../shared/import-sheet/open-row-check.ts'
import type { ColumnMapping, Header } from '../shared/import-sheet/recognise-header.ts'
import { readTemplateVersion } from '../shared/import-sheet/template-version.ts'
import { openProblemList } from './open-problem-list.ts'
import { previewOptions } from './preview-options.ts'
import type { ImportPreview, PreviewRow } from './preview-result.ts'
import { previewRow } from './preview-row.ts'

/** What {@link previewImport} needs to know. */
export interface PreviewImportOptions {
  /** Path of the workbook, or its bytes. */
  readonly file: string | Uint8Array
  /** Actual figures or budget figures: decides which checks are made. */
  readonly mode: 'actual' | 'budget'
  /** Rows shown as they would be taken. @default 20 */
  readonly sampleRows?: number | undefined
  /** Rows checked at most. @default 1000 */
  readonly maxRows?: number | undefined
  /** Problems listed at most; all are counted. @default 100 */
  readonly maxProblems?: number | undefined
  /** Notation of amounts that are text. @default { decimal: '.' } */
  readonly locale?: { readonly decimal: ',' | '.' } | undefined
  /** What one entry is. @default 'period' */
  readonly groupBy?: 'period' | 'file' | undefined
  /** Unknown accounts that the sheet describes would be created. @default true */
  readonly createMissingAccounts?: boolean | undefined
  /** Debit and credit of each year and period must be equal; only for actual figures. @default true */
  readonly requireBalanced?: boolean | undefined
  /** Budget scenario. @default the division's own (`bedryf.BudgetScenario`) */
  readonly scenario?: string | undefined
  /** Cost unit of rows that name none. */
  readonly defaultCostUnit?: string | undefined
  /** Division of the document that the workbook is to be attached to. */
  readonly documentDivision?: string | undefined
  /** Value of `perdat.YearPeriodStatus` that means closed. @default true */
  readonly periodClosedValue?: boolean | undefined
  /** Stops reading; its reason is thrown. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Shows what `importFinancials` would make of a workbook: the headers it finds and what they mean, the first rows as it would take
 * them, and the problems of the rows it checked. With more rows than `maxRows` the rest is not read.
 *
 * Reads `bedryf` and, once the division is known, `valuta`, `perdat`, `grtbk`, `kstpl`, `kstdr`, `bdgvrs` and `TransactionTypes`, in
 * eight queries at most; writes nothing and takes no lock.
 *
 * @throws JobError `invalid-options`; `invalid-file` when the file is no readable workbook
 * @example
 * ```ts
 * const preview = await previewImport(context, { file: 'march.xlsx', mode: 'actual' })
 * for (const { message } of preview.problems) console.log(message)
 * ```
 */
export async function previewImport(context: Pick<Context, 'db'>, options: PreviewImportOptions): Promise<ImportPreview> {
  const parsed = parseOptions('previewImport', previewOptions, options)
  const reading = parsed.signal === undefined ? {} : { signal: parsed.signal }
  const templateVersion = await readTemplateVersion(parsed.file, reading)
  await using sheet = await openImportFile(parsed.file, reading)
  const { header } = sheet
  const described = { templateVersion, headers: header.headers, by: header.by }
  if (header.mapping === undefined) return { ...described, ...refusedSheet(header, parsed.maxProblems) }
  const checked = await checkSample(context, sheet, header.mapping, parsed)
  return { ...described, mapping: letters(header.mapping), ...checked }
}

type Checked = Omit<ImportPreview, 'templateVersion' | 'headers' | 'by' | 'mapping'>

async function checkSample(
  { db }: Pick<Context, 'db'>,
  sheet: ImportSheet,
  mapping: ColumnMapping,
  options: z.output<typeof previewOptions>,
): Promise<Checked> {
  const divisions = await loadDivisions(db)
  const division = findSheetDivision(sheet.firstRows, mapping, divisions)
  const reference = division === undefined ? undefined : await loadDivisionReference(db, division)
  const rowCheck = openRowCheck({ ...options, mapping, divisions, reference })
  const { decimals, problems, scenario } = rowCheck
  const fileCheck = openFileCheck({ ...options, atomicity: 'file', decimals, problems: [...sheet.header.problems, ...problems] })
  const list = openProblemList(options.maxProblems)
  const rows: PreviewRow[] = []
  const newAccounts = new Set<string>()
  const { rowsChecked, complete } = await visit(sheet.rows(), options.maxRows, (dataRow) => {
    const checked = rowCheck.check(dataRow)
    fileCheck.add(checked)
    list.add(checked.problems)
    if (rows.length < options.sampleRows) rows.push(previewRow(checked))
    if (checked.resolved?.accountToCreate !== undefined) newAccounts.add(checked.resolved.accountToCreate.account)
  })
  const verdict = fileCheck.finish()
  return {
    division: division && { code: division.code, name: division.name, currency: division.currency },
    scenario: scenario?.code,
    rows,
    ...list.finish(verdict.problems.filter(({ code }) => complete || code !== 'E_UNBALANCED')),
    totals: totalsOf(verdict),
    newAccounts: [...newAccounts],
    rowsChecked,
    complete,
  }
}

async function visit(
  rows: AsyncIterable<DataRow>,
  maxRows: number,
  each: (row: DataRow) => void,
): Promise<{ rowsChecked: number; complete: boolean }> {
  let rowsChecked = 0
  for await (const row of rows) {
    if (rowsChecked === maxRows) return { rowsChecked, complete: false }
    each(row)
    rowsChecked++
  }
  return { rowsChecked, complete: true }
}

function totalsOf({ units }: FileVerdict): ImportPreview['totals'] {
  return units.flatMap(({ periods }) =>
    periods.map(({ year, period, rows, debit, credit }) => ({
      year,
      period,
      rows,
      debit: formatAmount(debit),
      credit: formatAmount(credit),
    })),
  )
}

function letters(mapping: ColumnMapping): Readonly<Partial<Record<ColumnKey, string>>> {
  return Object.fromEntries([...mapping].map(([key, index]) => [key, columnName(index)]))
}

function refusedSheet({ problems }: Header, maxProblems: number): Checked {
  return { rows: [], ...openProblemList(maxProblems).finish(problems), totals: [], newAccounts: [], rowsChecked: 0, complete: true }
}
