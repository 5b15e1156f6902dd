/**
 * Where imported rows go.
 *
 * - `pending`: `TransactionsPending`, for actual figures always
 * - `budgets`: the table `Budgets`
 * - `ledger`: `gbkmut` with `transtype` B
 */
export type ImportTarget = 'pending' | 'budgets' | 'ledger'
