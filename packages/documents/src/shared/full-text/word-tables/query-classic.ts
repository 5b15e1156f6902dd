import type { Database } from '@synergy-jobs/core'
import { type Kysely, sql } from 'kysely'
import { queryLeaves } from '../query/query-leaves.ts'
import { relaxPhrases } from '../query/relax-phrases.ts'
import type { IndexHit, IndexQuery } from '../text-index.ts'
import { compileCondition, leafCondition } from './compile-condition.ts'
import type { WordTableCodes } from './word-table-codes.ts'

/** Asks the classic tables; the score is the number of different words that were looked for and are there. */
export async function queryClassic(db: Kysely<Database>, query: IndexQuery, codes: WordTableCodes): Promise<readonly IndexHit[]> {
  const { expression } = relaxPhrases(query.expression)
  if (expression === undefined) return []
  const word = sql<string>`w.Word`
  const leaves = queryLeaves(expression)
  const wanted = sql.join(
    leaves.filter((leaf) => leaf.wanted).map(({ node }) => leafCondition(node, word)),
    sql` or `,
  )
  const looked = sql.join(
    leaves.map(({ node }) => leafCondition(node, word)),
    sql` or `,
  )
  const parts = query.kinds.map((kind) => {
    const names = codes.classic[kind]
    return sql`select ${sql.lit(kind)} as kind, c.${sql.ref(names.id)} as Entity, c.${sql.ref(names.word)} as Word from ${sql.table(names.table)} as c`
  })
  const { rows } = await sql<{ kind: IndexHit['kind']; id: string; score: number }>`
    select w.kind, w.Entity as id, sum(case when ${wanted} then 1 else 0 end) as score
    from (${sql.join(parts, sql` union all `)}) as w
    where ${looked}
    group by w.kind, w.Entity
    having ${compileCondition(expression, word)}
    order by score desc, w.kind, w.Entity`.execute(db)
  return rows.slice(query.offset, query.offset + query.limit).map(({ kind, id, score }) => ({ kind, id, score: Number(score) }))
}
