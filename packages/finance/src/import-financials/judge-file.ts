import { rm } from 'node:fs/promises'
import { JobError } from '@synergy-jobs/core'
import { readWorkbookInfo } from '@synergy-jobs/core/internal'
import { findBudgetSlot } from './budget-slot.ts'
import type { ImportBatch } from './import-batch.ts'
import type { ImportSource } from './import-source.ts'
import type { ImportState } from './import-state.ts'
import type { FileProblem, FileReport } from './open-file-report.ts'
import { planUnits, type UnitPlan } from './plan-units.ts'
import { readSheet, type SheetReading } from './read-sheet.ts'
import type { Staging } from './staging.ts'

/** A sheet that was read and judged. */
export interface JudgedFile {
  /** The private copy. */
  readonly path: string
  readonly reading: SheetReading
  readonly plan: UnitPlan
}

/**
 * Copies, reads and judges a sheet, and decides what of it is new. A file that cannot be read at all is reported as `E_FILE`.
 *
 * @returns for an unreadable file the number of rows that could be read
 */
export async function judgeFile(
  state: ImportState,
  batch: ImportBatch,
  source: ImportSource,
  sinks: { readonly report: FileReport; readonly staging: Staging },
): Promise<JudgedFile | { readonly unreadable: number }> {
  let read = 0
  let copy: string | undefined
  const onRow = (rows: number): void => {
    read = rows
    state.run.progress('reading', rows)
  }
  try {
    const snapshot = await source.snapshot(state.directory)
    copy = snapshot.path
    await tellHiddenSheets(state, source, snapshot.path, sinks.report)
    const reading = await readSheet(state, source, snapshot, { ...sinks, onRow })
    state.run.progress('reading', read, read)
    const plan = await planUnits(state, source, reading)
    await remember(state, batch, source, reading, plan)
    return { path: snapshot.path, reading, plan }
  } catch (error) {
    if (!JobError.isInstance(error) || error.code !== 'invalid-file') throw error
    sinks.report.add(unreadable(error))
    batch.refused = true
    if (copy !== undefined) await rm(copy, { force: true })
    return { unreadable: read }
  }
}

/** The report puts the name of the file before each message, as the error does. */
function unreadable({ message, details: { file, reason } }: JobError): FileProblem {
  const prefix = typeof file === 'string' ? `${file}: ` : ''
  const text = message.startsWith(prefix) ? message.slice(prefix.length) : message
  return { code: 'E_FILE', severity: 'error', message: text, ...(typeof reason === 'string' ? { reason } : {}) }
}

/** The first visible sheet is imported; whoever looks for the figures of a hidden one before it should know. */
async function tellHiddenSheets({ run }: ImportState, source: ImportSource, path: string, report: FileReport): Promise<void> {
  const { skippedSheets, defaultSheet } = await readWorkbookInfo(path, { signal: run.signal, fileName: source.name })
  if (skippedSheets.length === 0) return
  const message = `The hidden sheet ${skippedSheets.slice(0, 5).join(', ')} was passed over; ${defaultSheet ?? 'the first visible one'} was read.`
  report.add({ code: 'W_HIDDEN_SHEET', severity: 'warning', message })
}

async function remember(
  state: ImportState,
  batch: ImportBatch,
  source: ImportSource,
  reading: SheetReading,
  plan: UnitPlan,
): Promise<void> {
  for (const { unit } of [...plan.toWrite, ...plan.unchanged, ...plan.own]) batch.keys.add(unit.key)
  for (const { ledgerKey } of plan.toWrite) batch.keys.add(ledgerKey)
  batch.refused ||= reading.verdict === undefined || reading.verdict.blocked || plan.rejected.length > 0
  batch.slot ??= await findBudgetSlot(state, source, reading)
}
