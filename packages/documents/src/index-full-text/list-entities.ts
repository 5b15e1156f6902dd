import type { Database } from '@synergy-jobs/core'
import { takeRows } from '@synergy-jobs/core/internal'
import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely'
import type { EntityKey, EntitySource } from '../shared/entities/entity-source.ts'
import { type IndexedTable, indexedTable } from './stage-indexed.ts'

/** A place in the order of modification time and id; without an id it is before all of that time. */
export interface Position {
  readonly time: Date
  readonly id?: string
}

type Listed = { e: EntityKey }

/** Lists entities modified after a position, in order; all when there is none. */
export function listChanged(
  db: Kysely<Database>,
  source: EntitySource,
  after: Position | undefined,
  limit: number,
): Promise<readonly EntityKey[]> {
  let query = db.selectFrom(source.indexable(db).as('e')).select(['e.id', 'e.modified', 'e.level']).orderBy('e.modified').orderBy('e.id')
  if (after !== undefined) query = query.where((e) => isAfter(e, after))
  return takeRows(query, limit).execute()
}

/**
 * Lists entities up to a position that the index lacks or holds with another security level, in order: changes that did not
 * move the modification time, and types that were switched on again.
 */
export function listStale(
  session: Kysely<Database>,
  source: EntitySource,
  between: { readonly after: Position | undefined; readonly upTo: Position },
  limit: number,
): Promise<readonly EntityKey[]> {
  const { after, upTo } = between
  const db = session as unknown as Kysely<Database & IndexedTable>
  let query = db
    .selectFrom(source.indexable(session).as('e'))
    .leftJoin(`${indexedTable} as i`, 'i.Entity', 'e.id')
    .select(['e.id', 'e.modified', 'e.level'])
    .where((e) => e.or([e('i.Entity', 'is', null), e('i.SecurityLevel', '<>', e.ref('e.level'))]))
    .where((e) => e.not(isAfter(e as unknown as ExpressionBuilder<Listed, 'e'>, upTo)))
    .orderBy('e.modified')
    .orderBy('e.id')
  if (after !== undefined) query = query.where((e) => isAfter(e as unknown as ExpressionBuilder<Listed, 'e'>, after))
  return takeRows(query, limit).execute()
}

/** Lists entities of the index that are not to be in it: deleted, or of a type whose `FullText` mark is off; by id. */
export async function listOrphans(
  session: Kysely<Database>,
  source: EntitySource,
  after: string | undefined,
  limit: number,
): Promise<readonly string[]> {
  const db = session as unknown as Kysely<Database & IndexedTable>
  let query = db
    .selectFrom(`${indexedTable} as i`)
    .leftJoin(source.indexable(session).as('e'), 'e.id', 'i.Entity')
    .select('i.Entity')
    .where('e.id', 'is', null)
    .orderBy('i.Entity')
  if (after !== undefined) query = query.where('i.Entity', '>', after)
  return (await takeRows(query, limit).execute()).map(({ Entity }) => Entity.toUpperCase())
}

function isAfter(e: ExpressionBuilder<Listed, 'e'>, { time, id }: Position): Expression<SqlBool> {
  const since = e('e.modified', '>=', time)
  return id === undefined ? since : e.and([since, e.or([e('e.modified', '>', time), e('e.id', '>', id)])])
}
