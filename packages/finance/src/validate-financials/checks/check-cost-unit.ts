import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'

/** V19: the cost unit exists, and an account that demands one (`grtbk.kstdrrek`) has one (spec finance §1.4). */
export const checkCostUnit = defineLineCheck({
  id: 'V19',
  rejection: 'incomplete',
  needs: ['account', 'costUnit', 'costUnitKnown', 'needsCostUnit'],
  fails: ({ costUnit, costUnitKnown, needsCostUnit }) => (costUnit === null ? needsCostUnit : !costUnitKnown),
  condition: () => sql`((f.CostUnit is null and f.NeedsCostUnit = 1) or (f.CostUnit is not null and f.CostUnitKnown = 0))`,
  text: ({ account, costUnit }) => (costUnit === null ? `Account ${account} needs a cost unit.` : `Cost unit ${costUnit} does not exist.`),
})
