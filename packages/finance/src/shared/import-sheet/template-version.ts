import { type ReadRowsOptions, readRows, readWorkbookInfo } from '@synergy-jobs/core/internal'

/** Version of the templates that `createImportTemplate` writes; it goes up when the layout changes. */
export const templateVersion = 1

/** Name of the sheet, hidden from the user's menus too, that holds the version of a template. */
export const templateSheet = 'SynergyJobsTemplate'

/** Reads which version of the template a workbook was made from; `undefined` when it was made from none. */
export async function readTemplateVersion(
  file: string | Uint8Array,
  options: Omit<ReadRowsOptions, 'sheet'> = {},
): Promise<number | undefined> {
  const { sheets } = await readWorkbookInfo(file, options)
  if (!sheets.some(({ name }) => name === templateSheet)) return undefined
  for await (const { cells } of readRows(file, { ...options, sheet: templateSheet })) {
    const version = cells[1]?.value
    if (cells[0]?.value === 'version') return typeof version === 'number' ? version : undefined
  }
  return undefined
}
