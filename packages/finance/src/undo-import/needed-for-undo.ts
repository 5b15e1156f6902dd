import type { TableColumns } from '@synergy-jobs/core'

/** What `undoImport` reads and deletes or changes. */
export const neededForUndo: TableColumns = {
  TransactionsPending: [
    'CompanyCode',
    'CompanyAccountCode',
    'EntryGuid',
    'Status',
    'faktuurnr',
    'syscreated',
    'syscreator',
    'sysmodified',
    'sysmodifier',
  ],
  gbkmut: [
    'ID',
    'CompanyCode',
    'reknr',
    'faktuurnr',
    'EntryGuid',
    'TransactionGuid',
    'syscreated',
    'syscreator',
    'sysmodified',
    'sysmodifier',
  ],
  Budgets: ['BudgetID', 'CompanyCode', 'CompanyAccountCode'],
  grtbk: ['ID', 'CompanyCode', 'reknr', 'sysguid', 'syscreated', 'sysmodified'],
  Numbers: ['CompanyCode', 'Type', 'Number', 'Used'],
  BacoDiscussions: ['ID', 'HID', 'Body', 'Status', 'ModifiedDate', 'ModifiedBy'],
  CompanyLogs: ['CompanyCode', 'DateStart', 'DateEnd', 'Source', 'Records', 'Action', 'Status', 'Remark', 'res_id', 'Division'],
  DeletionLogs: ['TableName', 'KeyString1', 'KeyInt1', 'KeyGuid1', 'CompanyCode', 'syscreated', 'syscreator', 'sysguid'],
  SynergyJobsRuns: ['RunId', 'Job'],
  SynergyJobsUnits: ['Job', 'UnitKey', 'RunId', 'CreatedAt', 'Details'],
}
