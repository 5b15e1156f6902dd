import type { Database } from '@synergy-jobs/core'
import { takeRows } from '@synergy-jobs/core/internal'
import { type Kysely, sql, type Transaction } from 'kysely'
import { inSlices } from '../in-slices.ts'
import { sameKey, sameReference } from './find-changed.ts'
import { gatherReferences, numberWords } from './stage-references.ts'
import type { StagingTables } from './word-staging.ts'
import { countDelta, writeCounts } from './write-counts.ts'

/**
 * Brings `Words` and `WordReferences` to what is staged, for the entities in `#ft_changed`: new words, rows that go or
 * differ, rows that come, then how often each word is used. Works after a rollback as well.
 */
export async function writeReferences(transaction: Transaction<Database>, entityType: number, documents: boolean): Promise<void> {
  const trx = transaction as unknown as Kysely<StagingTables>
  await insertWords(trx)
  await numberWords(trx)
  await gatherReferences(trx)
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
          trx.selectFrom(fresh.as('n')).select(['n.Word', zero.as('a'), zero.as('b'), zero.as('c'), zero.as('d')]).orderBy('n.Word'),
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
        .where((w) => w.not(w.exists(w.selectFrom('#ft_references as f')
          .select('f.Word').where(sameReference(entityType, sql`WordReferences`))))),
      rows,
    ).executeTakeFirst(),
  )
}

async function insertReferences(trx: Kysely<StagingTables>, entityType: number): Promise<void> {
  await inSlices((rows) =>
    trx
      .insertInto('WordReferences')
      .columns([
        'Word',
        'Entity',
        'EntityType',
        'SecurityLevel',
        'Language',
        'Score',
        'InSubject',
        'InSummary',
        'InDocCount',
        'InAttachmentCount',
        'SubEntity',
      ])
      .expression(
        takeRows(
          trx
            .selectFrom('#ft_references as f')
            .select((e) => [
              'f.Word',
              'f.Entity',
              e.val(entityType).as('EntityType'),
              'f.SecurityLevel',
              'f.Language',
              'f.Score',
              'f.InSubject',
              'f.InSummary',
              'f.InDocCount',
              'f.InAttachmentCount',
              'f.SubEntity',
            ])
            .where((w) => w.not(w.exists(w.selectFrom('WordReferences as r').select('r.Word').where(sameKey(entityType)))))
            .orderBy('f.Word')
            .orderBy('f.Entity'),
          rows,
        ),
      )
      .executeTakeFirst(),
  )
}
