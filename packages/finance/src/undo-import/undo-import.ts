import { defineJob, openUnitLedger } from '@synergy-jobs/core'
import { z } from 'zod'
import { importJobName } from '../shared/imported/imported-unit.ts'
import { holdJobLock } from '../shared/locks/hold-job-lock.ts'
import { findDependencies } from './find-dependencies.ts'
import { findImported } from './find-imported.ts'
import { neededForUndo } from './needed-for-undo.ts'
import { planUndo } from './plan-undo.ts'
import { tellNothing } from './tell-nothing.ts'
import type { UndoFields } from './undo-result.ts'
import { writeUndo } from './write-undo.ts'

const fields: UndoFields = { entries: [], dependencies: [], deletedAccounts: [], reopenedDocuments: [] }

/**
 * Takes away what a run of `importFinancials` wrote, as long as nothing depends on it: rows of the entries, accounts it
 * created, our references, and the archived state of its documents. Afterwards the same content can be imported again.
 *
 * Something depends on the import when rows were posted, changed or removed, a later import replaced a budget, or other rows
 * use an account it created. Then nothing is undone and `dependencies` lists all of it; with `onDependent: 'skip'` the entries
 * that nothing depends on are undone and the others stay. Entry numbers are not given back, an our reference only when no
 * other row bears it. A budget that the import replaced does not come back.
 *
 * Deletes from `TransactionsPending`, `Budgets`, `gbkmut` and `grtbk` (the last two also into `DeletionLogs`); writes
 * `Numbers`, `BacoDiscussions`, `CompanyLogs` and our own tables. Locks itself and imports. Stopped in the middle, it has
 * undone whole entries; run again, it undoes the rest. Undoing what is undone does nothing.
 *
 * @throws JobError `overlap` while an import is at work
 * @throws JobError `dependent-rows` when rows are posted at the very moment; nothing of that transaction is left
 *
 * @example
 * ```ts
 * const { runId } = await importFinancials(context, { files: ['march.xlsx'], mode: 'actual' })
 * const { dependencies } = await undoImport(context, { runId })
 * ```
 */
export const undoImport = defineJob({
  name: 'undoImport',
  replaces: [],
  summary: 'Takes away what a run of importFinancials wrote, as long as nothing depends on it.',
  options: z.strictObject({
    /** The run of `importFinancials` to undo. */
    runId: z.guid().describe('run of importFinancials to undo'),
    /** What to do with entries that something depends on: undo nothing at all, or leave them and undo the others. */
    onDependent: z.enum(['refuse', 'skip']).default('refuse').describe('undo nothing, or leave the entries that something depends on'),
  }),
  reads: {},
  writes: neededForUndo,
  fields,
  async run(context, options, run) {
    const runId = options.runId.toUpperCase()
    await using lock = run.dryRun ? undefined : await holdJobLock(context, importJobName, run.signal)
    const ledgerOf = (id: string) => openUnitLedger(context.db, importJobName, id, run.localNow, true)
    const imported = await findImported(ledgerOf(runId), runId)
    if (imported.entries.length + imported.reports.length + imported.slots.length === 0) {
      await tellNothing(run, runId)
      return fields
    }
    const dependencies = await findDependencies(run.session, imported.entries)
    const plan = await planUndo(run, imported, { dependencies, onDependent: options.onDependent, ledger: ledgerOf(runId) })
    const done = await writeUndo(plan, { run, chunkSize: options.chunkSize, runId, ledgerOf, ...(lock === undefined ? {} : { lock }) })
    return { ...done, dependencies }
  },
})
