/** A piece of a search text. */
export type QueryPiece =
  | { readonly kind: 'term'; readonly text: string; readonly prefix: boolean }
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'and' | 'or' | 'not' | 'open' | 'close' }

/**
 * Cuts a search text into terms, quoted phrases, brackets and operators: `AND`, `OR`, `NOT` in capitals, `|`, and `-` before a
 * term. A quote that is not closed reaches to the end. Nothing that a person types is an error here.
 */
export function lexQuery(text: string): readonly QueryPiece[] {
  const pieces: QueryPiece[] = []
  for (const { groups = {} } of text.matchAll(pattern)) {
    const { minus, phrase, bracket, bar, term } = groups
    if (minus !== undefined) pieces.push({ kind: 'not' })
    if (phrase !== undefined) pieces.push({ kind: 'phrase', text: phrase })
    else if (bracket !== undefined) pieces.push({ kind: bracket === '(' ? 'open' : 'close' })
    else if (bar !== undefined) pieces.push({ kind: 'or' })
    else if (term !== undefined) pieces.push(termPiece(term))
  }
  return pieces
}

/** Unicode's own quotation marks count as quotes, since text programs put them in while one types. */
const pattern =
  /(?<minus>(?<![^\s(|])-(?=[^\s-]))?(?:["“”„](?<phrase>[^"“”„]*)(?:["“”„]|$)|(?<bracket>[()])|(?<bar>\|+)|(?<term>[^\s()"“”„|]+))/gu

function termPiece(term: string): QueryPiece {
  if (term === 'AND' || term === '&&' || term === '&') return { kind: 'and' }
  if (term === 'OR') return { kind: 'or' }
  if (term === 'NOT') return { kind: 'not' }
  const prefix = /\*+$/u.test(term)
  return { kind: 'term', text: term, prefix }
}
