import { type Database, JobError, type UnitLedger } from '@synergy-jobs/core'
import type { Transaction } from 'kysely'
import { type DeleteOptions, deleteEntry } from '../shared/imported/delete-entries.ts'
import type { EntryUnit } from '../shared/imported/imported-unit.ts'
import type { Keyed } from './find-imported.ts'
import { releaseReferences } from './release-references.ts'

/**
 * Deletes the rows of entries, gives their references back and lets the ledger of imports forget them.
 *
 * @throws JobError `dependent-rows` when rows of an entry are gone that were there a moment ago: somebody is posting them.
 * Nothing of the transaction is left then
 */
export async function undoEntries(
  trx: Transaction<Database>,
  ledger: UnitLedger,
  entries: readonly Keyed<EntryUnit>[],
  options: DeleteOptions,
): Promise<void> {
  // One entry after the other: each has its own GUID, and a run has a handful.
  for (const { unit } of entries) {
    if (unit.replacedBy !== undefined) continue
    const deleted = await deleteEntry(trx, unit, options)
    if (deleted !== unit.rows) throw changedMeanwhile(unit, deleted)
  }
  await releaseReferences(
    trx,
    entries.map(({ unit }) => unit),
  )
  await ledger.forget(
    trx,
    entries.map(({ key }) => key),
  )
}

function changedMeanwhile({ name, unit, entryGuid, rows }: EntryUnit, deleted: number): JobError {
  const message = `Entry ${unit} of ${name} changed while it was undone: ${deleted} of its ${rows} rows are there. Run undoImport again.`
  return new JobError('dependent-rows', message, { details: { file: name, unit, entryGuid, rows, found: deleted } })
}
