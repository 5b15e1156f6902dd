export { addAmounts } from './amount/add-amounts.ts'
export type { Amount } from './amount/amount.ts'
export { type AmountFromNumberOptions, amountFromNumber } from './amount/amount-from-number.ts'
export type { AmountLocale } from './amount/amount-locale.ts'
export { amountOfUnits } from './amount/amount-of-units.ts'
export { amountToNumber } from './amount/amount-to-number.ts'
export { compareAmounts } from './amount/compare-amounts.ts'
export { divideByRate } from './amount/divide-by-rate.ts'
export { equalsFloat } from './amount/equals-float.ts'
export type { ExcessDecimals } from './amount/excess-decimals.ts'
export { type FormatAmountOptions, formatAmount } from './amount/format-amount.ts'
export { multiplyByRate } from './amount/multiply-by-rate.ts'
export { negateAmount } from './amount/negate-amount.ts'
export { type ParseAmountOptions, parseAmount } from './amount/parse-amount.ts'
export { roundAmount } from './amount/round-amount.ts'
export { subtractAmounts } from './amount/subtract-amounts.ts'
export { sumAmounts } from './amount/sum-amounts.ts'
export { accountCode } from './codes/account-code.ts'
export { checkCode } from './codes/check-code.ts'
export { type CleanTextOptions, cleanText } from './codes/clean-text.ts'
export { creditorCode } from './codes/creditor-code.ts'
export { cutText } from './codes/cut-text.ts'
export { debtorCode } from './codes/debtor-code.ts'
export { derivedGuid } from './codes/derived-guid.ts'
export { divisionCode } from './codes/division-code.ts'
export { formatGuid } from './codes/format-guid.ts'
export { isGuid } from './codes/is-guid.ts'
export { newGuid, type RandomBytes } from './codes/new-guid.ts'
export { ourReferenceCode } from './codes/our-reference-code.ts'
export { padCode } from './codes/pad-code.ts'
export { periodCode } from './codes/period-code.ts'
export { sameGuid } from './codes/same-guid.ts'
export { trimCode } from './codes/trim-code.ts'
export type { ConnectionSource, ConnectOptions, Session } from './connection/connection-source.ts'
export { type CreateEmbeddedDatabaseOptions, createEmbeddedDatabase } from './connection/embedded/create-embedded-database.ts'
export type { EmbeddedFile, EmbeddedMemory, EmbeddedOptions, EmbeddedSettings } from './connection/embedded/embedded-settings.ts'
export type { Engine } from './connection/engine.ts'
export type { QueryEvent, QueryListener } from './connection/query-event.ts'
export type { SqlServerCredentials, SqlServerSettings } from './connection/sql-server/sql-server-settings.ts'
export { type Clock, systemClock } from './context/clock.ts'
export type { Context, ContextInternals } from './context/context.ts'
export { type ContextOptions, createContext } from './context/create-context.ts'
export { type Logger, silentLogger } from './context/logger.ts'
export type { Person, RunAs } from './context/person.ts'
export { defaultProcessLogCodes, type ProcessLogCodes } from './context/process-log-codes.ts'
export { defaultPersonRules, type PersonRules } from './context/resolve-person.ts'
export { checkSecretRef, resolveSecret, type SecretRef, type SecretSources } from './context/resolve-secret.ts'
export { fromWallClock, roundToDatetime, startOfDay, toWallClock } from './context/wall-clock.ts'
export { type Details, type DetailValue, JobError, type JobErrorCode } from './errors/job-error.ts'
export type { LegacyProgram } from './legacy/legacy-program.ts'
export { legacyPrograms } from './legacy/legacy-programs.ts'
export {
  type LegacyArguments,
  type LegacyConnection,
  type ParseLegacyArgumentsOptions,
  parseLegacyArguments,
} from './legacy/parse-legacy-arguments.ts'
export { redactCommandLine } from './legacy/redact-command-line.ts'
export type { ProcessLogKind } from './process-log/open-run-log.ts'
export { type ProcessHealth, processHealth } from './process-log/process-health.ts'
export type { ProcessLogEntry } from './process-log/process-log-entry.ts'
export { type ProcessLogFilter, readProcessLog } from './process-log/read-process-log.ts'
export type {
  OpenRunMark,
  ProcessReport,
  ProcessReportCursor,
  ProcessReportFilter,
  ReportedEntry,
  ReportedPerson,
  ReportedRun,
  RunOutcome,
} from './process-report/process-report.ts'
export { type ProcessReportOptions, readProcessReport } from './process-report/read-process-report.ts'
export { renderProcessReport } from './process-report/render-process-report.ts'
export type { DeepReadonly } from './run/deep-readonly.ts'
export { type AnyJob, defineJob, type Job, type JobDefinition, type JobOptions } from './run/define-job.ts'
export { exitCode } from './run/exit-code.ts'
export { installJobTables, jobTableColumns } from './run/install-job-tables.ts'
export { type CommonOptions, commonOptions, maxChunkSize, type ParsedCommonOptions } from './run/job-options.ts'
export type { Artefact, JobCounts, JobMessage, JobResult, JobStatus, Rejection } from './run/job-result.ts'
export type { Checkpoint, Chunk, JobRun } from './run/job-run.ts'
export type { ProgressEvent } from './run/progress.ts'
export { type PruneRunsOptions, pruneRuns } from './run/prune-runs.ts'
export { type InterruptedRun, recoverRuns } from './run/recover-runs.ts'
export { type DoneUnit, openUnitLedger, type UnitLedger } from './run/unit-ledger.ts'
export { checkSchema, type MissingColumn, type TableColumns } from './schema/check-schema.ts'
export type { ColumnDefinition, ColumnType, IndexDefinition, TableDefinition } from './schema/column-definition.ts'
export type { CreateSchemaOptions } from './schema/create-schema.ts'
export type { Database } from './schema/database.ts'
export type { SynergyTables } from './schema/generated/tables.ts'
export { type JobTables, jobTableDefinitions, type SynergyJobsRunsTable, type SynergyJobsUnitsTable } from './schema/job-tables.ts'
export { checkErrorLog } from './system/check-error-log/check-error-log.ts'
export type { CheckFields } from './system/check-error-log/check-result.ts'
export type {
  AlertAction,
  CallTools,
  ErrorLogAlert,
  ErrorLogEntry,
  NotifyCallback,
  RestartCallback,
} from './system/check-error-log/error-log-alert.ts'
export { type ErrorPattern, errorPatterns, type PatternSet } from './system/check-error-log/error-patterns.ts'
export { mailNotification } from './system/check-error-log/mail-notification.ts'
export type { MailSettings, WebhookSettings } from './system/check-error-log/notification-settings.ts'
export { webhookNotification } from './system/check-error-log/webhook-notification.ts'
export { jobs } from './system/jobs.ts'
export type { LogName } from './system/truncate-logs/log-tables.ts'
export { truncateLogs } from './system/truncate-logs/truncate-logs.ts'
export type { StoredHistory, TruncatedLog, TruncateFields } from './system/truncate-logs/truncate-result.ts'
