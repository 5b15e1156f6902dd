import type { ColumnDefinition } from '@synergy-jobs/core/internal'

/** Temporary tables in which balances are added up. */
export const balanceTables = Object.freeze({
  /** Sums of rows of the ledger by key; one key may have several. */
  totals: '#totals',
  /** One row a key. */
  deltas: '#deltas',
  /** Which row of `Balance` a key has. */
  targets: '#targets',
})

const text = (name: string, length: number): ColumnDefinition => ({ name, type: 'nvarchar', length, nullable: false })
const whole = (name: string): ColumnDefinition => ({ name, type: 'int', nullable: false })
const units = (name: string): ColumnDefinition => ({ name, type: 'bigint', nullable: false })

/** What a balance is for (spec finance §8.6); an empty text stands for NULL. */
export const balanceKey = [
  ...[text('Company', 3), whole('FinYear'), whole('FinPeriod'), { name: 'Account', type: 'nchar', length: 9, nullable: false }],
  ...[text('CostCentre', 10), text('CostUnit', 10), text('Item', 30), text('Warehouse', 4), text('Transtype', 1), text('Currency', 3)],
] as const satisfies readonly ColumnDefinition[]

/** Amounts in minor units, quantities in millionths. */
export const balanceSums = [
  ...[units('Debit'), units('Credit'), units('CentralDebit'), units('CentralCredit'), units('Quantity')],
] as const satisfies readonly ColumnDefinition[]

const currencies = [text('CentralCurrency', 3), whole('Decimals'), whole('CentralDecimals')]

/** Columns of the staging tables. */
export const balanceTableColumns: Readonly<Record<keyof typeof balanceTables, readonly ColumnDefinition[]>> = {
  totals: [...balanceKey, ...currencies, ...balanceSums],
  deltas: [whole('No'), ...balanceKey, ...currencies, ...balanceSums],
  targets: [whole('No'), { name: 'ID', type: 'uniqueidentifier', nullable: false }],
}
