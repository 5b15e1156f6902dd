import type { IndexField } from './index-entry.ts'

/** Where and how often one word occurs in one entity. */
export interface WordUse {
  readonly inSubject: boolean
  readonly inSummary: boolean
  /** Occurrences in the text itself. */
  readonly inDocument: number
  /** Occurrences in all attached files. */
  readonly inAttachments: number
  /** The attachment with most occurrences, the first of equals. */
  readonly attachment?: string
}

/** Counts the words of an entity, by word. */
export function countWords(fields: readonly IndexField[]): ReadonlyMap<string, WordUse> {
  const uses = new Map<string, MutableUse>()
  for (const { place, words, attachment } of fields) {
    for (const [word, count] of countEach(words)) {
      const use = uses.get(word) ?? { inSubject: false, inSummary: false, inDocument: 0, inAttachments: 0, most: 0 }
      uses.set(word, use)
      if (place === 'subject') use.inSubject = true
      else if (place === 'summary') use.inSummary = true
      else if (place === 'body') use.inDocument += count
      else addAttachment(use, count, attachment)
    }
  }
  return uses
}

type MutableUse = { -readonly [Key in keyof WordUse]: WordUse[Key] } & { most: number }

function addAttachment(use: MutableUse, count: number, attachment: string | undefined): void {
  use.inAttachments += count
  if (attachment === undefined || count <= use.most) return
  use.most = count
  use.attachment = attachment
}

function countEach(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
