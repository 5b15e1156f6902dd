import { basename } from 'node:path'
import { defineJob, JobError } from '@synergy-jobs/core'
import { openTemporaryDirectory } from '@synergy-jobs/core/internal'
import { loadDivisions } from '../shared/import-sheet/load-divisions.ts'
import { importJobName } from '../shared/imported/imported-unit.ts'
import { findArchivedStatus } from './find-archived-status.ts'
import { importDocuments } from './import-documents.ts'
import { importFiles } from './import-files.ts'
import { checkImportOptions, importOptions } from './import-options.ts'
import type { ImportFields } from './import-result.ts'
import { divisionFilter, type ImportState } from './import-state.ts'
import { neededForReading, neededForWriting } from './needed-columns.ts'

const fields: ImportFields = { files: [] }

/**
 * Imports period-end figures and budgets from workbooks, given as files or attached to documents: RPExcelImport.exe, of the
 * later product `FinExcel` (spec finance §2). Actual figures become pending entries, which `validateFinancials` posts; budgets
 * go where `budgetTarget` says.
 *
 * Reads the division's chart of accounts, periods, cost centres and units, scenarios, and open documents. Writes
 * `TransactionsPending` (or `Budgets`, `gbkmut`), `grtbk` for new accounts, `BacoFreeNumbers`, `Numbers`, `CompanyLogs`, the
 * documents, and our own tables. Locks the job for the whole database. A sheet is written whole or not at all (`atomicity:
 * 'file'`), or entry by entry; what was imported before does nothing. Stopped in the middle, it has committed whole sheets or
 * entries; the next run goes on with the others.
 *
 * A dry run reports the same and writes nothing to the database, but makes the workbooks of `output`, if asked for.
 *
 * @throws JobError `conflict` when the database refuses a row; nothing of its transaction is left
 * @throws JobError `write-failed` when a workbook of `output` cannot be written. It is thrown after everything is committed,
 * and its details tell what was
 *
 * @example
 * ```ts
 * const result = await importFinancials(context, { files: ['march.xlsx'], mode: 'actual', output: { directory: 'out' } })
 * for (const file of result.files) console.log(file.name, file.status, file.rows)
 * ```
 */
export const importFinancials = defineJob({
  name: importJobName,
  replaces: ['RPExcelImport.exe'],
  summary: 'Imports actual figures and budgets from workbooks, given as files or attached to documents.',
  options: importOptions,
  reads: neededForReading,
  writes: neededForWriting,
  check: checkImportOptions,
  fields,
  async run(_context, options, run) {
    await using directory = await openTemporaryDirectory()
    const archivedStatus = options.codes.archivedStatus ?? (options.documents === undefined ? undefined : await findArchivedStatus(run.db))
    const state: ImportState = {
      run,
      options,
      divisions: await loadDivisions(run.db),
      directory: directory.path,
      wants: divisionFilter(options.divisions),
      ...(archivedStatus === undefined ? {} : { archivedStatus }),
      files: [],
      // A workbook with problems must not overwrite one that is still to be imported.
      artefactNames: new Set(options.files?.map((path) => basename(path).toLowerCase())),
      writeFailures: [],
      budgetFiles: new Map(),
      planned: new Map(),
    }
    await (options.documents === undefined ? importFiles(state) : importDocuments(state))
    throwWriteFailure(state)
    return { files: state.files }
  },
})

/** Everything is committed by now; the error says so, so that nobody thinks the import failed. */
function throwWriteFailure({ run, files, writeFailures }: ImportState): void {
  const [first] = writeFailures
  if (first === undefined) return
  const committed = files.map(({ name, status, rows }) => ({ name, status, written: rows.written, rejected: rows.rejected }))
  const done = run.dryRun ? 'The dry run itself is done' : 'All that could be imported is committed'
  throw new JobError('write-failed', `${first.message} ${done}; run it again to make the workbooks, nothing is imported twice.`, {
    details: { ...first.details, failures: writeFailures.length, committed },
    cause: first.cause ?? first,
  })
}
