import { insertedColumns } from '../imported/insert-select.ts'

/** The columns of `Balance` that posting and rebuilding read and write. */
export const balanceColumns = insertedColumns('Balance', [
  ...(['ID', 'CompanyCode', 'FinYear', 'FinPeriod', 'CompanyAccountCode', 'CompanyCostcenterCode', 'CompanyCostunitCode'] as const),
  ...(['ItemCode', 'Warehouse', 'transtype', 'CurrencyAliasAC', 'CurrencyCode', 'Division', 'Quantity', 'ReportingQuantity'] as const),
])
