export { convertUnits, type UnitConversion } from './amount/convert-units.ts'
export { escapeHtml } from './codes/escape-html.ts'
export { type AcquireLockOptions, acquireLock } from './connection/acquire-lock.ts'
export { amountOfSum } from './connection/amount-of-sum.ts'
export { type BulkInsertOptions, bulkInsert } from './connection/bulk-insert.ts'
export { compareCodes } from './connection/compare-codes.ts'
export { convertUnitsSql, type SqlUnitConversion } from './connection/convert-units-sql.ts'
export { createStagingTable, stagingName } from './connection/create-staging-table.ts'
export { databaseErrorNumber } from './connection/database-error-number.ts'
export { dialectSql, embeddedForm, type TwoFormNode } from './connection/dialect-sql.ts'
export { dropStagingTable } from './connection/drop-staging-table.ts'
export { engineOf } from './connection/engine-of.ts'
export { exactSum } from './connection/exact-sum.ts'
export { exactDecimals, exactUnits } from './connection/exact-units.ts'
export { isConnectionLost } from './connection/is-connection-lost.ts'
export { isTransient } from './connection/is-transient.ts'
export { isUniqueViolation } from './connection/is-unique-violation.ts'
export { readSnapshot } from './connection/read-snapshot.ts'
export { sortableCode } from './connection/sortable-code.ts'
export { takeRows } from './connection/take-rows.ts'
export { type TypedColumn, typed } from './connection/typed.ts'
export { TypedValue } from './connection/typed-value.ts'
export { type UpsertedRow, upsertRow } from './connection/upsert-row.ts'
export { connectionOption, serverOptions } from './context/connection-option.ts'
export { internals, type OtherDatabase } from './context/context.ts'
export { credentialsOption } from './context/credentials-option.ts'
export { findPerson, refusePerson } from './context/find-person.ts'
export type { PersonRow } from './context/find-persons.ts'
export { secretOption } from './context/secret-option.ts'
export { lockResource } from './run/job-lock.ts'
export { invalidOption, parseOptions } from './run/parse-options.ts'
export { untilAborted } from './run/until-aborted.ts'
export type { ColumnDefinition, ColumnType, IndexDefinition, TableDefinition } from './schema/column-definition.ts'
export { compileSchema } from './schema/compile-schema.ts'
export { type CreateSchemaOptions, createSchema } from './schema/create-schema.ts'
export {
  type AbsencesStatus,
  type AmutakStatus,
  absencesStatus,
  amutakStatus,
  type BacoDiscussionsNewsType,
  type BankTransactionsPaymentType,
  type BankTransactionsStatus,
  type BankTransactionsTransactionType,
  type BankTransactionsType,
  type BdgvrsPlanperiod,
  type BdgvrsVersStat,
  type BtwtrsCodeIv,
  type BtwtrsExclus,
  type BtwtrsTaxtype,
  bacoDiscussionsNewsType,
  bankTransactionsPaymentType,
  bankTransactionsStatus,
  bankTransactionsTransactionType,
  bankTransactionsType,
  bdgvrsPlanperiod,
  bdgvrsVersStat,
  btwtrsCodeIv,
  btwtrsExclus,
  btwtrsTaxtype,
  type CicmpyCmpRating,
  type CicmpyCmpStatus,
  type CicmpyCmpType,
  type CicntpActiveY,
  cicmpyCmpRating,
  cicmpyCmpStatus,
  cicmpyCmpType,
  cicntpActiveY,
  type DagbkTypeDgbk,
  dagbkTypeDgbk,
  type GbkmutEntryorigin,
  type GbkmutOorsprong,
  type GbkmutRegelcode,
  type GbkmutTranssubtype,
  type GbkmutTranstype,
  type GrtbkBalVw,
  type GrtbkDebcrd,
  type GrtbkOmzrek,
  gbkmutEntryorigin,
  gbkmutOorsprong,
  gbkmutRegelcode,
  gbkmutTranssubtype,
  gbkmutTranstype,
  grtbkBalVw,
  grtbkDebcrd,
  grtbkOmzrek,
  type HrRoleDefsID,
  type HrRolesRoleLevel,
  type HumresBlocked,
  type HumresCrcardType,
  type HumresEmpStat,
  type HumresEmpType,
  type HumresMarStat,
  hrRoleDefsID,
  hrRolesRoleLevel,
  humresBlocked,
  humresCrcardType,
  humresEmpStat,
  humresEmpType,
  humresMarStat,
  type ItemNumbersClassification,
  type ItemNumbersPropertyType,
  type ItemNumbersStatus,
  type ItemsCondition,
  type ItemsType,
  itemNumbersClassification,
  itemNumbersPropertyType,
  itemNumbersStatus,
  itemsCondition,
  itemsType,
  type MailMergePendingReportType,
  type MailMergePendingStatus,
  mailMergePendingReportType,
  mailMergePendingStatus,
  type OpportunitiesDealStatus,
  opportunitiesDealStatus,
  type PrProjectStatus,
  type PrProjectType,
  prProjectStatus,
  prProjectType,
  type RatingAmountsRating,
  type RatingAmountsType,
  ratingAmountsRating,
  ratingAmountsType,
} from './schema/generated/codes.ts'
export { tableDefinition } from './schema/table-definition.ts'
export { columnIndex, columnName } from './workbook/column-name.ts'
export { openTemporaryDirectory, type TemporaryDirectory } from './workbook/open-temporary-directory.ts'
export { openWorkbookWriter, type WorkbookWriter, type WorkbookWriterOptions } from './workbook/open-workbook-writer.ts'
export { readMergedCells } from './workbook/read-merged-cells.ts'
export { type ReadRowsOptions, readRows } from './workbook/read-rows.ts'
export { readWorkbookInfo } from './workbook/read-workbook-info.ts'
export type {
  BooleanCell,
  DateCell,
  EmptyCell,
  ErrorCell,
  NumberCell,
  SheetCell,
  SheetRow,
  TextCell,
  UncomputedCell,
} from './workbook/sheet-row.ts'
export { type FileSnapshot, type SnapshotOptions, snapshotFile } from './workbook/snapshot-file.ts'
export { type InvalidFileReason, invalidFile } from './workbook/workbook-error.ts'
export { defaultWorkbookLimits, type WorkbookLimits } from './workbook/workbook-limits.ts'
export type { ChartRange, ChartSeries, WrittenChart } from './workbook/written-chart.ts'
export type {
  CellMark,
  CellStyle,
  ColorRule,
  ValueList,
  WrittenCell,
  WrittenColumn,
  WrittenSheet,
  WrittenValue,
} from './workbook/written-sheet.ts'
