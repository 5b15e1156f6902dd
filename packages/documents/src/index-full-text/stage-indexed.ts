import type { Database } from '@synergy-jobs/core'
import { bulkInsert, type ColumnDefinition, createStagingTable, dropStagingTable } from '@synergy-jobs/core/internal'
import { type Kysely, sql } from 'kysely'
import type { IndexedEntity } from '../shared/full-text/text-index.ts'

/** The temporary table with what the index holds of one kind. */
export const indexedTable = '#ft_indexed'

/** That table beside those of the product. */
export interface IndexedTable {
  [indexedTable]: { Entity: string; SecurityLevel: number | null }
}

const columns: readonly ColumnDefinition[] = [
  { name: 'Entity', type: 'uniqueidentifier', nullable: false },
  { name: 'SecurityLevel', type: 'int', nullable: true },
]

/** Loads what the index holds, so that it can be compared with the product's tables in sets. */
export async function stageIndexed(session: Kysely<Database>, indexed: AsyncIterable<IndexedEntity>, signal: AbortSignal): Promise<void> {
  await dropStagingTable(session, indexedTable)
  await createStagingTable(session, indexedTable, columns)
  await bulkInsert(session, indexedTable, columns, rowsOf(indexed), { signal })
  await sql`create index IX_ft_indexed on ${sql.table(indexedTable)} (Entity)`.execute(session)
}

async function* rowsOf(indexed: AsyncIterable<IndexedEntity>): AsyncGenerator<readonly unknown[], void> {
  for await (const { id, securityLevel } of indexed) yield [id, securityLevel]
}
