import type { JobCounts } from '@synergy-jobs/core'
import type { SlotEntry } from './budget-slot.ts'
import { sumRows } from './describe-file.ts'
import type { ImportBatch } from './import-batch.ts'
import type { PlannedUnit, UnitPlan } from './plan-units.ts'

/** What one transaction does for a sheet. */
export interface WriteStep {
  readonly units: readonly PlannedUnit[]
  /** Entries of an earlier version of the same budget that these take the place of. */
  readonly remove: readonly SlotEntry[]
  readonly counts: Partial<JobCounts>
}

/** Units of one transaction at most, whatever their size. */
const unitsPerStep = 200

/**
 * Divides what a sheet has to write into transactions: all of it at once, or whole entries of up to `chunkSize` rows.
 *
 * The entries of an earlier budget go together with those that replace them. What the new version no longer has goes with the
 * last sheet of the batch, but only when nothing of the new version was refused.
 */
export function planSteps(
  plan: UnitPlan,
  batch: ImportBatch,
  options: { readonly atomicity: 'file' | 'entry'; readonly chunkSize: number; readonly last: boolean },
): readonly WriteStep[] {
  const groups = options.atomicity === 'file' ? [plan.toWrite] : inGroups(plan.toWrite, options.chunkSize)
  const { slot } = batch
  const outdated = slot === undefined || slot.adding ? [] : slot.entries.filter(({ key }) => !batch.keys.has(key))
  const steps = groups
    .filter((units) => units.length > 0)
    .map((units) => {
      const names = new Set(units.map(({ unit }) => unit.unit))
      const rows = sumRows(units)
      return { units, remove: outdated.filter(({ entry }) => names.has(entry.unit)), counts: { read: rows, written: rows } }
    })
  const removed = new Set(steps.flatMap(({ remove }) => remove.map(({ key }) => key)))
  const rest = options.last && !batch.refused ? outdated.filter(({ key }) => !removed.has(key)) : []
  if (rest.length === 0) return steps
  const last = steps.at(-1)
  if (last === undefined) return [{ units: [], remove: rest, counts: {} }]
  return [...steps.slice(0, -1), { ...last, remove: [...last.remove, ...rest] }]
}

function inGroups(units: readonly PlannedUnit[], rowsPerGroup: number): readonly (readonly PlannedUnit[])[] {
  const groups: PlannedUnit[][] = []
  let rows = Number.POSITIVE_INFINITY
  for (const unit of units) {
    const group = groups.at(-1)
    if (group === undefined || rows + unit.unit.rows > rowsPerGroup || group.length >= unitsPerStep) {
      groups.push([unit])
      rows = unit.unit.rows
    } else {
      group.push(unit)
      rows += unit.unit.rows
    }
  }
  return groups
}
