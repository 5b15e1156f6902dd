import { checkAccountExists } from './check-account-exists.ts'
import { checkAccountNotBlocked } from './check-account-not-blocked.ts'
import { checkAmountPresent } from './check-amount-present.ts'
import { checkAmountSides } from './check-amount-sides.ts'
import { checkCentralAmount } from './check-central-amount.ts'
import { checkCorporateLink } from './check-corporate-link.ts'
import { checkCostCentre } from './check-cost-centre.ts'
import { checkCostCentrePresent } from './check-cost-centre-present.ts'
import { checkCostUnit } from './check-cost-unit.ts'
import { checkCurrencies } from './check-currencies.ts'
import { checkDateInPeriod } from './check-date-in-period.ts'
import { checkDimensions } from './check-dimensions.ts'
import { checkDivision } from './check-division.ts'
import { checkEntryCurrency } from './check-entry-currency.ts'
import { checkIntercompany } from './check-intercompany.ts'
import { checkJournal } from './check-journal.ts'
import { checkOurReference } from './check-our-reference.ts'
import { checkPeriodExists } from './check-period-exists.ts'
import { checkPeriodOpen } from './check-period-open.ts'
import { checkPersons } from './check-persons.ts'
import { checkRelation } from './check-relation.ts'
import { checkTransactionGuid } from './check-transaction-guid.ts'
import { checkTransactionKind } from './check-transaction-kind.ts'
import { checkValues } from './check-values.ts'
import { checkVatCode } from './check-vat-code.ts'
import { checkWidths } from './check-widths.ts'
import type { CheckDefinition } from './define-check.ts'
import type { LineFacts } from './line-facts.ts'

/** The checks of a line, in the order of their numbers. */
export const lineChecks: readonly CheckDefinition<LineFacts>[] = [
  checkDivision.definition,
  checkPeriodExists.definition,
  checkPeriodOpen.definition,
  checkDateInPeriod.definition,
  checkAccountExists.definition,
  checkAccountNotBlocked.definition,
  checkCorporateLink.definition,
  checkAmountSides.definition,
  checkAmountPresent.definition,
  checkCurrencies.definition,
  checkEntryCurrency.definition,
  checkCentralAmount.definition,
  checkCostCentre.definition,
  checkCostCentrePresent.definition,
  checkCostUnit.definition,
  checkDimensions.definition,
  checkRelation.definition,
  checkOurReference.definition,
  checkTransactionGuid.definition,
  checkJournal.definition,
  checkVatCode.definition,
  checkTransactionKind.definition,
  checkWidths.definition,
  checkValues.definition,
  checkPersons.definition,
  checkIntercompany.definition,
]
