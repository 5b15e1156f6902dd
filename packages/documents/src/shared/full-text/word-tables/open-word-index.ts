import type { Database } from '@synergy-jobs/core'
import type { Kysely, Transaction } from 'kysely'
import type { EntityKind } from '../entity-kind.ts'
import type { IndexBatch, StagedBatch, TextIndex } from '../text-index.ts'
import { defaultWordScore, type WordScore } from '../word-score.ts'
import { findChanged } from './find-changed.ts'
import { listIndexed } from './list-indexed.ts'
import { queryReferences } from './query-references.ts'
import { readWatermark, writeWatermark } from './setting-watermark.ts'
import { similarReferencedWords } from './similar-words.ts'
import { stageReferences } from './stage-references.ts'
import { createWordStaging, type StagingTables } from './word-staging.ts'
import type { WordTableCodes } from './word-table-codes.ts'
import { writeReferences } from './write-references.ts'

/** What a word index works on. */
export interface WordIndexSettings {
  /** For reading. */
  readonly db: Kysely<Database>
  /** A working connection for temporary tables and transactions; an index that is only asked needs none. */
  readonly session?: Kysely<Database>
  readonly codes: WordTableCodes
  /** @default the formula of spec documents §B3.3 rule 12 */
  readonly score?: WordScore
}

/**
 * Opens the product's word index: `Words` and `WordReferences`, with scores, security levels and counts. Never creates or
 * alters these tables; temporary ones live on the working connection. It knows no positions, so phrases are candidates.
 */
export function openWordIndex(settings: WordIndexSettings): TextIndex {
  const { db, codes } = settings
  return {
    name: 'word-tables',
    phrases: 'candidates',
    ensure: () => createWordStaging(workingConnection(settings)),
    stage: (batch) => stage(settings, batch),
    indexed: (kind) => listIndexed(db, codes.entityType[kind]),
    watermark: (kind) => readWatermark(db, kind, codes),
    query: (query) => queryReferences(db, query, codes),
    similarWords: (word) => similarReferencedWords(db, word),
    flush: async () => undefined,
    // Entities are replaced one by one while people go on searching, so there is nothing to put aside.
    rebuild: async () => ({ index: openWordIndex(settings), swap: async () => undefined, [Symbol.asyncDispose]: async () => undefined }),
    [Symbol.asyncDispose]: async () => undefined,
  }
}

async function stage(settings: WordIndexSettings, batch: IndexBatch): Promise<StagedBatch> {
  const session = workingConnection(settings)
  const staging = session as unknown as Kysely<StagingTables>
  const entityType = settings.codes.entityType[batch.kind]
  await stageReferences(staging, batch, settings.score ?? defaultWordScore)
  const changed = await findChanged(staging, entityType)
  const write = (trx: Transaction<Database>) => writeAll(trx, settings, { ...batch, changed: changed.size > 0 })
  return { changed, write: (trx) => (trx === undefined ? session.transaction().execute(write) : write(trx)) }
}

async function writeAll(
  trx: Transaction<Database>,
  { codes }: WordIndexSettings,
  { kind, watermark, changed }: { readonly kind: EntityKind; readonly changed: boolean } & Pick<IndexBatch, 'watermark'>,
): Promise<void> {
  if (changed) await writeReferences(trx, codes.entityType[kind], kind === 'documents')
  if (watermark !== undefined) await writeWatermark(trx, kind, watermark, codes)
}

function workingConnection({ session }: WordIndexSettings): Kysely<Database> {
  if (session === undefined) throw new TypeError('This word index was opened for searching; give it a session to write.')
  return session
}
