import { type QueryExecutorProvider, sql } from 'kysely'
import { stagingName } from './create-staging-table.ts'
import { dialectSql } from './dialect-sql.ts'

/** Drops a temporary table that `createStagingTable` made, if it is there. */
export async function dropStagingTable(db: QueryExecutorProvider, name: string): Promise<void> {
  const table = stagingName(name)
  await dialectSql({
    sqlServer: sql.raw(`drop table if exists [${table}]`),
    embedded: sql.raw(`drop table if exists temp."${table}"`),
  }).execute(db)
}
