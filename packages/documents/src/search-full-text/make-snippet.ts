import { queryLeaves } from '../shared/full-text/query/query-leaves.ts'
import type { QueryNode } from '../shared/full-text/query/query-node.ts'
import { type Token, tokenise } from '../shared/text/tokenise.ts'

/** A piece of a text around what was looked for. */
export interface Snippet {
  /** The piece, on one line; `…` where text is left out. */
  readonly text: string
  /** Where in `text` the words stand: from, to (exclusive), in UTF-16 units. */
  readonly marks: readonly (readonly [number, number])[]
}

/**
 * Cuts the piece out of a text that holds the most different words that were looked for, about `length` characters long; the
 * beginning of the text when it holds none.
 */
export function makeSnippet(text: string, expression: QueryNode, length: number): Snippet {
  const leaves = queryLeaves(expression).filter(({ wanted }) => wanted)
  const hits: Hit[] = []
  for (const { word, start, end } of tokenise(text)) {
    const leaf = leaves.findIndex(({ node }) => (node.kind === 'word' ? node.word === word : word.startsWith(node.prefix)))
    if (leaf >= 0) hits.push({ leaf, start, end })
  }
  const best = bestWindow(hits, length)
  const middle = best === undefined ? 0 : Math.floor((best.from + best.to) / 2)
  const from = wordBorder(text, Math.max(0, Math.min(middle - Math.floor(length / 2), text.length - length)), -1)
  const to = wordBorder(text, Math.min(text.length, from + length), 1)
  return oneLine(text, { from, to }, hits)
}

type Hit = Pick<Token, 'start' | 'end'> & { readonly leaf: number }

/** The first stretch of at most `length` characters with the most different words in it. */
function bestWindow(hits: readonly Hit[], length: number): { readonly from: number; readonly to: number } | undefined {
  let best: { readonly from: number; readonly to: number; readonly kinds: number } | undefined
  const inside = new Map<number, number>()
  let first = 0
  for (const hit of hits) {
    inside.set(hit.leaf, (inside.get(hit.leaf) ?? 0) + 1)
    for (let left = hits[first]; left !== undefined && hit.end - left.start > length && left !== hit; left = hits[first]) {
      const rest = (inside.get(left.leaf) ?? 1) - 1
      if (rest === 0) inside.delete(left.leaf)
      else inside.set(left.leaf, rest)
      first += 1
    }
    if (inside.size > (best?.kinds ?? 0)) best = { from: hits[first]?.start ?? hit.start, to: hit.end, kinds: inside.size }
  }
  return best
}

/** The nearest place at or before (-1) or behind (1) where no word is cut; at most 40 characters away. */
function wordBorder(text: string, at: number, direction: -1 | 1): number {
  let place = at
  for (let step = 0; step < 40 && place > 0 && place < text.length; step++, place += direction) {
    if (/\s/.test(text.charAt(direction < 0 ? place - 1 : place))) return place
  }
  // Never between the two halves of one character.
  return /[\udc00-\udfff]/.test(text.charAt(place)) ? place + direction : place
}

/** White space and control characters become blanks, one for one, so that places stay. */
function oneLine(text: string, { from, to }: { readonly from: number; readonly to: number }, hits: readonly Hit[]): Snippet {
  const before = from > 0 ? '… ' : ''
  const piece = text.slice(from, to).replace(/[\s\p{Cc}]/gu, ' ')
  const shift = before.length - from
  const marks = hits.filter(({ start, end }) => start >= from && end <= to).map(({ start, end }) => [start + shift, end + shift] as const)
  return { text: `${before}${piece}${to < text.length ? ' …' : ''}`, marks }
}
