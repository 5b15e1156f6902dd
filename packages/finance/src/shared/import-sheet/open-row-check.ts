import { checkDivision } from './check-division.ts'
import { checkScenario } from './check-scenario.ts'
import { codeKey } from './code-key.ts'
import { findDivision } from './find-division.ts'
import type { CheckedRow, ImportLine } from './import-line.ts'
import type { ImportProblem } from './import-problem.ts'
import type { DataRow } from './open-import-sheet.ts'
import { openLineResolver } from './open-line-resolver.ts'
import { openRowReport } from './open-row-report.ts'
import { parseRow } from './parse-row.ts'
import type { Scenario } from './reference-data.ts'
import type { RowCheckOptions } from './row-check-options.ts'
import { unitOf } from './unit-of.ts'

/** Reads and checks the rows of one sheet, in their order. */
export interface RowCheck {
  /** Problems of the whole file: `E_DIVISION_DOCUMENT`, `E_SCENARIO`. */
  readonly problems: readonly ImportProblem[]
  /** The scenario of budget figures, when there is one. */
  readonly scenario?: Scenario | undefined
  /** Decimals of the amounts. */
  readonly decimals: number
  /** Reads and checks one row. Nothing that a sheet may hold makes it throw. */
  check(dataRow: DataRow): CheckedRow
}

/**
 * Opens the checks of one sheet: all of spec finance §2.4 that can be told of a single row. Holds only the accounts to
 * create, so memory does not grow with the rows. To check a sheet a second time, open it anew: the answers are the same.
 *
 * A row that says nothing wrong and has no amount is skipped without being looked up: it may name a closed period or an
 * account that is not there.
 */
export function openRowCheck(options: RowCheckOptions): RowCheck {
  const { mapping, divisions, reference, groupBy = 'period' } = options
  const decimals = reference?.decimals ?? 2
  const locale = options.locale?.decimal === ',' ? 'decimal-comma' : 'decimal-point'
  const { scenario, problem } = options.mode === 'budget' && reference ? checkScenario(reference, options.scenario) : {}
  const resolve = reference === undefined ? () => undefined : openLineResolver(options, reference, scenario)
  return {
    problems: [...(problem === undefined ? [] : [problem]), ...checkDocument(options)],
    scenario,
    decimals,
    check({ row, afterEmpty }) {
      const report = openRowReport(row, mapping)
      if (afterEmpty) {
        report.add('E_ROWS_AFTER_EMPTY', 'an empty row above ended the data; delete the empty row, or this row if it is no data')
        return finish(report, { rowNumber: row.rowNumber }, 'bad')
      }
      const line = parseRow(report, { locale, decimals })
      checkDivision(report, line, divisions, reference)
      if (isZero(line) && !report.bad) {
        report.add('W_ZERO', 'debit and credit are both zero; the row is skipped')
        return finish(report, line, 'zero')
      }
      const resolved = resolve(report, line)
      return resolved === undefined ? finish(report, line, 'bad') : { ...finish(report, line, 'good'), resolved }
    },
  }

  function finish(report: { readonly problems: readonly ImportProblem[] }, line: ImportLine, verdict: CheckedRow['verdict']): CheckedRow {
    return { rowNumber: line.rowNumber, verdict, unit: unitOf(line, groupBy), line, problems: report.problems }
  }
}

function isZero({ debit, credit }: ImportLine): boolean {
  return debit?.units === 0n && credit?.units === 0n
}

function checkDocument({ divisions, reference, documentDivision }: RowCheckOptions): readonly ImportProblem[] {
  if (documentDivision === undefined || reference === undefined) return []
  const own = reference.division.code
  const expected = findDivision(divisions, documentDivision)?.code ?? documentDivision
  if (codeKey(expected) === codeKey(own)) return []
  const message = `The file is for division ${own}, the document for ${expected}; attach the file to a document of division ${own}.`
  return [{ code: 'E_DIVISION_DOCUMENT', severity: 'error', message }]
}
