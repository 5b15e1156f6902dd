/**
 * A search expression in folded words.
 *
 * - `word`: the word itself
 * - `prefix`: any word that begins so
 * - `phrase`: the words one after the other, within one text of the entity; words that are not indexed do not count
 * - `and`, `or`, `not`: as they say; an expression always looks for something, never only for what is not there
 */
export type QueryNode =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  | { readonly kind: 'and' | 'or'; readonly nodes: readonly QueryNode[] }
  | { readonly kind: 'not'; readonly node: QueryNode }
