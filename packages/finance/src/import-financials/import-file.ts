import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import type { Checkpoint, JobCounts } from '@synergy-jobs/core'
import { describeFile, describeUnreadable, sumRows } from './describe-file.ts'
import type { BatchFile, ImportBatch } from './import-batch.ts'
import type { ImportedFile } from './import-result.ts'
import type { ImportSource } from './import-source.ts'
import type { ImportState } from './import-state.ts'
import { type JudgedFile, judgeFile } from './judge-file.ts'
import { type FileReport, openFileReport } from './open-file-report.ts'
import { planReport } from './plan-report.ts'
import { planSteps } from './plan-steps.ts'
import { noStaging, openStaging } from './staging.ts'
import { tellOutcome } from './tell-outcome.ts'
import { writeProblemFiles } from './write-problem-files.ts'
import { writeSteps } from './write-steps.ts'
import type { WrittenUnit } from './write-units.ts'

/** Where a sheet stands among the sheets of the run. */
export interface FilePlace {
  /** It is the last of its batch: the batch's report goes with it. */
  readonly last: boolean
  /** Where a resumed run goes on before and after this sheet. */
  readonly before: Checkpoint
  readonly after: Checkpoint
}

/** A sheet on its way through the job. */
export interface FileOnItsWay {
  readonly state: ImportState
  readonly batch: ImportBatch
  readonly source: ImportSource
  readonly place: FilePlace
  readonly report: FileReport
}

/**
 * Imports one sheet (spec finance §2.3): reads and judges it, writes what is new of it in one or several transactions, reports,
 * and makes the workbooks with its problems.
 */
export async function importFile(state: ImportState, batch: ImportBatch, source: ImportSource, place: FilePlace): Promise<void> {
  const report = openFileReport(state.run, source)
  const way: FileOnItsWay = { state, batch, source, place, report }
  await using staging = state.run.dryRun ? noStaging : openStaging(state.run.session)
  const judged = await judgeFile(state, batch, source, { report, staging })
  const file = 'unreadable' in judged ? await finishUnreadable(way, judged.unreadable) : await finishJudged(way, judged)
  batch.files.push(file)
  state.files.push(file.result)
  state.run.publish({ files: [...state.files] })
  report.close()
  tellOutcome(state, file.result)
  if ('unreadable' in judged) return
  await writeProblemFiles(way, judged, file.result)
  await rm(judged.path, { force: true })
}

async function finishUnreadable(way: FileOnItsWay, rows: number): Promise<BatchFile> {
  const { state, source, report } = way
  const target = source.mode === 'actual' ? 'pending' : state.options.budgetTarget
  const result = describeUnreadable(source, target, rows, report)
  const file = { result, problems: report.first, identity: identityOf(report, undefined) }
  const remainder = source.counted ? { read: rows, rejected: rows } : {}
  const reporting = await planReport(way, file, { wrote: false })
  await writeSteps(way, { steps: [], remainder, reporting, fileOf: () => file })
  return file
}

async function finishJudged(way: FileOnItsWay, judged: JudgedFile): Promise<BatchFile> {
  const { state, batch, source, place, report } = way
  const { options, run } = state
  const { reading, plan } = judged
  const steps = planSteps(plan, batch, { atomicity: options.atomicity, chunkSize: options.chunkSize, last: place.last })
  const replacedEntries = steps.reduce((sum, { remove }) => sum + remove.length, 0)
  const fileOf = (written: readonly WrittenUnit[]): BatchFile => {
    const result = describeFile({ source, reading, plan, report, written, replacedEntries, dryRun: run.dryRun })
    return { result, problems: report.first, identity: identityOf(report, result.contentHash) }
  }
  const file = fileOf([])
  checkCounts(file.result)
  const remainder = source.counted ? remainderOf(judged) : {}
  const reporting = await planReport(way, file, {
    wrote: steps.length > 0,
    ...(reading.division === undefined ? {} : { division: reading.division }),
  })
  return fileOf(await writeSteps(way, { steps, remainder, reporting, reading, fileOf }))
}

/** What the transactions of a sheet do not count themselves: rows that are refused, without amount, or imported before. */
function remainderOf({ reading: { verdict }, plan }: JudgedFile): Partial<JobCounts> {
  if (verdict === undefined) return {}
  const skipped = verdict.counts.skipped + sumRows(plan.unchanged)
  return { read: verdict.counts.rejected + skipped, rejected: verdict.counts.rejected, skipped }
}

function checkCounts({ name, rows }: ImportedFile): void {
  if (rows.read === rows.written + rows.skipped + rows.rejected) return
  throw new Error(`Rows of ${name} got lost: ${JSON.stringify(rows)}.`)
}

/** Equal when the same sheet ends the same way again; whether its content came in now or before makes no difference. */
function identityOf(report: FileReport, contentHash: string | undefined): string {
  const parts = report.errors === 0 ? ['in', contentHash ?? ''] : ['problems', report.digest()]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
