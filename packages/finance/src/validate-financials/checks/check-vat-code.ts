import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'
import { sameCode } from './same-code.ts'

/** V27: the VAT code, when filled and not the one for no VAT, exists in the division (spec finance §1.4). */
export const checkVatCode = defineLineCheck({
  id: 'V27',
  rejection: 'incomplete',
  needs: ['division', 'divisionActive', 'vatCode', 'vatKnown'],
  fails: ({ divisionActive, vatCode, vatKnown }, { noVatCode }) =>
    divisionActive !== null && vatCode !== null && !sameCode(vatCode, noVatCode) && !vatKnown,
  condition: ({ noVatCode }) =>
    sql`(f.DivisionActive is not null and f.VatCode is not null and f.VatCode <> ${noVatCode} and f.VatKnown = 0)`,
  text: ({ division, vatCode }) => `VAT code ${vatCode} does not exist in division ${division}.`,
})
