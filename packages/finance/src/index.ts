import { importFinancials } from './import-financials/import-financials.ts'
import { undoImport } from './undo-import/undo-import.ts'
import { validateFinancials } from './validate-financials/validate-financials.ts'

export {
  type CreateImportTemplateOptions,
  createImportTemplate,
  type ImportTemplate,
} from './create-import-template/create-import-template.ts'
export { type ImportCodes, importCodes } from './import-financials/import-codes.ts'
export { importFinancials } from './import-financials/import-financials.ts'
export type { ImportedEntry, ImportedFile, ImportFields } from './import-financials/import-result.ts'
export { type PreviewImportOptions, previewImport } from './preview-import/preview-import.ts'
export type { ImportPreview, PreviewRow } from './preview-import/preview-result.ts'
export { type ColumnKey, type ImportColumn, importColumns } from './shared/import-sheet/import-columns.ts'
export type { ImportCode, ImportErrorCode, ImportProblem, ImportWarningCode } from './shared/import-sheet/import-problem.ts'
export type { HeaderCell } from './shared/import-sheet/recognise-header.ts'
export type { ImportTarget } from './shared/imported/import-target.ts'
export { undoImport } from './undo-import/undo-import.ts'
export type { Dependency, UndoFields, UndoneEntry } from './undo-import/undo-result.ts'
export { type ValidateCodes, validateCodes } from './validate-financials/validate-codes.ts'
export { validateFinancials } from './validate-financials/validate-financials.ts'
export type { ValidatedDivision, ValidateFields } from './validate-financials/validate-result.ts'

/** All jobs of this package, for runners that enumerate them. */
export const jobs = [importFinancials, undoImport, validateFinancials] as const
