import { bulkInsert } from '@synergy-jobs/core/internal'
import { type Kysely, sql } from 'kysely'
import { countWords } from '../count-words.ts'
import type { IndexBatch } from '../text-index.ts'
import type { WordScore } from '../word-score.ts'
import { emptyWordStaging, entityColumns, loadedWordColumns, type StagingTables } from './word-staging.ts'

/** Loads a batch into the temporary tables and finds the numbers of the words that the product knows already. */
export async function stageReferences(session: Kysely<StagingTables>, batch: IndexBatch, score: WordScore): Promise<void> {
  await emptyWordStaging(session)
  await bulkInsert(session, '#ft_entities', entityColumns, [...batch.entries.map(({ id }) => [id]), ...batch.removed.map((id) => [id])])
  await bulkInsert(session, '#ft_words', loadedWordColumns, stagedRows(batch, score))
  await numberWords(session)
  await gatherReferences(session)
}

function* stagedRows({ entries }: IndexBatch, score: WordScore): Generator<readonly unknown[]> {
  for (const { id, securityLevel, language, fields, references } of entries) {
    for (const [word, use] of countWords(fields)) {
      yield [
        id,
        securityLevel,
        language ?? null,
        score(use, references),
        use.inSubject,
        use.inSummary,
        use.inDocument,
        use.inAttachments,
        use.attachment ?? null,
        word,
      ]
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
 */
export async function gatherReferences(session: Kysely<StagingTables>): Promise<void> {
  await session.deleteFrom('#ft_references').execute()
  await session
    .insertInto('#ft_references')
    .columns([
      'Entity',
      'Word',
      'SecurityLevel',
      'Language',
      'Score',
      'InSubject',
      'InSummary',
      'InDocCount',
      'InAttachmentCount',
      'SubEntity',
    ])
    .expression((e) =>
      e
        .selectFrom('#ft_words as s')
        .select([
          's.Entity',
          sql<number>`s.WordId`.as('Word'),
          sql<number>`max(s.SecurityLevel)`.as('SecurityLevel'),
          sql<string>`max(s.Language)`.as('Language'),
          sql<number>`max(s.Score)`.as('Score'),
          sql<boolean>`max(cast(s.InSubject as int))`.as('InSubject'),
          sql<boolean>`max(cast(s.InSummary as int))`.as('InSummary'),
          sql<number>`sum(s.InDocCount)`.as('InDocCount'),
          sql<number>`sum(s.InAttachmentCount)`.as('InAttachmentCount'),
          sql<string>`cast(max(cast(s.SubEntity as nchar(36))) as uniqueidentifier)`.as('SubEntity'),
        ])
        .where('s.WordId', 'is not', null)
        .groupBy(['s.Entity', 's.WordId']),
    )
    .execute()
}
