import { type Database, trimCode } from '@synergy-jobs/core'
import { type Kysely, sql } from 'kysely'
import type { EntitySource, SourceEntity } from './entity-source.ts'
import { stateOf } from './state-of.ts'

/** Documents in memory at once while they are streamed. */
const streamedRows = 20

/**
 * Documents (`BacoDiscussions`). Not indexed: templates and mail merges, and documents of a type or subcategory whose
 * `FullText` mark is off (spec documents §B3.2). A type or subcategory that is not set up counts as on.
 */
export const documentSource: EntitySource = {
  kind: 'documents',
  indexable: (db) =>
    db
      .selectFrom('BacoDiscussions as d')
      .select(['d.ID as id', 'd.ModifiedDate as modified', 'd.JobLevel as level'])
      .where('d.IsTemplate', '=', false)
      .where('d.IsMailMerge', '=', false)
      .where((e) =>
        e.not(
          e.exists(
            e
              .selectFrom('BacoDiscussionFixedTypes as t')
              .select('t.TypeID')
              .whereRef('t.TypeID', '=', 'd.Type')
              .where('t.FullText', '=', false),
          ),
        ),
      )
      .where((e) =>
        e.not(
          e.exists(
            e
              .selectFrom('BacoDiscussionSubCategories as s')
              .select('s.ID')
              .whereRef('s.GroupID', '=', 'd.GroupID')
              .whereRef('s.Category', '=', 'd.Category')
              .whereRef('s.SubCategory', '=', 'd.SubCategory')
              .where('s.FullText', '=', false),
          ),
        ),
      ),
  async state(db) {
    const types = await db.selectFrom('BacoDiscussionFixedTypes').select('TypeID').where('FullText', '=', false).orderBy('TypeID').execute()
    const subcategories = await db
      .selectFrom('BacoDiscussionSubCategories')
      .select(['GroupID', 'Category', 'SubCategory'])
      .where('FullText', '=', false)
      .orderBy('GroupID')
      .orderBy('Category')
      .orderBy('SubCategory')
      .execute()
    return stateOf(db, 'BacoDiscussions', [...types, ...subcategories].map(Object.values))
  },
  async *read(db, ids, textLength) {
    for await (const row of readDocuments(db, ids, textLength)) {
      const version = trimCode(row.Version)
      const entity: SourceEntity = {
        id: row.ID.toUpperCase(),
        level: row.JobLevel,
        language: trimCode(row.LanguageID),
        subject: row.Subject,
        summary: row.FPIntroText ?? '',
        texts: row.text === null || row.text === '' ? [] : [row.text],
        compressed: row.CompressBody ?? undefined,
        references: { in: row.referencesIn ?? 0, out: row.referencesOut ?? 0 },
        version,
        classicFile: Number(row.hasFile) === 1 ? (trimCode(row.Filename) ?? 'document') : undefined,
      }
      yield entity
    }
  },
}

function readDocuments(db: Kysely<Database>, ids: readonly string[], textLength: number) {
  return db
    .selectFrom('BacoDiscussions as d')
    .leftJoin('DocumentStatistics as s', 's.Document', 'd.ID')
    .select(['d.ID', 'd.JobLevel', 'd.LanguageID', 'd.Subject', 'd.FPIntroText', 'd.Version', 'd.Filename'])
    .select(['s.ReferencesIn as referencesIn', 's.ReferencesOut as referencesOut'])
    .select([
      sql<string | null>`substring(d.Body, 1, ${textLength + 1})`.as('text'),
      sql<Buffer | null>`case when d.Body is null or datalength(d.Body) = 0 then d.CompressBody end`.as('CompressBody'),
      sql<number>`case when datalength(d.Document) > 0 then 1 else 0 end`.as('hasFile'),
    ])
    .where('d.ID', 'in', ids)
    .stream(streamedRows)
}
