import type { Database } from '@synergy-jobs/core'
import { sql, type Transaction } from 'kysely'

/** What {@link appendToDocument} writes. */
export interface DocumentAddition {
  readonly documentId: string
  /** HTML to put after the text of the document. */
  readonly html: string
  /** The new status; the old one stays when it is absent. */
  readonly status?: number
  /** Wall-clock time and person of the change. */
  readonly now: Date
  readonly modifiedBy: number
}

/**
 * Puts a block after the text of a document and notes the change (`ModifiedDate`, `ModifiedBy`). A compressed text
 * (`CompressBody`) stays as it is: the block then goes to `Body` alone.
 *
 * @returns whether the document was still there
 */
export async function appendToDocument(trx: Transaction<Database>, addition: DocumentAddition): Promise<boolean> {
  const { documentId, html, status, now, modifiedBy } = addition
  const result = await trx
    .updateTable('BacoDiscussions')
    .set({
      Body: sql<string>`concat(coalesce(Body, ''), ${html})`,
      ModifiedDate: now,
      ModifiedBy: modifiedBy,
      ...(status === undefined ? {} : { Status: status }),
    })
    .where('ID', '=', documentId)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) > 0
}
