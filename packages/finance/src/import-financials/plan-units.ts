import { createHash } from 'node:crypto'
import { sameGuid } from '@synergy-jobs/core'
import type { UnitVerdict } from '../shared/import-sheet/open-file-check.ts'
import { type EntryUnit, readUnit } from '../shared/imported/imported-unit.ts'
import type { SheetUnit } from './gather-units.ts'
import type { ImportSource } from './import-source.ts'
import type { ImportState } from './import-state.ts'
import type { SheetReading } from './read-sheet.ts'

/** A unit that is to be written. */
export interface PlannedUnit {
  readonly unit: SheetUnit
  readonly verdict: UnitVerdict
  /** Under which the ledger of units will know it. */
  readonly ledgerKey: string
  /** The ledger knows the key from rows that are gone; it must forget it first. */
  readonly stale: boolean
}

/** A unit that has been written before. */
export interface DonePlannedUnit {
  readonly unit: SheetUnit
  readonly verdict: UnitVerdict
  /** What the ledger knows of it; absent when a dry run meets the same content twice. */
  readonly entry?: EntryUnit
  readonly runId: string
}

/** What is to be done with the units of a sheet. */
export interface UnitPlan {
  readonly toWrite: readonly PlannedUnit[]
  /** The same content was imported before: nothing new. */
  readonly unchanged: readonly DonePlannedUnit[]
  /** An interrupted attempt of this very run has written them, and counted them. */
  readonly own: readonly DonePlannedUnit[]
  readonly rejected: readonly UnitVerdict[]
}

/** Nothing to do. */
export const noPlan: UnitPlan = Object.freeze({ toWrite: [], unchanged: [], own: [], rejected: [] })

/** Decides which units of a judged sheet are new, and which were imported before (promise P6). */
export async function planUnits(state: ImportState, source: ImportSource, { units, verdict }: SheetReading): Promise<UnitPlan> {
  if (verdict === undefined) return noPlan
  const { run, options } = state
  const verdicts = new Map(verdict.units.map((unit) => [unit.unit, unit]))
  const accepted = units.flatMap((unit) => {
    const judged = verdicts.get(unit.unit)
    return judged === undefined || judged.rejected ? [] : [{ unit, verdict: judged, again: repeatKey(unit.key, run.runId, source.key) }]
  })
  const keys = accepted.flatMap(({ unit, again }) => (options.repeat === 'import' ? [unit.key, again] : [unit.key]))
  const found = await run.units.find(keys)
  const done = (key: string) => {
    const known = found.get(key)
    const details = known === undefined ? undefined : readUnit(known)
    return known !== undefined && details?.kind === 'entry' ? { runId: known.runId, entry: details } : undefined
  }
  const plan = { toWrite: [] as PlannedUnit[], unchanged: [] as DonePlannedUnit[], own: [] as DonePlannedUnit[] }
  for (const { unit, verdict: judged, again } of accepted) {
    const [first, second] = [done(unit.key), done(again)]
    const own = [first, second].find((it) => it !== undefined && isOwn(it, run.runId, source.key))
    const before = first?.entry.replacedBy === undefined ? first : undefined
    const twice = state.planned.get(unit.key)
    if (own !== undefined) plan.own.push({ unit, verdict: judged, ...own })
    else if (before === undefined && twice === undefined)
      plan.toWrite.push({ unit, verdict: judged, ledgerKey: unit.key, stale: first !== undefined })
    else if (options.repeat === 'import') plan.toWrite.push({ unit, verdict: judged, ledgerKey: again, stale: second !== undefined })
    else plan.unchanged.push({ unit, verdict: judged, ...(before ?? { runId: run.runId }) })
    // A dry run leaves nothing in the ledger: what it would have written is remembered here.
    if (run.dryRun) state.planned.set(unit.key, source.key)
  }
  return { ...plan, rejected: verdict.units.filter(({ rejected }) => rejected) }
}

/** The key of content that is imported once more on purpose; the same when the run is resumed. */
function repeatKey(key: string, runId: string, sourceKey: string): string {
  return createHash('sha256')
    .update(JSON.stringify(['repeated', key, runId.toUpperCase(), sourceKey]))
    .digest('hex')
}

function isOwn(done: { readonly runId: string; readonly entry: EntryUnit }, runId: string, sourceKey: string): boolean {
  return sameGuid(done.runId, runId) && done.entry.source === sourceKey && done.entry.replacedBy === undefined
}
