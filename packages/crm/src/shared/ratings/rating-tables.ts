import type { StagedTable } from '../accounts/staging.ts'

/** Accounts that something happened to since the last run, by reason; also their parents and resellers. */
export const touchedAccounts: StagedTable = {
  name: '#touchedAccounts',
  columns: [
    { name: 'AccountId', type: 'int', nullable: false },
    { name: 'Reason', type: 'int', nullable: false },
    { name: 'Step', type: 'int', nullable: false },
  ],
  index: ['AccountId'],
}

/** Accounts to rate. */
export const ratedAccounts: StagedTable = {
  name: '#ratedAccounts',
  columns: [
    { name: 'AccountId', type: 'int', nullable: false },
    { name: 'Account', type: 'uniqueidentifier', nullable: false },
    { name: 'IsReseller', type: 'int', nullable: false },
  ],
  index: ['AccountId'],
}

/** The accounts whose contracts count for an account: itself, everybody below it, and a reseller's customers (`Step` -1). */
export const accountMembers: StagedTable = {
  name: '#accountMembers',
  columns: [
    { name: 'Root', type: 'int', nullable: false },
    { name: 'Member', type: 'int', nullable: false },
    { name: 'Step', type: 'int', nullable: false },
  ],
  index: ['Root', 'Member'],
}

/**
 * What the contracts of one account are worth by currency, in ten-thousandths, exactly; a row without currency stands for contracts
 * that have no value now.
 */
export const accountValues: StagedTable = {
  name: '#accountValues',
  columns: [
    { name: 'Member', type: 'int', nullable: false },
    { name: 'Currency', type: 'nchar', length: 3, nullable: true },
    { name: 'Units', type: 'bigint', nullable: false },
    { name: 'Lines', type: 'int', nullable: false },
    /** Lines whose price is too large to be one. */
    { name: 'Unreadable', type: 'int', nullable: false },
  ],
  index: ['Member'],
}

/** The ratings that one chunk writes. */
export const ratingChanges: StagedTable = {
  name: '#ratingChanges',
  columns: [
    { name: 'AccountId', type: 'int', nullable: false },
    { name: 'Account', type: 'uniqueidentifier', nullable: false },
    { name: 'AccountType', type: 'nchar', length: 1, nullable: true },
    { name: 'AccountStatus', type: 'nchar', length: 1, nullable: true },
    { name: 'OldRating', type: 'int', nullable: true },
    { name: 'NewRating', type: 'int', nullable: true },
  ],
}
