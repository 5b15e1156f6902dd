import type { TableColumns } from '@synergy-jobs/core'
import type { CompareOptions } from './compare-options.ts'
import { cardColumns } from './find-divisions.ts'

/** Tables and columns that must be there for reading; those of the back offices are checked when they are opened. */
export const neededForReading: TableColumns = {
  bedryf: cardColumns,
  valuta: ['valcode', 'amount_prec'],
  gbkmut: ['CompanyCode', 'bkjrcode', 'periode', 'reknr', 'bdr_hfl', 'transtype', 'verwerknrl', 'EntryGuid', 'bkstnr', 'datum', 'oms25'],
  grtbk: ['CompanyCode', 'reknr', 'oms25_0'],
  perdat: ['CompanyCode', 'bkjrcode'],
  XMLTopicHistory: ['CompanyCode', 'Topic', 'ts_d', 'ts_u'],
  BacoDiscussionFixedTypes: ['TypeID', 'DefGroupID', 'DefSecurity', 'DaysToExpiry', 'DefCategory'],
  BacoDiscussionCategories: ['ID', 'Category'],
}

/** Tables and columns that must be there for writing. */
export function neededForWriting({ createDocument }: Pick<CompareOptions, 'createDocument'>): TableColumns {
  return {
    CompanyLogs: ['CompanyCode', 'DateStart', 'DateEnd', 'Source', 'Records', 'Action', 'Status', 'Remark', 'res_id', 'Division'],
    BacoSettings: ['SettingType', 'SettingGroup', 'SettingName', 'ValueType', 'DateValue', 'Division'],
    ...(createDocument === 'never'
      ? {}
      : {
          BacoDiscussions: [
            'ID',
            'GroupID',
            'Type',
            'Category',
            'Company',
            'Subject',
            'Body',
            'JobLevel',
            'Status',
            'ExpiryDate',
            'CreatedBy',
            'CreatedByFullName',
            'CreatedDate',
            'ModifiedBy',
            'ModifiedDate',
            'ViewDate',
            'NewsType',
            'IsTemplate',
            'IsMailMerge',
            'OwnerTypeRoleLevel',
            'ExtCustomerSecurity',
            'Division',
          ],
        }),
  }
}
