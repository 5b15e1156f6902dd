import type { TableColumns } from '@synergy-jobs/core'
import type { StatusOptions } from './status-options.ts'

/** What the statuses are read from: with forecasts only, without the tables of contracts. */
export function neededForReading({ mode, forecast }: Pick<StatusOptions, 'mode' | 'forecast'>): TableColumns {
  return {
    cicmpy: [
      'ID',
      'cmp_wwn',
      'cmp_code',
      'cmp_name',
      'cmp_type',
      'cmp_status',
      'cmp_acc_man',
      'Administration',
      'debcode',
      'debnr',
      'cmp_date_cust',
    ],
    AccountTypes: ['Type', 'Description'],
    AccountStatus: ['Status', 'Description'],
    Absences: ['CustomerID', 'Type', 'Status'],
    ...(forecast.requestTypes === undefined ? { AbsenceTypes: ['ID', 'UseInSalesBudget'] as const } : {}),
    ...(forecast.includeOpportunities ? { Opportunities: ['AccountID', 'DealStatus'] as const } : {}),
    ...(mode === 'full'
      ? {
          ItemNumbers: ['ID', 'ParentID', 'Type', 'Associate', 'ItemCode', 'DateFinal', 'Active'] as const,
          Items: ['ItemCode', 'Type', 'IsSalesItem'] as const,
        }
      : {}),
  }
}

/** What is written. */
export function neededForWriting({ changeLog }: Pick<StatusOptions, 'changeLog'>): TableColumns {
  return {
    cicmpy: ['cmp_type', 'cmp_status', 'type_since', 'status_since', 'cmp_date_cust', 'sysmodified', 'sysmodifier'],
    ...(changeLog === undefined
      ? {}
      : {
          EbcDataLog: ['ID', 'Component', 'Property', 'DataKey', 'Action', 'OldValue', 'NewValue', 'Created', 'Creator'] as const,
        }),
  }
}
