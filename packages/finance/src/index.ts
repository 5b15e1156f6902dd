import { compareFinancials } from './compare-financials/compare-financials.ts'
import { importFinancials } from './import-financials/import-financials.ts'
import { rebuildBalances } from './rebuild-balances/rebuild-balances.ts'
import { undoImport } from './undo-import/undo-import.ts'
import { validateFinancials } from './validate-financials/validate-financials.ts'

export { type CompareCodes, compareCodes } from './compare-financials/compare-codes.ts'
export { compareFinancials } from './compare-financials/compare-financials.ts'
export type {
  ComparedDivision,
  CompareFields,
  ComparisonProblem,
  ComparisonStatus,
  Difference,
  DifferenceKind,
  DifferingEntry,
  MissingAccount,
  PeriodDifference,
  SideTotals,
  WaitingEntry,
} from './compare-financials/compare-result.ts'
export {
  type CreateImportTemplateOptions,
  createImportTemplate,
  type ImportTemplate,
} from './create-import-template/create-import-template.ts'
export type { DivisionStatus, DivisionTrouble } from './get-division-status/division-status.ts'
export type { DivisionStatusOptions } from './get-division-status/division-status-options.ts'
export { getDivisionStatus } from './get-division-status/get-division-status.ts'
export { type ImportCodes, importCodes } from './import-financials/import-codes.ts'
export { importFinancials } from './import-financials/import-financials.ts'
export type { ImportedEntry, ImportedFile, ImportFields } from './import-financials/import-result.ts'
export { type PreviewImportOptions, previewImport } from './preview-import/preview-import.ts'
export type { ImportPreview, PreviewRow } from './preview-import/preview-result.ts'
export { type ProbedStatus, probeStatuses } from './probe-statuses/probe-statuses.ts'
export { type RebuildFields, type RebuiltBalances, rebuildBalances } from './rebuild-balances/rebuild-balances.ts'
export { type ColumnKey, type ImportColumn, importColumns } from './shared/import-sheet/import-columns.ts'
export type { ImportCode, ImportErrorCode, ImportProblem, ImportWarningCode } from './shared/import-sheet/import-problem.ts'
export type { HeaderCell } from './shared/import-sheet/recognise-header.ts'
export type { ImportTarget } from './shared/imported/import-target.ts'
export { undoImport } from './undo-import/undo-import.ts'
export type { Dependency, UndoFields, UndoneEntry } from './undo-import/undo-result.ts'
export { checkAccountExists } from './validate-financials/checks/check-account-exists.ts'
export { checkAccountNotBlocked } from './validate-financials/checks/check-account-not-blocked.ts'
export { checkAmountPresent } from './validate-financials/checks/check-amount-present.ts'
export { checkAmountSides } from './validate-financials/checks/check-amount-sides.ts'
export { checkBalanced } from './validate-financials/checks/check-balanced.ts'
export { checkCentralAmount } from './validate-financials/checks/check-central-amount.ts'
export { checkCentralBalanced } from './validate-financials/checks/check-central-balanced.ts'
export { checkCorporateLink } from './validate-financials/checks/check-corporate-link.ts'
export { checkCostCentre } from './validate-financials/checks/check-cost-centre.ts'
export { checkCostCentrePresent } from './validate-financials/checks/check-cost-centre-present.ts'
export { checkCostUnit } from './validate-financials/checks/check-cost-unit.ts'
export { checkCurrencies } from './validate-financials/checks/check-currencies.ts'
export { checkDateInPeriod } from './validate-financials/checks/check-date-in-period.ts'
export { checkDimensions } from './validate-financials/checks/check-dimensions.ts'
export { checkDivision } from './validate-financials/checks/check-division.ts'
export { checkDuplicateEntry } from './validate-financials/checks/check-duplicate-entry.ts'
export { checkEntryCurrency } from './validate-financials/checks/check-entry-currency.ts'
export { checkEntryNumber } from './validate-financials/checks/check-entry-number.ts'
export { checkIntercompany } from './validate-financials/checks/check-intercompany.ts'
export { checkJournal } from './validate-financials/checks/check-journal.ts'
export { checkLineCount } from './validate-financials/checks/check-line-count.ts'
export { checkOurReference } from './validate-financials/checks/check-our-reference.ts'
export { checkPeriodExists } from './validate-financials/checks/check-period-exists.ts'
export { checkPeriodOpen } from './validate-financials/checks/check-period-open.ts'
export { checkPersons } from './validate-financials/checks/check-persons.ts'
export { checkRelation } from './validate-financials/checks/check-relation.ts'
export { checkSameHeader } from './validate-financials/checks/check-same-header.ts'
export {
  type CheckId,
  type CheckSettings,
  type CheckSeverity,
  checkIds,
  defaultCheckSettings,
} from './validate-financials/checks/check-settings.ts'
export { checkTransactionGuid } from './validate-financials/checks/check-transaction-guid.ts'
export { checkTransactionKind } from './validate-financials/checks/check-transaction-kind.ts'
export { checkValues } from './validate-financials/checks/check-values.ts'
export { checkVatCode } from './validate-financials/checks/check-vat-code.ts'
export { checkWidths } from './validate-financials/checks/check-widths.ts'
export type {
  Check,
  CheckDefinition,
  CheckFailure,
  EntryCheck,
  LineCheck,
  RejectionClass,
} from './validate-financials/checks/define-check.ts'
export { describeEntry, type EntryReference } from './validate-financials/checks/describe-entry.ts'
export { describeLine, type LineReference, type LineSettings, type PendingLine } from './validate-financials/checks/describe-line.ts'
export type { EntryFacts } from './validate-financials/checks/entry-facts.ts'
export { type EntryFailure, type EntryVerdict, judgeEntry } from './validate-financials/checks/judge-entry.ts'
export type { LineFacts } from './validate-financials/checks/line-facts.ts'
export type { LedgerPeriod } from './validate-financials/join-periods.ts'
export { type ValidateCodes, validateCodes } from './validate-financials/validate-codes.ts'
export { validateFinancials } from './validate-financials/validate-financials.ts'
export type { PostingListener } from './validate-financials/validate-options.ts'
export type { ValidatedDivision, ValidateFields } from './validate-financials/validate-result.ts'
export {
  type BalanceDifference,
  type BalanceVerification,
  type VerifyBalancesOptions,
  verifyBalances,
} from './verify-balances/verify-balances.ts'

/** All jobs of this package, for runners that enumerate them. */
export const jobs = [importFinancials, undoImport, validateFinancials, rebuildBalances, compareFinancials] as const
