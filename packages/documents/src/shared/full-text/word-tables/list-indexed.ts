import type { Database } from '@synergy-jobs/core'
import { takeRows } from '@synergy-jobs/core/internal'
import type { ExpressionBuilder, Kysely } from 'kysely'
import type { IndexedEntity } from '../text-index.ts'

/** Entities of one page. */
const pageSize = 2_000

/** Lists the entities that `WordReferences` has rows of, by pages. Rows of one entity have one level, so the first tells. */
export async function* listIndexed(db: Kysely<Database>, entityType: number): AsyncGenerator<IndexedEntity, void> {
  for (let after: string | undefined; ; ) {
    let query = db
      .selectFrom('WordReferences as r')
      .select('r.Entity')
      .distinct()
      .where('r.EntityType', '=', entityType)
      .orderBy('r.Entity')
    if (after !== undefined) query = query.where('r.Entity', '>', after)
    const rows = await db
      .selectFrom(takeRows(query, pageSize).as('p'))
      .select((e) => ['p.Entity', levelOf(e, entityType).as('level')])
      .orderBy('p.Entity')
      .execute()
    for (const row of rows) yield { id: row.Entity, securityLevel: row.level }
    after = rows.at(-1)?.Entity
    if (rows.length < pageSize) return
  }
}

function levelOf(e: ExpressionBuilder<Database & { p: { Entity: string } }, 'p'>, entityType: number) {
  const rows = e.selectFrom('WordReferences as l').select('l.SecurityLevel').whereRef('l.Entity', '=', 'p.Entity')
  return takeRows(rows.where('l.EntityType', '=', entityType), 1)
}
