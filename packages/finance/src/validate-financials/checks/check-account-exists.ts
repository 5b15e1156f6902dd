import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'

/** V05: the division has the account (spec finance §1.4). */
export const checkAccountExists = defineLineCheck({
  id: 'V05',
  rejection: 'incomplete',
  fixed: true,
  needs: ['division', 'divisionActive', 'account', 'accountKnown'],
  fails: ({ divisionActive, accountKnown }) => divisionActive !== null && !accountKnown,
  condition: () => sql`(f.DivisionActive is not null and f.AccountKnown = 0)`,
  text: ({ division, account }) =>
    account === null
      ? 'The account is empty; fill it in.'
      : `Account ${account} does not exist in division ${division}; correct or create it.`,
})
