import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'

/** V18: an account that demands a cost centre (`grtbk.kstplrek`) has one (spec finance §1.4). */
export const checkCostCentrePresent = defineLineCheck({
  id: 'V18',
  rejection: 'incomplete',
  needs: ['account', 'costCentre', 'needsCostCentre'],
  fails: ({ costCentre, needsCostCentre }) => costCentre === null && needsCostCentre,
  condition: () => sql`(f.CostCentre is null and f.NeedsCostCentre = 1)`,
  text: ({ account }) => `Account ${account} needs a cost centre, and the division has none by default.`,
})
