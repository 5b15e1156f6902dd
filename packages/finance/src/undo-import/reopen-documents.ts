import type { Database } from '@synergy-jobs/core'
import { escapeHtml } from '@synergy-jobs/core/internal'
import type { Kysely, Transaction } from 'kysely'
import { appendToDocument } from '../shared/imported/append-to-document.ts'
import { countAs } from '../shared/imported/count-as.ts'
import type { EntryUnit, ReportUnit } from '../shared/imported/imported-unit.ts'
import type { Keyed } from './find-imported.ts'

/** A document whose import is undone. */
export interface UndoneDocument {
  readonly id: string
  /** `BacoDiscussions.HID`. */
  readonly number: number
  /** Status it had before it was archived; absent when it was not. */
  readonly status?: number
  readonly entries: readonly EntryUnit[]
}

/** Finds the documents of reports and entries that are still there, in the order of their numbers. */
export async function findUndoneDocuments(
  db: Kysely<Database>,
  reports: readonly Keyed<ReportUnit>[],
  entries: readonly Keyed<EntryUnit>[],
): Promise<readonly UndoneDocument[]> {
  const statuses = new Map(reports.map(({ unit }) => [unit.documentId, unit.statusBefore]))
  const byDocument = Map.groupBy(entries, ({ unit }) => unit.documentId)
  const ids = [...new Set([...statuses.keys(), ...byDocument.keys()])].flatMap((id) => id ?? [])
  const documents: UndoneDocument[] = []
  for (let start = 0; start < ids.length; start += 500) {
    const rows = await db
      .selectFrom('BacoDiscussions')
      .select(['ID', 'HID'])
      .where('ID', 'in', ids.slice(start, start + 500))
      .execute()
    for (const { ID, HID } of rows) {
      const status = statuses.get(ID)
      const own = (byDocument.get(ID) ?? []).map(({ unit }) => unit)
      documents.push({ id: ID, number: HID, entries: own, ...(status === undefined ? {} : { status }) })
    }
  }
  return documents.sort((a, b) => a.number - b.number)
}

/** Puts a note into each document and gives it back the status it had, so that it waits for import again. */
export async function reopenDocuments(
  trx: Transaction<Database>,
  documents: readonly UndoneDocument[],
  undo: { readonly now: Date; readonly resId: number; readonly runId: string },
): Promise<void> {
  const when = undo.now.toISOString().slice(0, 16).replace('T', ' ')
  // One statement per document: each gets a text of its own, after one of any size.
  for (const { id, status, entries } of documents) {
    const items = entries.map(({ name, unit, entryNumber, rows }) => {
      const number = entryNumber === undefined ? '' : `, entry number ${entryNumber}`
      return `<li>${escapeHtml(`${name}: ${unit}${number}, ${countAs(rows, 'row')}`)}</li>`
    })
    const html = `<div class="synergy-jobs-import" title="${escapeHtml(undo.runId)}"><h3>Import undone ${when}</h3><ul>${items.join('')}</ul></div>`
    await appendToDocument(trx, {
      documentId: id,
      html,
      now: undo.now,
      modifiedBy: undo.resId,
      ...(status === undefined ? {} : { status }),
    })
  }
}
