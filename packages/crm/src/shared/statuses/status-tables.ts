import type { StagedTable } from '../accounts/staging.ts'

/** Contract facts by account: the best contract (3 active with a service item, 2 active, 1 over) and their number. */
export const contractFacts: StagedTable = {
  name: '#contractFacts',
  columns: [
    { name: 'Account', type: 'uniqueidentifier', nullable: false },
    { name: 'Best', type: 'int', nullable: false },
    { name: 'Contracts', type: 'int', nullable: false },
  ],
  index: ['Account'],
}

/** Forecast facts by account: how many there are, and how many of them are open or approved. */
export const forecastFacts: StagedTable = {
  name: '#forecastFacts',
  columns: [
    { name: 'Account', type: 'uniqueidentifier', nullable: false },
    { name: 'Forecasts', type: 'int', nullable: false },
    { name: 'OpenForecasts', type: 'int', nullable: false },
  ],
  index: ['Account'],
}

/** Accounts whose type or status is to change. */
export const statusChanges: StagedTable = {
  name: '#statusChanges',
  columns: [
    { name: 'AccountId', type: 'int', nullable: false },
    { name: 'Account', type: 'uniqueidentifier', nullable: false },
    { name: 'OldType', type: 'nchar', length: 1, nullable: true },
    { name: 'OldStatus', type: 'nchar', length: 1, nullable: true },
    { name: 'NewType', type: 'nchar', length: 1, nullable: true },
    { name: 'NewStatus', type: 'nchar', length: 1, nullable: true },
    { name: 'RuleNumber', type: 'int', nullable: false },
  ],
  index: ['AccountId'],
}
