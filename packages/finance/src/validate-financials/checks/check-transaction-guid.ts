import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'

/** V25: the ledger has no row of the same `TransactionGuid`, except rows that the entry replaces (spec finance §1.4). */
export const checkTransactionGuid = defineLineCheck({
  id: 'V25',
  rejection: 'other',
  fixed: true,
  needs: ['guidInLedger'],
  fails: ({ guidInLedger }) => guidInLedger,
  condition: () => sql`f.GuidInLedger = 1`,
  text: () => 'The ledger has this very line already (TransactionGuid); it was posted before.',
})
