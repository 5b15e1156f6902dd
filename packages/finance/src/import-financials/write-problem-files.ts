import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { JobError } from '@synergy-jobs/core'
import { readRows } from '@synergy-jobs/core/internal'
import { judgeRow } from '../shared/import-sheet/judge-row.ts'
import type { JudgedRow } from '../shared/import-sheet/judged-row.ts'
import type { FileVerdict } from '../shared/import-sheet/open-file-check.ts'
import { openImportFile } from '../shared/import-sheet/open-import-file.ts'
import type { RowCheck } from '../shared/import-sheet/open-row-check.ts'
import { widestSheet } from '../shared/import-sheet/widest-sheet.ts'
import { writeAnnotatedCopy } from '../shared/import-sheet/write-annotated-copy.ts'
import { writeRejects } from '../shared/import-sheet/write-rejects.ts'
import { artefactName } from './artefact-name.ts'
import type { FileOnItsWay } from './import-file.ts'
import type { ImportedFile } from './import-result.ts'
import type { JudgedFile } from './judge-file.ts'

/**
 * Makes the workbooks of a sheet with problems by reading the private copy a second time: the refused rows, and the copy with
 * marks. A workbook that cannot be written stops nothing, since all the data is committed by then; it is told at the end.
 */
export async function writeProblemFiles(way: FileOnItsWay, judged: JudgedFile, result: ImportedFile): Promise<void> {
  const { output } = way.state.options
  if (output === undefined || result.errors + result.warnings === 0) return
  const { verdict, header, openCheck } = judged.reading
  if (verdict === undefined) return
  const { mapping } = header
  const common = { created: way.state.run.localNow(), signal: way.state.run.signal }
  const rows = (): AsyncIterable<JudgedRow> =>
    openCheck === undefined ? unreadRows(way, judged) : judgedRows(way, judged, openCheck(), verdict)
  if (output.rejects && mapping !== undefined && verdict.counts.rejected > 0) {
    await make(way, 'rejects', (path) => writeRejects(path, rows(), { mapping, language: output.language, ...common }))
  }
  if (output.annotated) {
    const { dryRun } = way.state.run
    await make(way, 'annotated', (path) => writeAnnotatedCopy(path, rows(), { header, problems: verdict.problems, dryRun, ...common }))
  }
}

async function make(way: FileOnItsWay, kind: 'rejects' | 'annotated', write: (path: string) => Promise<unknown>): Promise<void> {
  const { state, source } = way
  const directory = state.options.output?.directory ?? ''
  const path = join(directory, artefactName(source, kind, state.artefactNames))
  try {
    await makeDirectory(directory)
    await write(path)
    state.run.artefact({ kind, path, bytes: (await stat(path)).size })
  } catch (error) {
    if (!JobError.isInstance(error) || error.code !== 'write-failed') throw error
    state.writeFailures.push(error)
    state.run.message('error', 'E_WRITE', error.message, { file: source.name, path })
  }
}

async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true })
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    throw new JobError('write-failed', `The folder ${directory} for the workbooks cannot be made (${reason}). Check the path and rights.`, {
      details: { file: directory, reason },
      cause,
    })
  }
}

/** The rows with their verdicts; the checks give the same answers as in the first pass. */
async function* judgedRows(
  { state, source }: FileOnItsWay,
  { path }: JudgedFile,
  check: RowCheck,
  verdict: FileVerdict,
): AsyncGenerator<JudgedRow, void, undefined> {
  await using sheet = await openImportFile(path, { signal: state.run.signal, fileName: source.name })
  for await (const dataRow of sheet.rows()) yield judgeRow(dataRow.row, check.check(dataRow), verdict)
}

/** The rows of a sheet whose header was refused: nobody knows what they say. */
async function* unreadRows({ state, source }: FileOnItsWay, { path }: JudgedFile): AsyncGenerator<JudgedRow, void, undefined> {
  for await (const row of readRows(path, { signal: state.run.signal, fileName: source.name, maxColumns: widestSheet })) {
    if (row.rowNumber > 1) yield { row, status: 'rejected', problems: [] }
  }
}
