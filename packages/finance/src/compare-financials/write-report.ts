import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { JobError } from '@synergy-jobs/core'
import { openWorkbookWriter } from '@synergy-jobs/core/internal'
import type { ComparedDivision } from './compare-result.ts'
import type { CompareState } from './compare-state.ts'
import { reportTables } from './report-tables.ts'
import { summaryCharts } from './summary-charts.ts'
import { summarySheet } from './summary-sheet.ts'

/**
 * Makes the workbook of the outcome: a summary with a chart of the differences per period, and a sheet each for differences, periods,
 * the entries behind differences, waiting entries and missing accounts, as far as there are any.
 *
 * @throws JobError `write-failed`; all outcomes are recorded by then
 */
export async function writeReport({ run, options }: CompareState, divisions: readonly ComparedDivision[]): Promise<void> {
  const { output } = options
  if (output === undefined) return
  const now = run.localNow()
  const path = join(output.directory, output.fileName ?? `financial-check-${stamp(now)}.xlsx`)
  await makeDirectory(output.directory)
  {
    await using workbook = await openWorkbookWriter(path, { title: 'Financial check', created: now, signal: run.signal })
    const about = { now, person: run.person.fullName, dryRun: run.dryRun, options }
    const summary = summarySheet(divisions, about)
    const charts = summaryCharts(divisions, summary.rows.length + 1)
    const sheet = await workbook.addSheet({ ...summary.sheet, charts })
    for (const row of summary.rows) await sheet.writeRow(row)
    for (const table of reportTables(divisions)) {
      if (table.rows.length === 0) continue
      const { rows, totals, ...looks } = table
      const written = await workbook.addSheet({ ...looks, autoFilter: true })
      for (const row of [...rows, ...totals]) await written.writeRow(row)
    }
    await workbook.commit()
  }
  run.artefact({ kind: 'report', path, bytes: (await stat(path)).size })
}

async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true })
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    throw new JobError('write-failed', `The folder ${directory} for the workbook cannot be made (${reason}). Check the path and rights.`, {
      details: { directory, systemCode: reason },
      cause,
    })
  }
}

function stamp(now: Date): string {
  return now.toISOString().slice(0, 16).replaceAll(/[-:]/g, '').replace('T', '-')
}
