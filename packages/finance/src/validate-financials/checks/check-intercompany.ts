import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'
import { sameCode } from './same-code.ts'

/** V32: an intercompany line (`transtype` I) names existing divisions from and to (spec finance §1.4). */
export const checkIntercompany = defineLineCheck({
  id: 'V32',
  rejection: 'incomplete',
  needs: ['transtype', 'from', 'fromKnown', 'to', 'toKnown'],
  fails: ({ transtype, fromKnown, toKnown }) => sameCode(transtype, 'I') && (!fromKnown || !toKnown),
  condition: () => sql`(f.Transtype = 'I' and (f.FromKnown = 0 or f.ToKnown = 0))`,
  text: ({ from, fromKnown, to }) =>
    fromKnown
      ? `Division ${to ?? '(empty)'} of an intercompany line (CompanyCodeTo) is unknown.`
      : `Division ${from ?? '(empty)'} of an intercompany line (CompanyCodeFrom) is unknown.`,
})
