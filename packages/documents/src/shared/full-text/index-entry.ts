import type { EntityKind } from './entity-kind.ts'

/** Where in an entity a text stands: its subject, its summary (`FPIntroText`), its text, or a file attached to it. */
export type TextPlace = 'subject' | 'summary' | 'body' | 'attachment'

/** One text of an entity as its words, in order, without those that are not indexed. */
export interface IndexField {
  readonly place: TextPlace
  readonly words: readonly string[]
  /** The attachment that the text is of (`Attachments.ID`). */
  readonly attachment?: string
}

/** One entity as an index takes it. */
export interface IndexEntry {
  readonly kind: EntityKind
  /** `BacoDiscussions.ID` or `Absences.ID`, in upper case. */
  readonly id: string
  /** Security level that a person needs to see it (`JobLevel`, `SecurityLevel`). */
  readonly securityLevel: number
  /** Language of the text (`LanguageID`), trimmed. */
  readonly language?: string
  readonly fields: readonly IndexField[]
  /** How often other things refer to it and it to others (`DocumentStatistics`). */
  readonly references: { readonly in: number; readonly out: number }
}
