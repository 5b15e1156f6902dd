import type { Database, UnitLedger } from '@synergy-jobs/core'
import type { Transaction } from 'kysely'
import { type SlotUnit, unitDetails } from '../shared/imported/imported-unit.ts'
import { entryOf, type Keyed } from './find-imported.ts'

/** What becomes of a budget slot when the run that filled it last is undone. */
export interface SlotChange {
  readonly key: string
  /** Keys to forget: entries that the undone run had replaced. Their rows are gone, and their content may come again. */
  readonly replaced: readonly string[]
  /** The run whose entries are still part of the slot, and their keys; absent when none is left. */
  readonly heir?: { readonly runId: string; readonly units: readonly string[] }
}

/** Decides what becomes of the slots of a run, by what the ledger of imports knows before the undo. */
export async function planSlots(
  ledger: UnitLedger,
  slots: readonly Keyed<SlotUnit>[],
  undone: ReadonlySet<string>,
): Promise<readonly SlotChange[]> {
  const changes: SlotChange[] = []
  // A run has one slot for each budget file.
  for (const { key, unit } of slots) {
    const left = await ledger.find(unit.units.filter((it) => !undone.has(it)))
    const living = [...left.values()].flatMap((done) => entryOf(done).map((entry) => ({ runId: done.runId, ...entry })))
    const units = living.filter((entry) => entry.unit.replacedBy === undefined)
    const [heir] = units
    changes.push({
      key,
      replaced: unit.replaced,
      ...(heir === undefined ? {} : { heir: { runId: heir.runId, units: units.map((entry) => entry.key) } }),
    })
  }
  return changes
}

/** Carries out what {@link planSlots} decided. `ledgerOf` opens the ledger of imports as a run. */
export async function restoreSlots(
  trx: Transaction<Database>,
  changes: readonly SlotChange[],
  ledgerOf: (runId: string) => UnitLedger,
): Promise<void> {
  for (const { key, replaced, heir } of changes) {
    const ledger = ledgerOf(heir?.runId ?? '')
    await ledger.forget(trx, [key, ...replaced])
    if (heir !== undefined) {
      await ledger.record(trx, [{ key, details: unitDetails({ kind: 'slot', units: [...heir.units], replaced: [] }) }])
    }
  }
}
