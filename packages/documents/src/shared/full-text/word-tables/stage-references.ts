import { bulkInsert } from '@synergy-jobs/core/internal'
import { type Kysely, sql } from 'kysely'
import { countWords } from '../count-words.ts'
import type { IndexBatch } from '../text-index.ts'
import type { WordScore } from '../word-score.ts'
import { referenceColumns } from './reference-columns.ts'
import { emptyWordStaging, entityColumns, loadedWordColumns, type StagingTables } from './word-staging.ts'

/** Loads a batch into the temporary tables and finds the numbers of the words that the product knows already. */
export async function stageReferences(session: Kysely<StagingTables>, batch: IndexBatch, score: WordScore): Promise<void> {
  await emptyWordStaging(session)
  await bulkInsert(session, '#ft_entities', entityColumns, entityRows(batch))
  await bulkInsert(session, '#ft_words', loadedWordColumns, wordRows(batch, score))
  await numberWords(session)
  await gatherReferences(session, 0)
}

function* entityRows({ entries, removed }: IndexBatch): Generator<readonly unknown[]> {
  for (const [n, { id, securityLevel, language }] of entries.entries()) yield [n, id, securityLevel, language ?? null]
  for (const [n, id] of removed.entries()) yield [entries.length + n, id, 0, null]
}

function* wordRows({ entries }: IndexBatch, score: WordScore): Generator<readonly unknown[]> {
  for (const [n, { fields, references }] of entries.entries()) {
    for (const [word, use] of countWords(fields)) {
      const { inSubject, inSummary, inDocument, inAttachments, attachment = null } = use
      yield [n, word, score(use, references), inSubject, inSummary, inDocument, inAttachments, attachment]
    }
  }
}

/** Gives the staged words the numbers that they have in `Words`; new ones have none yet. */
export async function numberWords(session: Kysely<StagingTables>): Promise<void> {
  await session
    .updateTable('#ft_words')
    .set((e) => ({ WordId: e.selectFrom('Words as w').select('w.ID').whereRef('w.Word', '=', '#ft_words.Word') }))
    .where('WordId', 'is', null)
    .execute()
}

/**
 * Makes the rows that `WordReferences` is to hold. Two words of an entity that are one to the product's collation, though
 * not to our tokeniser, become one row.
 *
 * @param after - only words with higher numbers: those that came new
 */
export async function gatherReferences(session: Kysely<StagingTables>, after: number): Promise<void> {
  await session
    .insertInto('#ft_references')
    .columns(referenceColumns)
    .expression((e) =>
      e
        .selectFrom('#ft_words as s')
        .innerJoin('#ft_entities as t', 't.N', 's.N')
        .select([
          sql<number>`s.WordId`.as('Word'),
          't.Entity',
          't.SecurityLevel',
          't.Language',
          sql<number>`max(s.Score)`.as('Score'),
          sql<boolean>`max(cast(s.InSubject as int))`.as('InSubject'),
          sql<boolean>`max(cast(s.InSummary as int))`.as('InSummary'),
          sql<number>`sum(s.InDocCount)`.as('InDocCount'),
          sql<number>`sum(s.InAttachmentCount)`.as('InAttachmentCount'),
          sql<string>`cast(max(cast(s.SubEntity as nchar(36))) as uniqueidentifier)`.as('SubEntity'),
        ])
        .where('s.WordId', '>', after)
        .groupBy(['s.WordId', 't.Entity', 't.SecurityLevel', 't.Language']),
    )
    .execute()
}
