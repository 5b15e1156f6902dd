import type { Database } from '@synergy-jobs/core'
import type { Transaction } from 'kysely'
import type { EntityKind } from './entity-kind.ts'
import type { IndexEntry } from './index-entry.ts'
import type { QueryNode } from './query/query-node.ts'

/**
 * A full-text index as the job fills it and the search asks it. Small on purpose: the product's word tables, an SQLite file,
 * FlexSearch and OpenSearch all fit behind it, and one test holds all of them to the same answers.
 *
 * An index is changed by one writer at a time; the lock of the job sees to that.
 */
export interface TextIndex extends AsyncDisposable {
  /** What kind of index it is, e.g. `'word-tables'`; plain data, kept with the options of a run. */
  readonly name: string
  /**
   * Whether answers to phrases are exact. `'candidates'`: the index knows no positions, and an answer may hold entities that
   * have the words of a phrase elsewhere; whoever asks looks at the text itself.
   */
  readonly phrases: 'exact' | 'candidates'
  /** Makes the index where it is not there yet. Finding it there in an older form is an error. */
  ensure(): Promise<void>
  /** Takes entries and removals and finds out what they change; nothing is changed before {@link StagedBatch.write}. */
  stage(batch: IndexBatch): Promise<StagedBatch>
  /** Every entity of a kind that is in the index, in any order. */
  indexed(kind: EntityKind): AsyncIterable<IndexedEntity>
  /** How far the index is filled; undefined when it never was. */
  watermark(kind: EntityKind): Promise<Watermark | undefined>
  /** Entities that match, best first; equal scores in the order of kind and id, so that pages fit together. */
  query(query: IndexQuery): Promise<readonly IndexHit[]>
  /** Words of the index near to a misspelt one, nearest first, at most about 20. */
  similarWords(word: string): Promise<readonly string[]>
  /** Makes sure that what was written outlives the process; for indexes that gather before they save. */
  flush(): Promise<void>
  /** Opens an index aside, which takes this one's place once it is full; goes on with one that was left unfinished. */
  rebuild(): Promise<IndexRebuild>
}

/** Changes that belong together: either all of them are in the index afterwards, or none. */
export interface IndexBatch {
  readonly kind: EntityKind
  /** Each takes the place of what the index held of that entity. */
  readonly entries: readonly IndexEntry[]
  /** Ids of entities of which nothing is to be left. */
  readonly removed: readonly string[]
  /** How far the index is filled with this batch; kept with it. */
  readonly watermark?: Watermark
}

/** A batch of which it is known what it changes. */
export interface StagedBatch {
  /** Ids whose part of the index differs; the others need no write. */
  readonly changed: ReadonlySet<string>
  /**
   * Writes what differs, and the watermark. Repeatable: writing the same batch again changes nothing more.
   *
   * @param trx - the transaction of the run's chunk; an index outside the database writes beside it
   */
  write(trx?: Transaction<Database>): Promise<void>
}

/** An entity in the index. */
export interface IndexedEntity {
  readonly id: string
  /** The security level it was indexed with; null where the index keeps none. */
  readonly securityLevel: number | null
}

/** How far an index is filled. */
export interface Watermark {
  /** Everything modified up to here is in the index, by wall-clock time. */
  readonly time: Date
  /** The last entity of exactly that time that is in it, when the run stopped in the middle; absent when all of them are. */
  readonly id?: string
  /** When the first of the runs began that have not come to an end yet: what was changed since then is looked at again. */
  readonly since?: Date
  /**
   * What the product's tables were like when a run that came to its end began; the next run need not compare the index with
   * them while they are still like that. An index that others may write to leaves it out.
   */
  readonly state?: string
}

/** A question to an index. */
export interface IndexQuery {
  readonly expression: QueryNode
  readonly kinds: readonly EntityKind[]
  /** Highest security level of entities in the answer. */
  readonly maxSecurityLevel: number
  /** First hit of the answer, from 0. */
  readonly offset: number
  /** Hits of the answer at most. */
  readonly limit: number
}

/** An entity that matches. */
export interface IndexHit {
  readonly kind: EntityKind
  readonly id: string
  /** Higher is better; comparable within one answer only. */
  readonly score: number
}

/** An index aside that is being filled. Disposing it keeps what it holds, so that the next rebuild goes on with it. */
export interface IndexRebuild extends AsyncDisposable {
  readonly index: TextIndex
  /** Puts the full index in the place of the old one, at once for everybody who searches. */
  swap(): Promise<void>
}
