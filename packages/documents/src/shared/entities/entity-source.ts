import type { Database } from '@synergy-jobs/core'
import type { AliasedExpression, Kysely } from 'kysely'
import type { EntityKind } from '../full-text/entity-kind.ts'

/** An entity in lists: enough to order, to compare and to find it. */
export interface EntityKey {
  readonly id: string
  readonly modified: Date
  readonly level: number
}

/** An entity with its texts. */
export interface SourceEntity {
  readonly id: string
  readonly level: number
  readonly language: string | undefined
  /** Plain text. */
  readonly subject: string
  /** Plain text. */
  readonly summary: string
  /** HTML or plain text. */
  readonly texts: readonly string[]
  /** A compressed text; looked at when `texts` holds nothing. */
  readonly compressed: Uint8Array | undefined
  readonly references: { readonly in: number; readonly out: number }
  /** Active version; attached files of other versions do not count. */
  readonly version: string | undefined
  /** Whether the entity has the one attached file of classic versions, and its name. */
  readonly classicFile: string | undefined
}

/** Where entities of one kind come from. */
export interface EntitySource {
  readonly kind: EntityKind
  /** All entities that are to be in the index: `FullText` on, no templates. */
  indexable(db: Kysely<Database>): { as<Alias extends string>(alias: Alias): AliasedExpression<EntityKey, Alias> }
  /** A short text that differs when anything differs that {@link indexable} looks at. */
  state(db: Kysely<Database>): Promise<string>
  /** Reads entities with their texts, in any order; those that are gone meanwhile are left out. */
  read(db: Kysely<Database>, ids: readonly string[], textLength: number): AsyncIterable<SourceEntity>
}
