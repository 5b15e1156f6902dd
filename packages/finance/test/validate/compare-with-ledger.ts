import type { Context } from '@synergy-jobs/core'
import { type BalanceVerification, verifyBalances } from '../../src/verify-balances/verify-balances.ts'

/** Compares `Balance` with the ledger, for tests of the jobs that write both. */
export function compareWithLedger(context: Context): Promise<BalanceVerification> {
  return verifyBalances(context)
}
