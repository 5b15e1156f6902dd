import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'

/** V17: the cost centre, the line's own or the division's, exists and is enabled (spec finance §1.4). */
export const checkCostCentre = defineLineCheck({
  id: 'V17',
  rejection: 'incomplete',
  needs: ['costCentre', 'costCentreKnown'],
  fails: ({ costCentre, costCentreKnown }) => costCentre !== null && !costCentreKnown,
  condition: () => sql`(f.CostCentre is not null and f.CostCentreKnown = 0)`,
  text: ({ costCentre }) => `Cost centre ${costCentre} does not exist or is disabled.`,
})
