import type { TableColumns } from '@synergy-jobs/core'
import type { RatingOptions } from './rating-options.ts'

/** What ratings are read from. */
export const neededForReading: TableColumns = {
  cicmpy: [
    'ID',
    'cmp_wwn',
    'cmp_code',
    'cmp_name',
    'cmp_type',
    'cmp_status',
    'cmp_rating',
    'cmp_parent',
    'cmp_reseller',
    'Administration',
    'type_since',
    'status_since',
  ],
  AccountTypes: ['Type', 'Description'],
  AccountStatus: ['Status', 'Description'],
  RatingAmounts: ['Rating', 'Type', 'Currency', 'AmountStart', 'AmountEnd'],
  ItemNumbers: [
    'ID',
    'HID',
    'ParentID',
    'Type',
    'Associate',
    'ItemCode',
    'DateFinal',
    'Active',
    'PurchasePrice',
    'PurchaseCurrency',
    'sysmodified',
  ],
  Items: ['ItemCode', 'Type', 'IsSalesItem', 'sysmodified'],
  BacoSettings: ['SettingName', 'DateValue'],
}

/** What is written. */
export function neededForWriting({ changeLog }: Pick<RatingOptions, 'changeLog'>): TableColumns {
  return {
    cicmpy: ['cmp_rating', 'sysmodified', 'sysmodifier'],
    BacoSettings: ['SettingType', 'SettingGroup', 'SettingName', 'ValueType', 'DateValue', 'Division'],
    ...(changeLog === undefined
      ? {}
      : {
          EbcDataLog: ['ID', 'Component', 'Property', 'DataKey', 'Action', 'OldValue', 'NewValue', 'Created', 'Creator'] as const,
        }),
  }
}
