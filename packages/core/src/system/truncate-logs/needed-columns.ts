import type { TableColumns } from '../../schema/check-schema.ts'

const views = ['PageViews', 'PageViewsEmployees', 'PageViewsResellers', 'PageViewsCustomers', 'PageViewsPublic'] as const

/** The columns of the ten logs that the job reads or writes. */
export const neededColumns = {
  BacoProcessLog: ['LogDate'],
  BacoAppLog: ['Created', 'HumresID', 'CustomerID', 'App', 'Duration'],
  BacoAppLogDays: ['Day', ...views, 'Resources', 'Resellers', 'Customers'],
  BacoAppLogHours: ['Day', 'Hour', ...views],
  BacoAppLogApps: ['Day', 'Rank', 'App', 'AppCount', 'AppAverageDuration', 'AppMaxDuration'],
  BacoErrorLog: ['LogDate'],
  EbcDataLog: ['Created'],
  CompanyLogs: ['LogID', 'DateStart', 'DateEnd'],
  HRErrorLog: ['ID', 'Created'],
  XMLEvents: ['ID', 'EventDate'],
} as const satisfies TableColumns

/** The columns of `BacoSettings` that are read where the option `settingNames` is given. */
export const settingColumns = {
  BacoSettings: ['SettingType', 'SettingGroup', 'SettingName', 'StringValue', 'LongValue', 'DoubleValue'],
} as const satisfies TableColumns
