import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { StagingTables } from './word-staging.ts'

/**
 * Finds the entities of the staged batch of which `WordReferences` holds anything else: a word too many, one too few, or
 * other values. Fills `#ft_changed`.
 *
 * @returns their ids, in upper case
 */
export async function findChanged(session: Kysely<StagingTables>, entityType: number): Promise<ReadonlySet<string>> {
  await session
    .insertInto('#ft_changed')
    .columns(['Entity'])
    .expression((e) =>
      e
        .selectFrom('#ft_words as s')
        .innerJoin('#ft_entities as n', 'n.N', 's.N')
        .select('n.Entity')
        .where('s.WordId', 'is', null)
        .union(
          e
            .selectFrom('#ft_references as f')
            .select('f.Entity')
            .where((w) => w.not(w.exists(w.selectFrom('WordReferences as r').select('r.Word').where(sameReference(entityType))))),
        )
        .union(
          e
            .selectFrom('WordReferences as r')
            .select('r.Entity')
            .where('r.EntityType', '=', entityType)
            .where('r.Entity', 'in', e.selectFrom('#ft_entities as t').select('t.Entity'))
            .where((w) => w.not(w.exists(w.selectFrom('#ft_references as f').select('f.Word').where(sameKey(entityType))))),
        ),
    )
    .execute()
  const rows = await session.selectFrom('#ft_changed').select('Entity').execute()
  return new Set(rows.map(({ Entity }) => Entity.toUpperCase()))
}

/**
 * A row of `WordReferences` is that of the staged row `f`.
 *
 * @param row - the name that the row of `WordReferences` has in the statement
 */
export function sameKey(entityType: number, row: RawBuilder<unknown> = sql`r`): RawBuilder<SqlBool> {
  return sql<SqlBool>`${row}.Word = f.Word and ${row}.EntityType = ${entityType} and ${row}.Entity = f.Entity`
}

/** And it holds the same values. */
export function sameReference(entityType: number, row: RawBuilder<unknown> = sql`r`): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sameKey(entityType, row)}
    and ${row}.SecurityLevel = f.SecurityLevel
    and isnull(${row}.Language, '') = isnull(f.Language, '')
    and isnull(${row}.Score, 0) = f.Score
    and isnull(${row}.InSubject, 0) = f.InSubject
    and isnull(${row}.InSummary, 0) = f.InSummary
    and isnull(${row}.InDocCount, 0) = f.InDocCount
    and isnull(${row}.InAttachmentCount, 0) = f.InAttachmentCount
    and isnull(cast(${row}.SubEntity as nchar(36)), '') = isnull(cast(f.SubEntity as nchar(36)), '')`
}
