import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'

/** V21: a line on a debtors account (`omzrek` D) names a debtor, one on a creditors account (C) a creditor (spec finance §1.4). */
export const checkRelation = defineLineCheck({
  id: 'V21',
  rejection: 'incomplete',
  needs: ['account', 'accountSubtype', 'debtor', 'creditor'],
  fails: ({ accountSubtype, debtor, creditor }) =>
    (accountSubtype === 'D' && debtor === null) || (accountSubtype === 'C' && creditor === null),
  condition: () => sql`((f.AccountSubtype = 'D' and f.Debtor is null) or (f.AccountSubtype = 'C' and f.Creditor is null))`,
  text: ({ account, accountSubtype }) =>
    accountSubtype === 'D' ? `Account ${account} is for debtors: name one.` : `Account ${account} is for creditors: name one.`,
})
