import type { TextLimits } from '../full-text/text-limits.ts'
import { expandBody } from '../text/expand-body.ts'
import { htmlToText } from '../text/html-to-text.ts'
import type { SourceEntity } from './entity-source.ts'

/** The texts of an entity without markup, and what is missing of them. */
export interface PlainTexts {
  readonly texts: readonly string[]
  /** Whether a text was longer than is read of one. */
  readonly isCut: boolean
  /** Why its compressed text could not be read. */
  readonly problem?: string
}

/**
 * Makes plain text of what stands in an entity: HTML loses its tags, a compressed text is expanded, and what is longer than
 * the limit is cut (spec documents §B3.3 rule 5).
 */
export async function plainTexts(
  { texts, compressed }: Pick<SourceEntity, 'texts' | 'compressed'>,
  { textLength }: TextLimits,
): Promise<PlainTexts> {
  if (texts.length > 0 || compressed === undefined || compressed.length === 0) return plain(texts, textLength)
  // At most four bytes a character in either encoding.
  const expanded = await expandBody(compressed, { maxBytes: textLength * 4 })
  return expanded.status === 'text' ? plain([expanded.text], textLength) : { texts: [], isCut: false, problem: expanded.detail }
}

function plain(texts: readonly string[], textLength: number): PlainTexts {
  const cut = texts.map((text) => text.slice(0, textLength))
  return {
    // Texts of documents are nearly always HTML, comments of requests often not.
    texts: cut.map((text) => (/<[a-z!/?]|&#?\w+;/i.test(text) ? htmlToText(text) : text)),
    isCut: texts.some((text) => text.length > textLength),
  }
}
