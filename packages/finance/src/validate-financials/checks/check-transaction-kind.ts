import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'
import { sameCode } from './same-code.ts'

/** V28: the kind of transaction (`transtype`) is one that goes into the ledger (spec finance §1.4). */
export const checkTransactionKind = defineLineCheck({
  id: 'V28',
  rejection: 'other',
  fixed: true,
  needs: ['transtype'],
  fails: ({ transtype }, { transtypes }) => !transtypes.some((known) => sameCode(known, transtype)),
  condition: ({ transtypes }) => sql`f.Transtype not in (${sql.join(transtypes)})`,
  text: ({ transtype }, { transtypes }) => `Transaction type ${transtype} is not posted; only ${transtypes.join(', ')} are.`,
})
