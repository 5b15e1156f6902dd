import { createHash } from 'node:crypto'
import { type Database, type DoneUnit, sameGuid } from '@synergy-jobs/core'
import type { Transaction } from 'kysely'
import { deleteEntry } from '../shared/imported/delete-entries.ts'
import { type EntryUnit, readUnit, type SlotUnit, unitDetails } from '../shared/imported/imported-unit.ts'
import type { ImportSource } from './import-source.ts'
import type { ImportState } from './import-state.ts'
import type { SheetReading } from './read-sheet.ts'

/** An entry of the present version of a budget. */
export interface SlotEntry {
  readonly key: string
  readonly entry: EntryUnit
}

/** The present version of one budget: division, scenario, target, and file or document (spec finance §2.6 Q3). */
export interface BudgetSlot {
  readonly key: string
  readonly entries: readonly SlotEntry[]
  /** Entries that this run has replaced. */
  readonly replaced: readonly string[]
  /** The ledger of units knows the slot. */
  readonly known: boolean
  /** A new version is added to it instead of taking its place. */
  readonly adding: boolean
}

/** Finds what a budget sheet would replace or be added to; undefined for actual figures. */
export async function findBudgetSlot(state: ImportState, source: ImportSource, reading: SheetReading): Promise<BudgetSlot | undefined> {
  const { run, options } = state
  if (source.mode !== 'budget' || reading.division === undefined) return undefined
  const adding = options.onBudgetRepeat === 'add'
  const key = budgetSlotKey(source, { ...reading, division: reading.division.code })
  const found = (await run.units.find([key])).get(key)
  const slot = found === undefined ? undefined : readUnit(found)
  if (found === undefined || slot?.kind !== 'slot') return { key, entries: [], replaced: [], known: false, adding }
  const entries = [...(await run.units.find(slot.units)).values()].flatMap(liveEntry)
  return { key, entries, replaced: sameGuid(found.runId, run.runId) ? slot.replaced : [], known: true, adding }
}

/** Names a budget in the ledger of units: division, scenario, target, and file or document. */
export function budgetSlotKey(
  { slot }: Pick<ImportSource, 'slot'>,
  what: { readonly division: string; readonly scenario?: string | undefined; readonly target: string },
): string {
  const parts = ['budget slot', what.division, what.scenario ?? '', what.target, slot.toLowerCase()]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

function liveEntry(done: DoneUnit): readonly SlotEntry[] {
  const entry = readUnit(done)
  return entry.kind === 'entry' && entry.replacedBy === undefined ? [{ key: done.key, entry }] : []
}

/**
 * Takes entries of an earlier version away and notes in the ledger of units who replaced them, and what the present version
 * consists of.
 *
 * @returns the slot as it is then
 */
export async function changeBudgetSlot(
  trx: Transaction<Database>,
  { run, options }: ImportState,
  slot: BudgetSlot,
  change: { readonly remove: readonly SlotEntry[]; readonly add: readonly SlotEntry[] },
): Promise<BudgetSlot> {
  for (const { entry } of change.remove) {
    await deleteEntry(trx, entry, { chunkSize: options.chunkSize, now: run.localNow(), resId: run.person.resId })
  }
  await run.units.amend(
    trx,
    change.remove.map(({ key, entry }) => ({ key, details: unitDetails({ ...entry, replacedBy: run.runId }) })),
  )
  const next = changedSlot(slot, change)
  if (slot.known) await run.units.forget(trx, [slot.key])
  const unit: SlotUnit = { kind: 'slot', units: next.entries.map(({ key }) => key), replaced: [...next.replaced] }
  await run.units.record(trx, [{ key: slot.key, details: unitDetails(unit) }])
  return next
}

/** The slot after a change; all that a dry run does. */
export function changedSlot(
  slot: BudgetSlot,
  { remove, add }: { readonly remove: readonly SlotEntry[]; readonly add: readonly SlotEntry[] },
): BudgetSlot {
  const gone = new Set([...remove, ...add].map(({ key }) => key))
  const entries = [...slot.entries.filter(({ key }) => !gone.has(key)), ...add]
  return { ...slot, entries, replaced: [...slot.replaced, ...remove.map(({ key }) => key)], known: true }
}
