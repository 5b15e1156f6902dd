import { maxChunkSize } from '@synergy-jobs/core'
import { takeRows } from '@synergy-jobs/core/internal'
import { type Kysely, sql } from 'kysely'
import { inSlices } from '../in-slices.ts'
import type { StagingTables } from './word-staging.ts'

/**
 * Computes by how much the use of each word changes: what the changed entities are to hold, less what they hold. Called
 * before anything of them is changed. Counting anew would read every row of every common word.
 */
export async function countDelta(trx: Kysely<StagingTables>, entityType: number): Promise<void> {
  await trx.deleteFrom('#ft_delta').execute()
  await trx
    .insertInto('#ft_delta')
    .columns(['Word', 'N', 'Used', 'Attached'])
    .expression((e) => {
      const changed = e.selectFrom('#ft_changed as c').select('c.Entity')
      const coming = e
        .selectFrom('#ft_references as f')
        .select(['f.Word', sql<number>`1`.as('Used'), sql<number>`case when f.InAttachmentCount > 0 then 1 else 0 end`.as('Attached')])
        .where('f.Entity', 'in', changed)
      const going = e
        .selectFrom('WordReferences as r')
        .select(['r.Word', sql<number>`-1`.as('Used'), sql<number>`case when r.InAttachmentCount > 0 then -1 else 0 end`.as('Attached')])
        .where('r.EntityType', '=', entityType)
        .where('r.Entity', 'in', changed)
      return e
        .selectFrom(coming.unionAll(going).as('u'))
        .select([
          'u.Word',
          sql<number>`row_number() over (order by u.Word)`.as('N'),
          sql<number>`sum(u.Used)`.as('Used'),
          sql<number>`sum(u.Attached)`.as('Attached'),
        ])
        .groupBy('u.Word')
        .having(sql<boolean>`sum(u.Used) <> 0 or sum(u.Attached) <> 0`)
    })
    .execute()
}

/**
 * Adds the difference to the counts in `Words`, and takes away words that nothing uses any more: names in a deleted document
 * must not be proposed to others. Words in a group of synonyms stay.
 */
export async function writeCounts(trx: Kysely<StagingTables>, documents: boolean): Promise<void> {
  const { words } = await trx
    .selectFrom('#ft_delta')
    .select((e) => e.fn.countAll<number>().as('words'))
    .executeTakeFirstOrThrow()
  // A slice of words at a time: the rows of common words are what everybody's search reads.
  for (let after = 0; after < Number(words) || after === 0; after += maxChunkSize) {
    await trx
      .updateTable('Words')
      .from('#ft_delta as d')
      .set({
        UsedCount: sql<number>`isnull(Words.UsedCount, 0) + d.Used`,
        UsedCountAttachments: sql<number>`Words.UsedCountAttachments + d.Attached`,
        ...(documents
          ? { UsedCountDocuments: sql<number>`Words.UsedCountDocuments + d.Used` }
          : { UsedCountRequests: sql<number>`Words.UsedCountRequests + d.Used` }),
      })
      .whereRef('d.Word', '=', 'Words.ID')
      .where('d.N', '>', after)
      .where('d.N', '<=', after + maxChunkSize)
      .execute()
  }
  await inSlices((rows) =>
    takeRows(
      trx
        .deleteFrom('Words')
        .where('ID', 'in', (e) => e.selectFrom('#ft_delta as d').select('d.Word').where('d.Used', '<', 0))
        .where((e) => e.not(e.exists(e.selectFrom('WordReferences as r').select('r.Word').whereRef('r.Word', '=', 'Words.ID'))))
        .where((e) => e.not(e.exists(e.selectFrom('WordSynonyms as s').select('s.ID').whereRef('s.Word', '=', 'Words.ID')))),
      rows,
    ).executeTakeFirst(),
  )
}
