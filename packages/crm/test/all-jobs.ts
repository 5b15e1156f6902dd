/** The jobs, for tests of what lies beside them. */
export { rateAccounts } from '../src/rate-accounts/rate-accounts.ts'
export { updateAccountStatuses } from '../src/update-account-statuses/update-account-statuses.ts'
