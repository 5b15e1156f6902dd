import type { Context } from '@synergy-jobs/core'
import {
  columnName,
  invalidOption,
  openWorkbookWriter,
  parseOptions,
  type ValueList,
  type WorkbookWriter,
  type WrittenColumn,
  type WrittenValue,
} from '@synergy-jobs/core/internal'
import type { z } from 'zod'
import { findDivision } from '../shared/import-sheet/find-division.ts'
import { importColumns } from '../shared/import-sheet/import-columns.ts'
import { loadDivisionReference } from '../shared/import-sheet/load-division-reference.ts'
import { loadDivisions } from '../shared/import-sheet/load-divisions.ts'
import { columnLayout } from '../shared/import-sheet/sheet-layout.ts'
import { templateSheet, templateVersion } from '../shared/import-sheet/template-version.ts'
import { columnHelp } from './column-help.ts'
import { type TemplateList, templateLists } from './template-lists.ts'
import { templateOptions } from './template-options.ts'

/** What {@link createImportTemplate} needs to know. */
export interface CreateImportTemplateOptions {
  /** Code of the division whose accounts, periods, cost centres and units may be chosen. */
  readonly division: string
  /** Path of the workbook to write; one that is there is replaced. */
  readonly file: string
  /** Language of headers and notes. @default 'en' */
  readonly language?: 'en' | 'nl' | undefined
  /** Stops the queries and the writing; its reason is thrown. */
  readonly signal?: AbortSignal | undefined
}

/** What {@link createImportTemplate} made. */
export interface ImportTemplate {
  readonly file: string
  readonly division: string
  readonly version: number
  /** How many values each column with a list offers. */
  readonly choices: Readonly<Record<string, number>>
}

/** Last row with lists. Not the last of the sheet: programs that keep a rule per cell would take minutes to open the template. */
const lastRow = 10_001

/** Sheet that holds the values of the lists. */
const listsSheet = 'Lists'

/**
 * Writes an empty workbook for `importFinancials`: the 13 columns (spec finance §2.2) with a note on each header, formats that keep
 * leading zeros, and lists, in the first 10,000 rows, of the division's periods, accounts, cost centres and cost units. Another account than those
 * in the list can be typed after a warning, since the import can create it. The column Balanced holds no formulas: an
 * empty row must stay empty. A hidden sheet tells the version of the template.
 *
 * Reads `bedryf`, `valuta`, `perdat`, `grtbk`, `kstpl`, `kstdr`, `bdgvrs` and `TransactionTypes` in eight queries; writes nothing to the
 * database and takes no lock. The file appears under its name only when it is whole.
 *
 * @throws JobError `invalid-options` when an option is wrong or the division is unknown; `write-failed` when the file cannot be written
 * @example
 * ```ts
 * await createImportTemplate(context, { division: '001', file: 'template-001.xlsx' })
 * ```
 */
export async function createImportTemplate(
  context: Pick<Context, 'db' | 'clock'>,
  options: CreateImportTemplateOptions,
): Promise<ImportTemplate> {
  const { division: code, file, language, signal } = parseOptions('createImportTemplate', templateOptions, options)
  signal?.throwIfAborted()
  const division = findDivision(await loadDivisions(context.db), code)
  if (division === undefined) throw invalidOption('createImportTemplate', 'division', code, 'the code of a division in bedryf')
  const lists = templateLists(await loadDivisionReference(context.db, division))
  await using workbook = await openWorkbookWriter(file, { title: `Import ${division.code}`, created: context.clock.now(), signal })
  await workbook.addSheet({
    name: 'Import',
    columns: templateColumns(language),
    lists: lists.map((list, index) => valueList(list, index, language)),
  })
  await writeLists(workbook, lists)
  await writeVersion(workbook, division.code, language)
  await workbook.commit()
  const choices = Object.fromEntries(lists.map(({ key, values }) => [key, values.length]))
  return { file, division: division.code, version: templateVersion, choices }
}

type Language = z.output<typeof templateOptions>['language']

function templateColumns(language: Language): readonly WrittenColumn[] {
  return importColumns.map(({ key, header }) => ({
    header: { value: header[language], note: columnHelp[key][language] },
    ...columnLayout(key),
  }))
}

const warnings: Readonly<Record<Language, { readonly title: string; readonly refused: string; readonly other: string }>> = {
  en: {
    title: 'Not in the list',
    refused: 'Choose one of the values of the list.',
    other: 'This account is not in the chart. It is created when description, side and type are filled. Go on?',
  },
  nl: {
    title: 'Niet in de lijst',
    refused: 'Kies een van de waarden uit de lijst.',
    other: 'Deze rekening bestaat niet. Ze wordt aangemaakt als omschrijving, zijde en soort gevuld zijn. Doorgaan?',
  },
}

function valueList({ key, values, allowOther }: TemplateList, index: number, language: Language): ValueList {
  const column = columnName(importColumns.findIndex((known) => known.key === key))
  const source = columnName(index * 2)
  const { title, refused, other } = warnings[language]
  return {
    range: `${column}2:${column}${lastRow}`,
    source: `${listsSheet}!$${source}$2:$${source}$${values.length + 1}`,
    allowOther,
    title,
    message: allowOther ? other : refused,
  }
}

/** Two columns a list: the values, and what they are called. */
async function writeLists(workbook: WorkbookWriter, lists: readonly TemplateList[]): Promise<void> {
  const columns = lists.flatMap(({ key }): readonly WrittenColumn[] => [{ header: key, style: columnLayout(key).style }, { width: 30 }])
  const sheet = await workbook.addSheet({ name: listsSheet, visibility: 'hidden', columns })
  const rows = lists.reduce((longest, { values }) => Math.max(longest, values.length), 0)
  for (let row = 0; row < rows; row++) {
    await sheet.writeRow(lists.flatMap(({ values, descriptions }): readonly WrittenValue[] => [values[row], descriptions?.[row]]))
  }
}

async function writeVersion(workbook: WorkbookWriter, division: string, language: Language): Promise<void> {
  const sheet = await workbook.addSheet({ name: templateSheet, visibility: 'very-hidden' })
  await sheet.writeRow(['version', templateVersion])
  await sheet.writeRow(['division', division])
  await sheet.writeRow(['language', language])
}
