import type { Database } from '@synergy-jobs/core'
import { invalidOption } from '@synergy-jobs/core/internal'
import type { Kysely } from 'kysely'

/** What a document takes from its type. */
export interface DocumentType {
  readonly type: number
  readonly groupId: number
  readonly category: string | null
  /** Security level (`BacoDiscussions.JobLevel`). */
  readonly security: number
  readonly daysToExpiry: number | null
}

/** Security level of documents whose type names none: the default of the column. */
const usualSecurity = 10

/**
 * Reads the type of the result document.
 *
 * @throws JobError `invalid-options` when there is no such type
 */
export async function findDocumentType(db: Kysely<Database>, type: number): Promise<DocumentType> {
  const row = await db
    .selectFrom('BacoDiscussionFixedTypes as t')
    .leftJoin('BacoDiscussionCategories as c', 'c.ID', 't.DefCategory')
    .select(['t.DefGroupID', 't.DefSecurity', 't.DaysToExpiry', 'c.Category'])
    .where('t.TypeID', '=', type)
    .executeTakeFirst()
  if (row === undefined) throw invalidOption('compareFinancials', 'documentType', type, 'a type of BacoDiscussionFixedTypes.TypeID')
  return {
    type,
    groupId: row.DefGroupID ?? 0,
    category: row.Category,
    security: row.DefSecurity ?? usualSecurity,
    daysToExpiry: row.DaysToExpiry,
  }
}
