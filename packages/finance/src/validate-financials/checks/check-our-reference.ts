import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'

/** V22: a line on a debtors or creditors account has our reference (spec finance §1.4). */
export const checkOurReference = defineLineCheck({
  id: 'V22',
  rejection: 'incomplete',
  needs: ['account', 'accountSubtype', 'reference'],
  fails: ({ accountSubtype, reference }) => (accountSubtype === 'D' || accountSubtype === 'C') && reference === null,
  condition: () => sql`(f.AccountSubtype in ('D', 'C') and f.Reference is null)`,
  text: ({ account }) => `Our reference is empty, which account ${account} of debtors or creditors needs.`,
})
