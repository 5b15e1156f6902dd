import { z } from 'zod'

/** Days in a hundred years: more would leave the range of a datetime, and nobody means it. */
const mostDays = 36_500

const days = z.int().min(0).max(mostDays).nullable().optional()

const setting = z
  .strictObject({
    /** `BacoSettings.SettingName`. */
    name: z.string().min(1).max(60),
    /** `BacoSettings.SettingGroup`. */
    group: z.string().min(1).max(255).default('General'),
    /** `BacoSettings.SettingType`. */
    type: z.int().default(0),
  })
  .optional()

/** Options of `truncateLogs`, beside those that every job has. */
export const truncateOptions = z.strictObject({
  /** Days that the rows of each log are kept; 0 or null keeps them for ever. What is named here wins over `settingNames`. */
  keepDays: z
    .strictObject({
      processLog: days.describe('BacoProcessLog: background jobs'),
      appLog: days.describe('BacoAppLog: page views, one row each'),
      appLogDays: days.describe('BacoAppLogDays: page views a day'),
      appLogHours: days.describe('BacoAppLogHours: page views an hour'),
      appLogApps: days.describe('BacoAppLogApps: applications a day'),
      errorLog: days.describe('BacoErrorLog: errors of the web application'),
      dataLog: days.describe('EbcDataLog: who changed what, which auditors ask for'),
      companyLogs: days.describe('CompanyLogs: imports and checks of divisions'),
      hrErrorLog: days.describe('HRErrorLog: errors of HR and payroll'),
      xmlEvents: days.describe('XMLEvents: XML imports and exports'),
    })
    .default({})
    .describe('days that the rows of each log are kept; 0 or null for ever'),
  /** Where `BacoSettings` holds the days of each log; the product's names are not public. */
  settingNames: z
    .strictObject({
      processLog: setting,
      appLog: setting,
      appLogDays: setting,
      appLogHours: setting,
      appLogApps: setting,
      errorLog: setting,
      dataLog: setting,
      companyLogs: setting,
      hrErrorLog: setting,
      xmlEvents: setting,
    })
    .default({})
    .describe('where BacoSettings holds the days of each log'),
  /** Whether the page-view history is made. */
  pageViews: z.boolean().default(true).describe('make the page-view history'),
  /** Whether old rows are deleted. */
  truncate: z.boolean().default(true).describe('delete old rows'),
  /** Applications listed for each day. */
  topApps: z.int().min(1).max(300).default(100).describe('applications listed for each day'),
  /** Milliseconds of rest between two batches of deleted rows, for those who work at the same time. */
  pauseMs: z.int().min(0).max(60_000).default(50).describe('milliseconds of rest between two batches'),
  /** Milliseconds after which the run ends in good order; the next one goes on where it stopped. */
  maxDurationMs: z.int().min(1).max(2_147_483_647).optional().describe('milliseconds after which the run ends in good order'),
  /** `BacoAppLog.HumresID` of visitors who are nobody, such as the guest. */
  publicPersons: z.array(z.int()).min(1).readonly().default([0]).describe('BacoAppLog.HumresID of visitors who are nobody'),
  /** `cicmpy.cmp_type` of resellers. */
  resellerTypes: z.array(z.string().length(1)).min(1).readonly().default(['R']).describe('cicmpy.cmp_type of resellers'),
})

/** The options with their defaults filled in. */
export type TruncateOptions = z.output<typeof truncateOptions>
