import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'

/** V10: debit and credit are not both filled, and negative only on a storno line (spec finance §1.4). */
export const checkAmountSides = defineLineCheck({
  id: 'V10',
  rejection: 'other',
  needs: ['debit', 'credit', 'storno'],
  fails: ({ debit, credit, storno }) => (debit !== 0n && credit !== 0n) || (!storno && (debit < 0n || credit < 0n)),
  condition: () => sql`((f.Debit <> 0 and f.Credit <> 0) or (f.Storno = 0 and (f.Debit < 0 or f.Credit < 0)))`,
  text: ({ debit, credit }) =>
    debit !== 0n && credit !== 0n
      ? 'Debit and credit are both filled; a line has one of the two.'
      : 'The amount is negative on a line that is no storno; swap debit and credit.',
})
