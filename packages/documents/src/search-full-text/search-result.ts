import type { EntityKind } from '../shared/full-text/entity-kind.ts'
import type { Snippet } from './make-snippet.ts'

/** One result of a search. */
export interface SearchHit {
  readonly kind: EntityKind
  /** `BacoDiscussions.ID` or `Absences.ID`. */
  readonly id: string
  /** The number that users see (`HID`). */
  readonly number: number
  readonly subject: string
  /** Wall-clock time of the last change, as ISO 8601 without a zone. */
  readonly modified: string
  readonly securityLevel: number
  /** Higher is better; comparable within one search only. */
  readonly score: number
  /** A piece of its text with the words marked; absent when none was asked for or it has no text. */
  readonly snippet?: Snippet
}

/** A word that was found nowhere, and words of the index that may have been meant. */
export interface WordSuggestion {
  readonly word: string
  /** Nearest first. Each of them finds something that the person may see. */
  readonly instead: readonly string[]
}

/** What a search found; plain data. */
export interface SearchResult {
  readonly hits: readonly SearchHit[]
  /** Results that the person may see. */
  readonly total: number
  /** Whether `total` is all; if not, there are at least so many. */
  readonly totalIsExact: boolean
  /** Words that are in no index (noise words) and were left out. */
  readonly ignored: readonly string[]
  /** Why nothing could be looked for: no word at all, or only words that must not be there. */
  readonly problem?: 'empty' | 'only-exclusions'
  /** When nothing was found: what may have been meant. */
  readonly suggestions: readonly WordSuggestion[]
}
