import type { ImportProblem } from '../shared/import-sheet/import-problem.ts'
import { budgetSlotKey } from './budget-slot.ts'
import type { ImportSource } from './import-source.ts'
import type { ImportState } from './import-state.ts'

/**
 * Refuses a file that would take the place of another file of the same run: `north/budget.xlsx` and `south/budget.xlsx` of one
 * division and scenario count as two versions of one budget (spec finance §2.6 Q3), of which only the last would stay.
 */
export function checkSameBudget(
  { options, budgetFiles }: Pick<ImportState, 'options' | 'budgetFiles'>,
  source: Pick<ImportSource, 'mode' | 'slot' | 'name' | 'path'>,
  what: { readonly division: string | undefined; readonly scenario: string | undefined; readonly target: string },
): readonly ImportProblem[] {
  const { division } = what
  if (source.mode !== 'budget' || source.path === undefined || division === undefined || options.onBudgetRepeat === 'add') return []
  const key = budgetSlotKey(source, { ...what, division })
  const earlier = budgetFiles.get(key)
  if (earlier === undefined) {
    budgetFiles.set(key, source.path)
    return []
  }
  const advice = 'Rename one of them, or import the newer version in a run of its own.'
  const message = `The file bears the name of ${earlier}, which is for the same division and scenario and would be replaced. ${advice}`
  return [{ code: 'E_BUDGET_TWICE', severity: 'error', message }]
}
