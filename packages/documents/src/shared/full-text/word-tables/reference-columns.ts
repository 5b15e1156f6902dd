/** The columns that a reference of a word is staged and written with, beside the kind of its entity. */
export const referenceColumns = [
  'Word',
  'Entity',
  'SecurityLevel',
  'Language',
  'Score',
  'InSubject',
  'InSummary',
  'InDocCount',
  'InAttachmentCount',
  'SubEntity',
] as const
