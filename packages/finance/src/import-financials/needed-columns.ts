import type { TableColumns } from '@synergy-jobs/core'
import { referenceColumns } from '../shared/import-sheet/load-division-reference.ts'
import { divisionColumns } from '../shared/import-sheet/load-divisions.ts'
import { insertedColumns } from '../shared/imported/insert-select.ts'
import { accountColumns } from './create-accounts.ts'
import { budgetColumns, ledgerColumns, pendingColumns } from './entry-values.ts'
import type { ImportOptions } from './import-options.ts'

/** What `importFinancials` reads. */
export function neededForReading(options: ImportOptions): TableColumns {
  const common = { bedryf: divisionColumns, ...referenceColumns, ...numberColumns } satisfies TableColumns
  if (options.documents === undefined) return common
  return {
    ...common,
    BacoDiscussions: [
      'ID',
      'HID',
      'Subject',
      'Category',
      'Type',
      'Company',
      'Status',
      'Version',
      'Filename',
      'Document',
      'Body',
      'CompressBody',
      'IsTemplate',
    ],
    Attachments: ['ID', 'Entity', 'Attachment', 'AttachmentFileName', 'VersionID'],
    BacoDiscussionStates: ['State', 'Description'],
  }
}

/** What `importFinancials` writes: the tables of the targets in use, accounts, numbers, logs and documents. */
export function neededForWriting(options: ImportOptions): TableColumns {
  const isBudget = options.mode === 'budget' || options.documents?.budget !== undefined
  const isActual = options.mode === 'actual' || options.documents?.actual !== undefined
  const target = isBudget ? options.budgetTarget : 'pending'
  return {
    ...(isActual || target === 'pending' ? { TransactionsPending: insertedColumns('TransactionsPending', pendingColumns) } : {}),
    ...(target === 'budgets' ? { Budgets: insertedColumns('Budgets', budgetColumns) } : {}),
    ...(target === 'ledger' ? { gbkmut: insertedColumns('gbkmut', ledgerColumns), DeletionLogs: deletionColumns } : {}),
    ...(options.createMissingAccounts ? { grtbk: insertedColumns('grtbk', accountColumns) } : {}),
    BacoFreeNumbers: ['NumberKey', 'FreeNumber'],
    Numbers: ['CompanyCode', 'Type', 'Number', 'Used', 'Division'],
    CompanyLogs: ['CompanyCode', 'DateStart', 'DateEnd', 'Source', 'Records', 'Action', 'Status', 'Remark', 'res_id', 'Division'],
    ...(options.documents === undefined ? {} : { BacoDiscussions: ['Body', 'Status', 'ModifiedDate', 'ModifiedBy'] }),
  }
}

/** Where entry numbers may be in use. */
const numberColumns = { gbkmut: ['ID', 'CompanyCode', 'bkstnr'], TransactionsPending: ['ID', 'CompanyCode', 'EntryNumber'] } as const

const deletionColumns = ['TableName', 'KeyInt1', 'KeyGuid1', 'CompanyCode', 'syscreated', 'syscreator', 'sysguid'] as const
