import type { EntityKind } from '../shared/full-text/entity-kind.ts'

/** What a run did with one kind of entity. */
export interface IndexedKind {
  readonly kind: EntityKind
  /** Entities whose words were written. */
  readonly indexed: number
  /** Entities that were looked at and whose words stand in the index already. */
  readonly unchanged: number
  /** Entities taken out: deleted, or of a type whose `FullText` mark is off. */
  readonly removed: number
  /** Entities of which a text could not be read; what could be read of them is in the index. */
  readonly incomplete: number
  /** Attached files that were read, and those that were not. */
  readonly attachments: { readonly read: number; readonly unread: number }
  /** Whether the run came to the end of them; when not, the next run goes on there. */
  readonly complete: boolean
}

/** The job's own part of the result of `indexFullText`. */
export interface FullTextFields {
  /** In the order in which they were done; a resumed run tells of what it did itself. */
  readonly kinds: readonly IndexedKind[]
}
