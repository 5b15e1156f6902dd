import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { openTemporaryDirectory, openWorkbookWriter, type WrittenValue } from '@synergy-jobs/core/internal'
import { type ColumnKey, importColumns } from '../../src/shared/import-sheet/import-columns.ts'

/** Cells of one row of a test sheet, by column; `errors` is the column that our own rejects add. */
export type SheetLine = { readonly [Key in ColumnKey | 'errors']?: WrittenValue }

/** A debit and a credit line of the same amount in a period of 2026. */
export function balanced(period: number, amount: number, more: SheetLine = {}): readonly SheetLine[] {
  return [
    { division: '001', year: 2026, period, account: '4100', debit: amount, description: 'Rent', ...more },
    { division: '001', year: 2026, period, account: '1000', credit: amount, description: 'Rent', ...more },
  ]
}

/** Writes an import sheet with the English headers in template order. */
export async function writeSheet(file: string, lines: Iterable<SheetLine>): Promise<string> {
  await mkdir(dirname(file), { recursive: true })
  await using workbook = await openWorkbookWriter(file)
  const sheet = await workbook.addSheet({
    name: 'Import',
    columns: [...importColumns.map(({ header }) => ({ header: header.en })), { header: 'Errors' }],
  })
  for (const line of lines) await sheet.writeRow([...importColumns.map(({ key }) => line[key]), line.errors])
  await workbook.commit()
  return file
}

/** A folder for the files of one test. */
export interface TestFolder extends AsyncDisposable {
  readonly path: string
  sheet(name: string, lines: Iterable<SheetLine>): Promise<string>
  bytes(name: string, content: string | Uint8Array): Promise<string>
}

/** Opens a folder that is removed with the test. */
export async function openTestFolder(): Promise<TestFolder> {
  const directory = await openTemporaryDirectory()
  return {
    path: directory.path,
    sheet: (name, lines) => writeSheet(join(directory.path, name), lines),
    async bytes(name, content) {
      const file = join(directory.path, name)
      await writeFile(file, content)
      return file
    },
    [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose](),
  }
}
