import type { EntityKey, EntitySource } from '../shared/entities/entity-source.ts'
import type { Watermark } from '../shared/full-text/text-index.ts'
import { type Batch, openBatch } from './batch.ts'
import type { IndexedKind } from './full-text-result.ts'
import type { IndexWork } from './index-work.ts'
import { listChanged, listOrphans, listStale, type Position } from './list-entities.ts'
import { readEntries } from './read-entries.ts'
import { stageIndexed } from './stage-indexed.ts'

/** Entities read by one statement. */
const readAtOnce = 100
/** Entities removed in one transaction: each may have thousands of words. */
const removedAtOnce = 200

/**
 * Brings the index of one kind up to date, in this order: takes out what is not to be in it, brings in what changed without
 * a new modification time, then what changed since the last run, in order of modification time. The mark of the last run
 * moves with every transaction of the last part (spec documents §B3.3 rules 1–4, 13, 14).
 *
 * @param deadline - time of the context's clock at which to stop, in milliseconds
 */
export async function indexKind(work: IndexWork, source: EntitySource, deadline: number): Promise<IndexedKind> {
  const { run, index, options } = work
  const { kind } = source
  const mark = work.startsAnew(kind) ? undefined : await index.watermark(kind)
  const since = mark?.since ?? run.localNow()
  const lower = lowerBound(mark, options.overlapMs)
  const batch = openBatch(work, kind)
  const isOver = (): boolean => work.now() >= deadline
  // The product's own tables are written by its programs too, so they are compared whatever is known of the last run.
  const state = options.index === undefined ? undefined : await source.state(run.db)
  const isUntouched = mark?.state !== undefined && mark.state === state
  const complete =
    (isUntouched || (await bringInLine(work, source, { batch, isOver, lower }))) &&
    (await bringIn(changedPages(work, source, lower), {
      work,
      source,
      batch,
      isOver,
      markOf: ({ id, modified }) => ({ time: modified, id, since }),
    }))
  // What could not be read is to be found missing, and read again, by the next run.
  const isWhole = state !== undefined && batch.report().incomplete === 0
  // A later mark tells nothing new when there was nothing to read, and some indexes are saved as a whole.
  const isNew = !isUntouched || batch.handled() > 0
  if (complete) await batch.finish(isNew ? { time: since, ...(isWhole ? { state } : {}) } : undefined)
  else run.message('info', 'I_STOPPED_EARLY', `The time for ${kind} was over; the next run goes on where this one stopped.`, { kind })
  return { kind, ...batch.report(), complete }
}

/** A run that came to its end looks a little further back; one that was stopped goes on exactly there. */
function lowerBound(mark: Watermark | undefined, overlapMs: number): Position | undefined {
  if (mark === undefined) return undefined
  return mark.id === undefined ? { time: new Date(mark.time.getTime() - overlapMs) } : { time: mark.time, id: mark.id }
}

/**
 * Compares the index with the product's tables: takes out what is not to be in it, and brings in what changed without a new
 * modification time.
 *
 * @returns false when the time was over before the end
 */
async function bringInLine(
  work: IndexWork,
  source: EntitySource,
  { batch, isOver, lower }: { readonly batch: Batch; readonly isOver: () => boolean; readonly lower: Position | undefined },
): Promise<boolean> {
  const { run, index } = work
  await stageIndexed(run.session, index.indexed(source.kind), run.signal)
  if (!(await removeOrphans(work, source, batch, isOver))) return false
  return lower === undefined || bringIn(stalePages(work, source, lower), { work, source, batch, isOver, markOf: () => undefined })
}

/**
 * Takes out of the index what is not to be in it.
 *
 * @returns false when the time was over before the end
 */
async function removeOrphans({ run, options }: IndexWork, source: EntitySource, batch: Batch, isOver: () => boolean): Promise<boolean> {
  const limit = Math.min(removedAtOnce, options.chunkSize)
  for (let after: string | undefined; ; ) {
    const ids = await listOrphans(run.session, source, after, limit)
    for (const id of ids) batch.remove(id)
    await batch.write(undefined)
    if (ids.length < limit) return true
    if (isOver()) return false
    after = ids.at(-1)
  }
}

async function* changedPages({ run, options }: IndexWork, source: EntitySource, lower: Position | undefined) {
  for (let after = lower; ; ) {
    const keys = await listChanged(run.db, source, after, options.chunkSize)
    yield keys
    after = positionOf(keys) ?? after
    if (keys.length < options.chunkSize) return
  }
}

async function* stalePages({ run, options }: IndexWork, source: EntitySource, upTo: Position) {
  for (let after: Position | undefined; ; ) {
    const keys = await listStale(run.session, source, { after, upTo }, options.chunkSize)
    yield keys
    after = positionOf(keys)
    if (keys.length < options.chunkSize) return
  }
}

function positionOf(keys: readonly EntityKey[]): Position | undefined {
  const last = keys.at(-1)
  return last === undefined ? undefined : { time: last.modified, id: last.id }
}

/** What {@link bringIn} works with. */
interface BringIn {
  readonly work: IndexWork
  readonly source: EntitySource
  readonly batch: Batch
  readonly isOver: () => boolean
  /** How far the index is filled once this entity and all before it are in it; undefined where the order tells nothing. */
  readonly markOf: (key: EntityKey) => Watermark | undefined
}

/**
 * Reads entities and brings what they hold into the index.
 *
 * @returns false when the time was over before the end
 */
async function bringIn(pages: AsyncIterable<readonly EntityKey[]>, parts: BringIn): Promise<boolean> {
  const { work, source, batch, isOver, markOf } = parts
  const { chunkSize } = work.options
  for await (const keys of pages) {
    for (let start = 0; start < keys.length; start += readAtOnce) {
      const part = keys.slice(start, start + readAtOnce)
      const gone = new Set(part.map(({ id }) => id.toUpperCase()))
      for await (const made of readEntries(work, source, [...gone])) {
        gone.delete(made.entry.id)
        await batch.add(made)
      }
      // Deleted between listing and reading: nothing of them may stay.
      for (const id of gone) batch.remove(id)
      const last = part.at(-1)
      if (isOver() || batch.size() >= chunkSize || start + readAtOnce >= keys.length) await batch.write(last && markOf(last))
      if (isOver()) return false
    }
  }
  return true
}
