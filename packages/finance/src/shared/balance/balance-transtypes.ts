/**
 * Transaction types that balances are kept of, where nothing else is said: those that entries may be posted with. Budgets (B), stock
 * (X) and voided rows (V) have none (spec finance §8.1.1).
 */
export const balanceTranstypes: readonly string[] = Object.freeze(['N', 'C', 'I', 'P', 'F', 'E', 'O'])
