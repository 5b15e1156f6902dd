import { z } from 'zod'
import { type FoundDocument, findDocuments } from './find-documents.ts'
import { openBatch } from './import-batch.ts'
import { importFile } from './import-file.ts'
import type { ImportState } from './import-state.ts'
import { listAttachments } from './list-attachments.ts'

/** Where a run over documents has come to: those up to a number are done, and of the next some sheets. */
const position = z.object({ after: z.number(), next: z.string().optional(), sheets: z.number() })

/** Imports the sheets of the documents that wait, in the order of their numbers (spec finance §2.3 rules 1–2). */
export async function importDocuments(state: ImportState): Promise<void> {
  const { run, options } = state
  const start = position.safeParse(run.checkpoint).data ?? { after: 0, sheets: 0 }
  let after = start.after
  const search = { options, archivedStatus: state.archivedStatus, wants: state.wants }
  for await (const document of findDocuments(run.db, search, start.after)) {
    await importDocument(state, document, { after, countedBefore: document.id === start.next ? start.sheets : 0 })
    after = document.number
  }
  if (options.archiveOnSuccess && state.archivedStatus === undefined && state.files.length > 0) {
    const text = 'No document was archived: BacoDiscussionStates has no state that is called so. Name its number in codes.archivedStatus.'
    run.message('warning', 'W_NO_ARCHIVE_STATUS', text)
  }
}

async function importDocument(
  state: ImportState,
  document: FoundDocument,
  resume: { readonly after: number; readonly countedBefore: number },
): Promise<void> {
  const { run } = state
  const sources = listAttachments(document, { db: run.db, signal: run.signal, countedBefore: resume.countedBefore })
  const batch = openBatch(`document ${document.id}`, run.localNow(), document)
  for (const [index, source] of sources.entries()) {
    const last = index === sources.length - 1
    const at = (sheets: number) => ({ after: resume.after, next: document.id, sheets })
    await importFile(state, batch, source, {
      last,
      before: at(index),
      after: last ? { after: document.number, sheets: 0 } : at(index + 1),
    })
  }
}
