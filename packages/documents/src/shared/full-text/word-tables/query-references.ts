import type { Database } from '@synergy-jobs/core'
import { type Kysely, sql } from 'kysely'
import { entityKinds } from '../entity-kind.ts'
import { queryLeaves } from '../query/query-leaves.ts'
import { relaxPhrases } from '../query/relax-phrases.ts'
import type { IndexHit, IndexQuery } from '../text-index.ts'
import { compileCondition, leafCondition } from './compile-condition.ts'
import type { WordTableCodes } from './word-table-codes.ts'

/**
 * Asks `WordReferences`: one statement that reads the rows of the words in question, groups them by entity and keeps the
 * groups that fit. The score of an entity is the sum of the scores of the words that were looked for.
 */
export async function queryReferences(db: Kysely<Database>, query: IndexQuery, codes: WordTableCodes): Promise<readonly IndexHit[]> {
  const { expression } = relaxPhrases(query.expression)
  if (expression === undefined) return []
  const word = sql<string>`w.Word`
  const leaves = queryLeaves(expression)
  const wanted = leaves.filter((leaf) => leaf.wanted).map(({ node }) => leafCondition(node, word))
  const score = sql<number>`sum(case when ${sql.join(wanted, sql` or `)} then isnull(r.Score, 0) else 0 end)`
  const rows = await db
    .selectFrom('Words as w')
    .innerJoin('WordReferences as r', 'r.Word', 'w.ID')
    .select(['r.EntityType', 'r.Entity', score.as('score')])
    .where((e) => e.or(leaves.map(({ node }) => leafCondition(node, word))))
    .where(
      'r.EntityType',
      'in',
      query.kinds.map((kind) => codes.entityType[kind]),
    )
    .where('r.SecurityLevel', '<=', query.maxSecurityLevel)
    .groupBy(['r.EntityType', 'r.Entity'])
    .having(compileCondition(expression, word))
    .orderBy('score', 'desc')
    .orderBy('r.EntityType')
    .orderBy('r.Entity')
    .offset(query.offset)
    .fetch(query.limit)
    .execute()
  return rows.flatMap((row) => {
    const kind = entityKinds.find((name) => codes.entityType[name] === row.EntityType)
    return kind === undefined ? [] : [{ kind, id: row.Entity, score: Number(row.score) }]
  })
}
