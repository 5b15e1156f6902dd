import { z } from 'zod'

/**
 * Values that the vendor does not document, or that an installation may have chosen otherwise. All are inferred (spec finance §4.2,
 * §4.4, §4.6); look at rows that the product itself wrote before the first run, and replace what differs.
 */
export const compareCodes = z.strictObject({
  /** `bedryf.BackOfficeType` of divisions whose back office is kept by hand and cannot be compared. */
  manualBackOfficeType: z.int().default(9).describe('bedryf.BackOfficeType of divisions that are not compared'),
  /** `XMLTopicHistory.Topic` of ledger entries. */
  replicationTopic: z.string().min(1).max(30).default('GLTransactions').describe('XMLTopicHistory.Topic of ledger entries'),
  /** Column of `XMLTopicHistory` with the rowversion of the last replicated ledger row. */
  replicationMark: z.enum(['ts_d', 'ts_u']).default('ts_d').describe('column of XMLTopicHistory with the last replicated rowversion'),
  /** `CompanyLogs.Source`. */
  logSource: z.string().min(1).max(60).default('FinCheck').describe('CompanyLogs.Source'),
  /** `CompanyLogs.Action`. */
  logAction: z.string().min(1).max(40).default('Check').describe('CompanyLogs.Action'),
  /** `CompanyLogs.Status` when nothing differs. */
  logOk: z.string().min(1).max(20).default('OK').describe('CompanyLogs.Status when nothing differs'),
  /** `CompanyLogs.Status` when all that differs waits to be replicated. */
  logWarning: z.string().min(1).max(20).default('OK').describe('CompanyLogs.Status when all that differs waits to be replicated'),
  /** `CompanyLogs.Status` when something differs, or the back office could not be read. */
  logFailed: z.string().min(1).max(20).default('Failed').describe('CompanyLogs.Status when something differs'),
  /** Setting (`BacoSettings`) that keeps the date of the last run. */
  settingType: z.int().default(0).describe('BacoSettings.SettingType of the last-run date'),
  settingGroup: z.string().min(1).max(255).default('General').describe('BacoSettings.SettingGroup of the last-run date'),
  settingName: z.string().min(1).max(60).default('FinCheckLastRun').describe('BacoSettings.SettingName of the last-run date'),
  /** `BacoSettings.ValueType` of a date. */
  dateValueType: z.int().default(3).describe('BacoSettings.ValueType of a date'),
  /** `BacoDiscussions.Status` of the result document. */
  documentStatus: z.int().default(1).describe('BacoDiscussions.Status of the result document'),
})

/** The undocumented values with defaults filled in. */
export type CompareCodes = z.output<typeof compareCodes>
