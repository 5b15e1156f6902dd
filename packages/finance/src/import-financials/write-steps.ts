import { type Database, type JobCounts, JobError } from '@synergy-jobs/core'
import { databaseErrorNumber } from '@synergy-jobs/core/internal'
import type { Transaction } from 'kysely'
import { unitDetails } from '../shared/imported/imported-unit.ts'
import { writeCompanyLog } from '../shared/imported/write-company-log.ts'
import { type BudgetSlot, changeBudgetSlot, changedSlot } from './budget-slot.ts'
import { sumRows } from './describe-file.ts'
import type { BatchFile } from './import-batch.ts'
import type { FileOnItsWay } from './import-file.ts'
import type { Reporting } from './plan-report.ts'
import type { WriteStep } from './plan-steps.ts'
import type { SheetReading } from './read-sheet.ts'
import { writeDocumentReport } from './write-document-report.ts'
import { type WrittenUnit, writeUnits } from './write-units.ts'

/** What is written of a sheet. */
export interface FileWriting {
  readonly steps: readonly WriteStep[]
  /** Counts of the rows that are not written. */
  readonly remainder: Partial<JobCounts>
  readonly reporting: Reporting
  /** Absent for a sheet that could not be read. */
  readonly reading?: SheetReading
  /** Describes the sheet for the report, once its numbers are known. */
  fileOf(written: readonly WrittenUnit[]): BatchFile
}

const emptyStep: WriteStep = { units: [], remove: [], counts: {} }

/**
 * Writes a sheet: one transaction for each step, the reports with the last. A sheet with nothing to write and nothing to
 * report touches no row.
 *
 * @returns the entries written; none in a dry run
 * @throws JobError `conflict` when the database refuses a row; nothing of that transaction is left
 */
export async function writeSteps(way: FileOnItsWay, writing: FileWriting): Promise<readonly WrittenUnit[]> {
  const { state, batch, place } = way
  const { run } = state
  const steps = writing.steps.length === 0 && writing.reporting.batch !== undefined ? [emptyStep] : writing.steps
  if (steps.length === 0) run.count(writing.remainder)
  const written: WrittenUnit[] = []
  const total = steps.reduce((sum, { units }) => sum + sumRows(units), 0)
  let rowsBefore = 0
  for (const [index, step] of steps.entries()) {
    const last = index === steps.length - 1
    let done: StepOutcome = { written: [], slot: batch.slot }
    const work = async (trx: Transaction<Database>): Promise<undefined> => {
      done = await workStep(trx, way, writing, step, openCount(run, rowsBefore, total))
      if (last) await report(trx, way, writing, [...written, ...done.written])
    }
    const planned = last ? addCounts(step.counts, writing.remainder) : step.counts
    await run.chunk({ planned, checkpoint: last ? place.after : place.before, work }).catch((error: unknown) => {
      throw refusedByDatabase(error, way)
    })
    written.push(...done.written)
    batch.slot = run.dryRun ? dryRunSlot(batch.slot, step) : done.slot
    rowsBefore += sumRows(step.units)
    if (total > 0) run.progress('writing', rowsBefore, total)
  }
  return written
}

/** Counts rows for the progress; that all are written is only said once they are committed. */
function openCount(run: FileOnItsWay['state']['run'], rowsBefore: number, total: number): (rows: number) => void {
  let done = rowsBefore
  return (rows) => {
    done += rows
    if (done < total) run.progress('writing', done, total)
  }
}

interface StepOutcome {
  readonly written: readonly WrittenUnit[]
  readonly slot: BudgetSlot | undefined
}

async function workStep(
  trx: Transaction<Database>,
  way: FileOnItsWay,
  { reading }: FileWriting,
  step: WriteStep,
  onRows: (rows: number) => void,
): Promise<StepOutcome> {
  const { state, source, batch } = way
  if (reading?.reference === undefined || step.units.length + step.remove.length === 0) return { written: [], slot: batch.slot }
  const { reference, target, scenario } = reading
  const destination = { source, reference, target, ...(scenario === undefined ? {} : { scenario }) }
  const written = await writeUnits(trx, state, destination, step.units, onRows)
  if (batch.slot === undefined) return { written, slot: undefined }
  const add = written.map(({ planned, entry }) => ({ key: planned.ledgerKey, entry }))
  return { written, slot: await changeBudgetSlot(trx, state, batch.slot, { remove: step.remove, add }) }
}

function dryRunSlot(slot: BudgetSlot | undefined, { remove }: WriteStep): BudgetSlot | undefined {
  return slot === undefined ? undefined : changedSlot(slot, { remove, add: [] })
}

async function report(
  trx: Transaction<Database>,
  { state, batch }: FileOnItsWay,
  { reporting, fileOf }: FileWriting,
  written: readonly WrittenUnit[],
): Promise<void> {
  for (const row of reporting.logs) await writeCompanyLog(trx, row)
  if (reporting.batch === undefined) return
  const { ledgerKey, status } = reporting.batch
  const { document } = batch
  if (document !== undefined)
    await writeDocumentReport(trx, state, document, {
      files: [...batch.files, fileOf(written)],
      ...(status === undefined ? {} : { status }),
    })
  const details = unitDetails({
    kind: 'report',
    name: batch.name,
    ...(document === undefined ? {} : { documentId: document.id }),
    ...(document === undefined || status === undefined ? {} : { statusBefore: document.status }),
  })
  await state.run.units.record(trx, [{ key: ledgerKey, details }])
}

function addCounts(a: Partial<JobCounts>, b: Partial<JobCounts>): Partial<JobCounts> {
  const sum = (name: keyof JobCounts): number => (a[name] ?? 0) + (b[name] ?? 0)
  return { read: sum('read'), written: sum('written'), skipped: sum('skipped'), rejected: sum('rejected') }
}

/** Says which sheet it was when the database refuses a row, for example by a trigger. */
function refusedByDatabase(error: unknown, { state, source }: FileOnItsWay): unknown {
  if (JobError.isInstance(error) || state.run.signal.aborted || databaseErrorNumber(error) === 0) return error
  const message = `The database refused the rows of ${source.name}: ${error instanceof Error ? error.message : String(error)} Nothing of them was written.`
  return new JobError('conflict', message, { details: { file: source.name, error: databaseErrorNumber(error) }, cause: error })
}
