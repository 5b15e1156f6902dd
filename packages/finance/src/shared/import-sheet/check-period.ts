import type { ImportLine } from './import-line.ts'
import type { RowReport } from './open-row-report.ts'
import { periodKey } from './period-key.ts'
import type { DivisionReference, Period, Scenario } from './reference-data.ts'

/** What periods a row may name. */
export interface PeriodRules {
  readonly reference: DivisionReference
  /** Value of `Period.status` that means closed; `undefined` when closed periods are allowed (budget). */
  readonly closedValue: boolean | undefined
  /** The scenario that must cover the period (budget). */
  readonly scenario: Scenario | undefined
}

/** Finds the period of a row: known in the division, open for actual figures, within the scenario for budget figures. */
export function checkPeriod(report: RowReport, line: ImportLine, rules: PeriodRules): (Period & { readonly end: Date }) | undefined {
  if (line.year === undefined || line.period === undefined) return undefined
  const { year, period } = line
  const name = periodKey({ year, period })
  const division = rules.reference.division.code
  const found = rules.reference.periods.get(name)
  if (found?.end === undefined) {
    const problem = found === undefined ? 'is not set up' : 'has no end date'
    report.add('E_PERIOD_UNKNOWN', `period ${name} ${problem} in division ${division}; set it up or correct year and period`, 'period')
    return undefined
  }
  if (found.status === rules.closedValue) {
    report.add('E_PERIOD_CLOSED', `period ${name} of division ${division} is closed; open it or choose another`, 'period')
  }
  if (rules.scenario !== undefined && !covers(rules.scenario, year, period)) {
    report.add('E_SCENARIO', `period ${name} lies outside scenario ${rules.scenario.code} (${range(rules.scenario)})`, 'period')
  }
  return { ...found, end: found.end }
}

function covers({ from, to }: Scenario, year: number, period: number): boolean {
  const place = order({ year, period })
  return (from === undefined || order(from) <= place) && (to === undefined || place <= order(to))
}

/** Periods are 1 to 99, so this keeps the order of time. */
function order({ year, period }: { readonly year: number; readonly period: number }): number {
  return year * 100 + period
}

function range({ from, to }: Scenario): string {
  return `${from === undefined ? 'open' : periodKey(from)} to ${to === undefined ? 'open' : periodKey(to)}`
}
