import type { EntitySource } from '../shared/entities/entity-source.ts'
import { filesOf, listAttachments } from '../shared/entities/list-attachments.ts'
import { type EntryParts, type MadeEntry, makeEntry } from '../shared/entities/make-entry.ts'
import { mapInOrder } from '../shared/full-text/map-in-order.ts'
import type { IndexWork } from './index-work.ts'

/** Entities whose texts are read at the same time; their texts go to worker threads. */
const concurrency = 4

/** Reads entities and makes what the index takes of them; those that are gone are left out. */
export async function* readEntries(
  work: IndexWork,
  source: EntitySource,
  ids: readonly string[],
): AsyncGenerator<MadeEntry, void, undefined> {
  const { run, options, extractor } = work
  const { limits } = options
  const attached = options.attachments ? await listAttachments(run.db, ids) : undefined
  const parts: EntryParts = { kind: source.kind, db: run.db, signal: run.signal, extractor, limits, words: work.words }
  yield* mapInOrder(source.read(run.db, ids, limits.textLength), concurrency, (entity) =>
    makeEntry(entity, attached === undefined ? [] : filesOf(entity, attached.get(entity.id) ?? []), parts),
  )
}
