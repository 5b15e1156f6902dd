import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'

/** V11: some amount or a quantity is filled (spec finance §1.4); only a warning. */
export const checkAmountPresent = defineLineCheck({
  id: 'V11',
  rejection: 'incomplete',
  severity: 'warning',
  needs: ['zero', 'quantity'],
  fails: ({ zero, quantity }) => zero && quantity === 0,
  condition: () => sql`(f.Zero = 1 and f.Quantity = 0)`,
  text: () => 'The line has neither an amount nor a quantity.',
})
