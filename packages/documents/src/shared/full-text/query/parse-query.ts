import { lexQuery, type QueryPiece } from './lex-query.ts'
import type { QueryNode } from './query-node.ts'

/** What becomes of a search text. */
export interface ParsedQuery {
  /** Undefined when there is nothing to look for; see `problem`. */
  readonly expression: QueryNode | undefined
  /** Why there is nothing to look for: no word that is indexed, or only words that must not be there. */
  readonly problem?: 'empty' | 'only-exclusions'
  /** Words that are not indexed and were left out, folded. */
  readonly ignored: readonly string[]
}

/** How texts become words; the same way in which they were indexed. */
export interface QueryWords {
  /** Folded words of a text, in order, those that are not indexed too. */
  fold(text: string): readonly string[]
  isIndexed(word: string): boolean
}

/** Brackets inside brackets; deeper ones are read as if they were not there. */
const maxDepth = 20

/**
 * Reads a search text: words (all must be there), `"a phrase"`, `OR` or `|`, `NOT` or `-`, brackets, and `begin*`. A term
 * that folds into several words, like `2026-001`, is a phrase. Text that makes no sense as an expression is read as words.
 */
export function parseQuery(text: string, words: QueryWords): ParsedQuery {
  const state: ParserState = { pieces: lexQuery(text), at: 0, words, ignored: new Set() }
  const nodes: QueryNode[] = []
  while (state.at < state.pieces.length) {
    const node = readAlternatives(state, 0)
    if (node !== undefined) nodes.push(node)
    // A bracket that closes what was never opened.
    if (state.pieces[state.at]?.kind === 'close') state.at += 1
  }
  const expression = join('and', nodes)
  const ignored = [...state.ignored]
  if (expression === undefined) return { expression: undefined, problem: 'empty', ignored }
  return looksForSomething(expression) ? { expression, ignored } : { expression: undefined, problem: 'only-exclusions', ignored }
}

interface ParserState {
  readonly pieces: readonly QueryPiece[]
  at: number
  readonly words: QueryWords
  readonly ignored: Set<string>
}

function readAlternatives(state: ParserState, depth: number): QueryNode | undefined {
  const nodes: QueryNode[] = []
  for (;;) {
    const node = readAll(state, depth)
    if (node !== undefined) nodes.push(node)
    if (state.pieces[state.at]?.kind !== 'or') return join('or', nodes)
    state.at += 1
  }
}

function readAll(state: ParserState, depth: number): QueryNode | undefined {
  const nodes: QueryNode[] = []
  for (;;) {
    const piece = state.pieces[state.at]
    if (piece === undefined || piece.kind === 'or' || piece.kind === 'close') return join('and', nodes)
    const node = readOne(state, depth)
    if (node !== undefined) nodes.push(node)
  }
}

function readOne(state: ParserState, depth: number): QueryNode | undefined {
  const piece = state.pieces[state.at]
  state.at += 1
  switch (piece?.kind) {
    case 'not': {
      const next = state.pieces[state.at]?.kind
      if (next === undefined || next === 'or' || next === 'close') return undefined
      const node = readOne(state, depth)
      return node === undefined ? undefined : { kind: 'not', node }
    }
    case 'open': {
      if (depth >= maxDepth) return undefined
      const node = readAlternatives(state, depth + 1)
      if (state.pieces[state.at]?.kind === 'close') state.at += 1
      return node
    }
    case 'term':
      return readTerm(state, piece.text, piece.prefix)
    case 'phrase':
      return phraseOf(indexedWords(state, state.words.fold(piece.text)))
    default:
      return undefined
  }
}

function readTerm(state: ParserState, text: string, isPrefix: boolean): QueryNode | undefined {
  const folded = state.words.fold(text)
  if (!isPrefix) return phraseOf(indexedWords(state, folded))
  const prefix = folded.at(-1)
  if (prefix === undefined) return undefined
  const before = phraseOf(indexedWords(state, folded.slice(0, -1)))
  return join('and', [...(before === undefined ? [] : [before]), { kind: 'prefix', prefix }])
}

function indexedWords({ words, ignored }: ParserState, folded: readonly string[]): readonly string[] {
  return folded.filter((word) => {
    const indexed = words.isIndexed(word)
    if (!indexed) ignored.add(word)
    return indexed
  })
}

function phraseOf(words: readonly string[]): QueryNode | undefined {
  const [word, ...others] = words
  if (word === undefined) return undefined
  return others.length === 0 ? { kind: 'word', word } : { kind: 'phrase', words }
}

function join(kind: 'and' | 'or', nodes: readonly QueryNode[]): QueryNode | undefined {
  const [node, ...others] = nodes
  return others.length === 0 ? node : { kind, nodes }
}

/** An expression that only excludes would find nearly everything. */
function looksForSomething(node: QueryNode): boolean {
  switch (node.kind) {
    case 'word':
    case 'prefix':
    case 'phrase':
      return true
    case 'and':
      return node.nodes.some(looksForSomething)
    case 'or':
      return node.nodes.every(looksForSomething)
    case 'not':
      return false
  }
}
