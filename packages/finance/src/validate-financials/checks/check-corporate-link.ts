import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'

/** V07: the account is linked to a corporate account, a row of `grtbk` without division (spec finance §1.4); only a warning unless the settings say otherwise. */
export const checkCorporateLink = defineLineCheck({
  id: 'V07',
  rejection: 'incomplete',
  severity: 'warning',
  needs: ['account', 'accountKnown', 'accountLinked'],
  fails: ({ accountKnown, accountLinked }) => accountKnown && !accountLinked,
  condition: () => sql`(f.AccountKnown = 1 and f.AccountLinked = 0)`,
  text: ({ account }) => `Account ${account} is not linked to a corporate account.`,
})
