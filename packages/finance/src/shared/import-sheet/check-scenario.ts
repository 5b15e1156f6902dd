import { codeKey } from './code-key.ts'
import type { ImportProblem } from './import-problem.ts'
import type { DivisionReference, Scenario } from './reference-data.ts'

/**
 * Finds the scenario of budget figures: the one given, else the division's own. It must exist and not be blocked
 * (spec finance §2.3 rule 6).
 */
export function checkScenario(
  reference: DivisionReference,
  given: string | undefined,
): { readonly scenario?: Scenario; readonly problem?: ImportProblem } {
  const code = given ?? reference.division.scenario
  if (code === undefined) {
    return { problem: problem(`Division ${reference.division.code} has no budget scenario of its own; name one in the options.`) }
  }
  const scenario = reference.scenarios.get(codeKey(code))
  if (scenario === undefined) return { problem: problem(`Budget scenario ${code} does not exist.`) }
  if (scenario.blocked) return { problem: problem(`Budget scenario ${scenario.code} is blocked; set its status to free or active.`) }
  return { scenario }
}

function problem(message: string): ImportProblem {
  return { code: 'E_SCENARIO', severity: 'error', message }
}
