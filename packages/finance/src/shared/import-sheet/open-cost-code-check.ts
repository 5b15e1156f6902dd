import { openCodeLookup } from './open-code-lookup.ts'
import type { RowReport } from './open-row-report.ts'
import type { CostCode } from './reference-data.ts'

/** What a cost centre or cost unit column must hold. */
export interface CostCodeRules {
  readonly column: 'costCentre' | 'costUnit'
  readonly codes: ReadonlyMap<string, CostCode>
  /** Code of rows that name none. */
  readonly defaultCode: string | undefined
  /** Where the default comes from, for messages. */
  readonly defaultFrom: string
}

/** Finds the cost centre or cost unit of each row. */
export interface CostCodeCheck {
  /**
   * Finds the stored code, or reports why there is none.
   *
   * @param code the row's own; `undefined` takes the default
   * @param needed the account demands one
   */
  find(report: RowReport, code: string | undefined, needed: boolean): string | undefined
}

/**
 * Opens the check of a cost column (spec finance §2.2 H, I and §2.4). A code that is given must exist and be enabled: it is
 * never replaced by the default, which only stands in for an empty cell. An empty cell without default is an error only where
 * the account demands a code.
 */
export function openCostCodeCheck(rules: CostCodeRules): CostCodeCheck {
  const lookup = openCodeLookup(rules.codes)
  const what = rules.column === 'costCentre' ? 'cost centre' : 'cost unit'
  const error = rules.column === 'costCentre' ? 'E_COSTCENTER' : 'E_COSTUNIT'
  return {
    find(report, given, needed) {
      const cell = report.cell(rules.column)
      const code = given ?? (cell.text.trim() === '' ? rules.defaultCode : undefined)
      if (code === undefined) {
        if (needed && cell.text.trim() === '')
          report.add(error, `the account needs a ${what}, and there is no default (${rules.defaultFrom})`, rules.column)
        return undefined
      }
      const found = lookup.find(code, given !== undefined && cell.kind === 'number')
      if (typeof found === 'object' && found.enabled) return found.code
      const origin = given === undefined ? ` (${rules.defaultFrom})` : ''
      report.add(error, `${what} ${code}${origin} ${explain(found)}`, rules.column)
      return undefined
    },
  }
}

function explain(found: CostCode | 'ambiguous' | undefined): string {
  if (found === undefined) return 'does not exist'
  if (found === 'ambiguous') return 'fits several codes that differ by leading zeros; write it as text'
  return 'is disabled'
}
