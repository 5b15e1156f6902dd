import type { Database } from '@synergy-jobs/core'
import type { Transaction } from 'kysely'
import { appendToDocument } from '../shared/imported/append-to-document.ts'
import { describeResult } from './describe-result.ts'
import type { BatchFile } from './import-batch.ts'
import type { SourceDocument } from './import-source.ts'
import type { ImportState } from './import-state.ts'

/** Puts the result text into a document and archives it, when a status is given (spec finance §2.3 rule 11). */
export async function writeDocumentReport(
  trx: Transaction<Database>,
  { run }: ImportState,
  document: SourceDocument,
  report: { readonly files: readonly BatchFile[]; readonly status?: number },
): Promise<void> {
  const now = run.localNow()
  const there = await appendToDocument(trx, {
    documentId: document.id,
    html: describeResult(report.files, { now, runId: run.runId }),
    now,
    modifiedBy: run.person.resId,
    ...(report.status === undefined ? {} : { status: report.status }),
  })
  if (!there)
    run.message('warning', 'W_DOCUMENT_GONE', `Document ${document.number} was deleted meanwhile; its result text has no place.`, {
      document: document.number,
    })
  else if (document.compressed) {
    const text = `Document ${document.number} keeps its text in compressed form; the result text stands apart from it, in Body.`
    run.message('warning', 'W_COMPRESSED_TEXT', text, { document: document.number })
  }
}
