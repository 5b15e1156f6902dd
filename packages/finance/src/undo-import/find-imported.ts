import type { DoneUnit, UnitLedger } from '@synergy-jobs/core'
import { type EntryUnit, type ReportUnit, readUnit, type SlotUnit } from '../shared/imported/imported-unit.ts'

/** A unit of an import with its key. */
export interface Keyed<Unit> {
  readonly key: string
  readonly unit: Unit
}

/** What is left of an import run in the ledger of units. */
export interface ImportedRun {
  readonly entries: readonly Keyed<EntryUnit>[]
  readonly slots: readonly Keyed<SlotUnit>[]
  /** Reports of documents that were archived, or whose entries are among those above. */
  readonly reports: readonly Keyed<ReportUnit>[]
}

/** Finds what a run imported and has not been undone. */
export async function findImported(ledger: UnitLedger, runId: string): Promise<ImportedRun> {
  const units = await ledger.ofRun(runId)
  const entries = units.flatMap(entryOf)
  const documents = new Set(entries.map(({ unit }) => unit.documentId))
  return {
    entries,
    slots: units.flatMap((done) => {
      const unit = readUnit(done)
      return unit.kind === 'slot' ? [{ key: done.key, unit }] : []
    }),
    reports: units.flatMap((done) => {
      const unit = readUnit(done)
      if (unit.kind !== 'report' || unit.documentId === undefined) return []
      return unit.statusBefore !== undefined || documents.has(unit.documentId) ? [{ key: done.key, unit }] : []
    }),
  }
}

/** The entry that a unit stands for, if it is one. */
export function entryOf(done: DoneUnit): readonly Keyed<EntryUnit>[] {
  const unit = readUnit(done)
  return unit.kind === 'entry' ? [{ key: done.key, unit }] : []
}
