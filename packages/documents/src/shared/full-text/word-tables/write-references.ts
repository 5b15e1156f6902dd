import { type Database, maxChunkSize } from '@synergy-jobs/core'
import { takeRows } from '@synergy-jobs/core/internal'
import { type Kysely, sql, type Transaction } from 'kysely'
import { inSlices } from '../in-slices.ts'
import { sameKey, sameReference } from './find-changed.ts'
import { referenceColumns } from './reference-columns.ts'
import { gatherReferences, numberWords } from './stage-references.ts'
import type { StagingTables } from './word-staging.ts'
import { countDelta, writeCounts } from './write-counts.ts'

/**
 * Brings `Words` and `WordReferences` to what is staged, for the entities in `#ft_changed`: new words, rows that go or
 * differ, rows that come, then how often each word is used. Works after a rollback as well.
 */
export async function writeReferences(transaction: Transaction<Database>, entityType: number, documents: boolean): Promise<void> {
  const trx = transaction as unknown as Kysely<StagingTables>
  const { last } = await trx
    .selectFrom('Words')
    .select((e) => e.fn.max('ID').as('last'))
    .executeTakeFirstOrThrow()
  await insertWords(trx)
  await numberWords(trx)
  await gatherReferences(trx, Number(last ?? 0))
  await countDelta(trx, entityType)
  await deleteReferences(trx, entityType)
  await insertReferences(trx, entityType)
  await writeCounts(trx, documents)
}

/** Words that are equal to the collation are one; the first of them is kept. */
async function insertWords(trx: Kysely<StagingTables>): Promise<void> {
  await inSlices((rows) => {
    const fresh = trx
      .selectFrom('#ft_words as s')
      .select(sql<string>`min(s.Word)`.as('Word'))
      .where('s.WordId', 'is', null)
      .where((w) => w.not(w.exists(w.selectFrom('Words as w').select('w.ID').whereRef('w.Word', '=', 's.Word'))))
      .groupBy('s.Word')
    const zero = sql.lit(0).$castTo<number>()
    return trx
      .insertInto('Words')
      .columns(['Word', 'UsedCount', 'UsedCountDocuments', 'UsedCountRequests', 'UsedCountAttachments'])
      .expression(
        takeRows(
          trx
            .selectFrom(fresh.as('n'))
            .select(['n.Word', zero.as('a'), zero.as('b'), zero.as('c'), zero.as('d')])
            .orderBy('n.Word'),
          rows,
        ),
      )
      .executeTakeFirst()
  })
}

/** Rows of words that are gone, and rows that differ: those come again with their new values. */
async function deleteReferences(trx: Kysely<StagingTables>, entityType: number): Promise<void> {
  await inSlices((rows) =>
    takeRows(
      trx
        .deleteFrom('WordReferences')
        .where('EntityType', '=', entityType)
        .where('Entity', 'in', (w) => w.selectFrom('#ft_changed as c').select('c.Entity'))
        .where((w) =>
          w.not(w.exists(w.selectFrom('#ft_references as f').select('f.Word').where(sameReference(entityType, sql`WordReferences`)))),
        ),
      rows,
    ).executeTakeFirst(),
  )
}

/** What is missing is numbered first, in the order of the table's key, and then goes in slice by slice. */
async function insertReferences(trx: Kysely<StagingTables>, entityType: number): Promise<void> {
  await trx.deleteFrom('#ft_inserts').execute()
  await trx
    .insertInto('#ft_inserts')
    .columns(['N', ...referenceColumns])
    .expression((e) =>
      e
        .selectFrom('#ft_references as f')
        .select(sql<number>`row_number() over (order by f.Word, f.Entity)`.as('N'))
        .select(referenceColumns.map((name) => `f.${name}` as const))
        .where((w) => w.not(w.exists(w.selectFrom('WordReferences as r').select('r.Word').where(sameKey(entityType))))),
    )
    .execute()
  const { rows } = await trx
    .selectFrom('#ft_inserts')
    .select((e) => e.fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow()
  for (let after = 0; after < Number(rows) || after === 0; after += maxChunkSize) {
    await trx
      .insertInto('WordReferences')
      .columns([...referenceColumns, 'EntityType'])
      .expression((e) =>
        e
          .selectFrom('#ft_inserts as i')
          .select(referenceColumns.map((name) => `i.${name}` as const))
          .select(e.val(entityType).as('EntityType'))
          .where('i.N', '>', after)
          .where('i.N', '<=', after + maxChunkSize)
          .orderBy('i.N'),
      )
      .execute()
  }
}
