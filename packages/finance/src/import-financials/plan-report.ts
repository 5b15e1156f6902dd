import { createHash } from 'node:crypto'
import type { Division } from '../shared/import-sheet/reference-data.ts'
import type { CompanyLogRow } from '../shared/imported/write-company-log.ts'
import type { BatchFile } from './import-batch.ts'
import type { FileOnItsWay } from './import-file.ts'

/** What is reported in the database with the last transaction of a sheet. */
export interface Reporting {
  /** Rows of the division log. */
  readonly logs: readonly CompanyLogRow[]
  /** The report of the batch; absent when there is none, or the same was written before. */
  readonly batch?: {
    /** Under which the ledger of units will know the report. */
    readonly ledgerKey: string
    /** Status that the document gets; absent when it stays open. */
    readonly status?: number
  }
}

/**
 * Decides what is reported of a sheet (spec finance §2.3 rules 7, 11, 12): a row of the division log for each sheet that was
 * written or newly refused, and the result text of a document. A report that was written before is not written again, so
 * that a document that keeps failing the same way is left alone (promise P6).
 */
export async function planReport(
  way: FileOnItsWay,
  file: BatchFile,
  outcome: { readonly wrote: boolean; readonly division?: Division },
): Promise<Reporting> {
  const { batch, place, state } = way
  const log = logRow(way, file, outcome.division)
  const now = outcome.wrote ? log : []
  if (!outcome.wrote && file.result.errors > 0) batch.logs.push(...log)
  if (!place.last || (batch.document === undefined && batch.logs.length === 0)) return { logs: now }
  const files = [...batch.files, file]
  const status = state.options.archiveOnSuccess && files.every(isDone) ? state.archivedStatus : undefined
  const ledgerKey = reportKey(batch.name, status !== undefined, files)
  if ((await state.run.units.find([ledgerKey])).has(ledgerKey)) return { logs: now }
  return {
    logs: [...now, ...batch.logs],
    batch: { ledgerKey, ...(status === undefined ? {} : { status }) },
  }
}

function isDone({ result }: BatchFile): boolean {
  return result.errors === 0 && (result.status === 'imported' || result.status === 'unchanged')
}

function reportKey(name: string, archive: boolean, files: readonly BatchFile[]): string {
  const parts = ['report', name, archive, ...files.map(({ identity }) => identity)]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

function logRow({ state, batch }: FileOnItsWay, { result }: BatchFile, division: Division | undefined): readonly CompanyLogRow[] {
  const code = division?.code ?? batch.document?.division
  if (code === undefined) return []
  const { written, rejected, read } = result.rows
  const status = result.errors === 0 ? 'OK' : 'Failed'
  return [
    {
      division: code,
      startedAt: batch.startedAt,
      endedAt: state.run.localNow(),
      action: 'Import',
      status,
      records: written,
      remark: `${result.name}: ${read} rows read, ${written} imported, ${rejected} refused`,
      resId: state.run.person.resId,
      divisionNumber: /^\d+$/.test(code) ? Number(code) : null,
    },
  ]
}
