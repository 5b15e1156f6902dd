import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'

/** V06: the account is not blocked (`grtbk.blokkeer`) (spec finance §1.4). */
export const checkAccountNotBlocked = defineLineCheck({
  id: 'V06',
  rejection: 'other',
  needs: ['account', 'accountBlocked'],
  fails: ({ accountBlocked }) => accountBlocked,
  condition: () => sql`f.AccountBlocked = 1`,
  text: ({ account }) => `Account ${account} is blocked; unblock it, or book on another.`,
})
