import type { WordUse } from './count-words.ts'
import type { IndexEntry } from './index-entry.ts'

/** Gives a word of an entity its weight in results: a whole number, higher is better. */
export type WordScore = (use: WordUse, references: IndexEntry['references']) => number

/**
 * The score of spec documents §B3.3 rule 12: grows with the occurrences of the word, with how often the entity is referred
 * to, and with how often it refers to others. The weights are inferred.
 *
 * `10·InSubject + 5·InSummary + min(InDocCount, 20) + min(InAttachmentCount, 10) + 2·ln(1 + in) + ln(1 + out)`, rounded.
 */
export const defaultWordScore: WordScore = (use, references) =>
  Math.round(
    (use.inSubject ? 10 : 0) +
      (use.inSummary ? 5 : 0) +
      Math.min(use.inDocument, 20) +
      Math.min(use.inAttachments, 10) +
      2 * Math.log(1 + references.in) +
      Math.log(1 + references.out),
  )
