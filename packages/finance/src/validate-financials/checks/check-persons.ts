import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'

/** V31: the person of the line and the one who made it are known (0 is nobody) (spec finance §1.4); only a warning. */
export const checkPersons = defineLineCheck({
  id: 'V31',
  rejection: 'incomplete',
  severity: 'warning',
  needs: ['resource', 'resourceKnown', 'creator', 'creatorKnown'],
  fails: ({ resource, resourceKnown, creator, creatorKnown }) => (resource !== 0 && !resourceKnown) || (creator !== 0 && !creatorKnown),
  condition: () => sql`((f.Resource <> 0 and f.ResourceKnown = 0) or (f.Creator <> 0 and f.CreatorKnown = 0))`,
  text: ({ resource, resourceKnown, creator }) =>
    `Person ${resource !== 0 && !resourceKnown ? resource : creator} does not exist in humres.`,
})
