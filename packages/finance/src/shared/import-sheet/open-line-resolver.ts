import { accountCode, periodCode } from '@synergy-jobs/core'
import { checkPeriod } from './check-period.ts'
import type { ImportLine, ResolvedLine } from './import-line.ts'
import { type FoundAccount, openAccountCheck } from './open-account-check.ts'
import { openCostCodeCheck } from './open-cost-code-check.ts'
import type { RowReport } from './open-row-report.ts'
import type { DivisionReference, Scenario } from './reference-data.ts'
import type { RowCheckOptions } from './row-check-options.ts'

/** Looks up what a line names; reports what is not there and then returns `undefined`. */
export type LineResolver = (report: RowReport, line: ImportLine) => ResolvedLine | undefined

/** Opens the look-ups of one sheet: period, account, cost centre and cost unit of the sheet's division. */
export function openLineResolver(options: RowCheckOptions, reference: DivisionReference, scenario: Scenario | undefined): LineResolver {
  const { mode, periodClosedValue = true, createMissingAccounts = true } = options
  const { division } = reference
  const periodRules = { reference, closedValue: mode === 'actual' ? periodClosedValue : undefined, scenario }
  const accounts = openAccountCheck(reference, createMissingAccounts)
  const centres = openCostCodeCheck({
    column: 'costCentre',
    codes: reference.costCentres,
    defaultCode: division.costCentre,
    defaultFrom: `the default of division ${division.code}`,
  })
  const units = openCostCodeCheck({
    column: 'costUnit',
    codes: reference.costUnits,
    defaultCode: options.defaultCostUnit,
    defaultFrom: 'option defaultCostUnit',
  })
  return (report, line) => {
    const { rowNumber, debit, credit, description } = line
    const period = checkPeriod(report, line, periodRules)
    const account = accounts.find(report, line)
    const costCentre = centres.find(report, line.costCentre, account?.existing?.needsCostCentre ?? false)
    const costUnit = units.find(report, line.costUnit, account?.existing?.needsCostUnit ?? false)
    if (report.bad || period === undefined || account === undefined || debit === undefined || credit === undefined) return undefined
    const place = { division: division.code, year: period.year, period: period.period, periodCode: periodCode(period.period) }
    return { rowNumber, ...place, periodEnd: period.end, ...accountFields(account), costCentre, costUnit, debit, credit, description }
  }
}

function accountFields({ existing, toCreate }: FoundAccount): Pick<ResolvedLine, 'account' | 'accountCode' | 'accountToCreate'> {
  if (toCreate !== undefined) return { account: toCreate.account, accountCode: toCreate.accountCode, accountToCreate: toCreate }
  return { account: existing.code, accountCode: accountCode(existing.code) }
}
