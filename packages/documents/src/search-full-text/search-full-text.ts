import type { Context } from '@synergy-jobs/core'
import { internals, invalidOption, parseOptions } from '@synergy-jobs/core/internal'
import { type EntityKind, entityKinds } from '../shared/full-text/entity-kind.ts'
import { matchQuery } from '../shared/full-text/query/match-query.ts'
import { parseQuery } from '../shared/full-text/query/parse-query.ts'
import { queryLeaves } from '../shared/full-text/query/query-leaves.ts'
import type { QueryNode } from '../shared/full-text/query/query-node.ts'
import { relaxPhrases } from '../shared/full-text/query/relax-phrases.ts'
import { readWordRules, type WordRules } from '../shared/full-text/read-word-rules.ts'
import { openProductIndex } from '../shared/full-text/word-tables/open-product-index.ts'
import { openTextExtractor } from '../shared/text/extract-text.ts'
import { collectHits, type HitSearch, type VisibleHit } from './collect-hits.ts'
import { expandSynonyms } from './expand-synonyms.ts'
import { findReader } from './find-reader.ts'
import { makeSnippet, type Snippet } from './make-snippet.ts'
import { readTexts, type TextReading } from './read-texts.ts'
import { type SearchOptions, searchOptions } from './search-options.ts'
import type { SearchHit, SearchResult } from './search-result.ts'
import { suggestWords } from './suggest-words.ts'

/**
 * Finds documents and requests that `indexFullText` has indexed, best first, and only those that the person in `as` may see:
 * by security level and by the rights of each entity as they are now, whatever the index says. Totals, snippets and
 * suggestions tell nothing of the others.
 *
 * Knows words, phrases, `AND`, `OR`, `NOT`, brackets, `begin*`, and the synonyms that users have set up. Words are folded as
 * the index folds them: `Café` finds `cafe`. When nothing is found, it proposes words of the index.
 *
 * Reads the index, `humres`, `HRRoles`, `NoiseWords`, `WordSynonyms`, and the entities found. Writes nothing.
 *
 * @throws JobError `invalid-options`
 * @throws JobError `not-allowed` when the person is unknown, not active or blocked
 *
 * @example
 * ```ts
 * const { hits, total } = await searchFullText(context, { query: '"annual report" 202* -draft', as: 'clerk' })
 * for (const { number, subject, snippet } of hits) console.log(number, subject, snippet?.text)
 * ```
 */
export async function searchFullText(context: Context, options: SearchOptions): Promise<SearchResult> {
  const given = parseOptions('searchFullText', searchOptions, options)
  const signal = given.signal ?? new AbortController().signal
  const { source, onQuery } = context[internals]
  const db = source.connect({ signal, ...(onQuery === undefined ? {} : { onQuery }) })
  const reader = await findReader(db, given.as, given.rights)
  const words = await readWordRules(db)
  const { expression: asked, ignored, problem } = parseQuery(given.query, words)
  if (asked === undefined) return { ...nothing, ignored, ...(problem === undefined ? {} : { problem }) }
  if (queryLeaves(asked).length > maxLeaves)
    throw invalidOption('searchFullText', 'query', given.query, `must hold at most ${maxLeaves} different words`)
  const expanded = await expandSynonyms(db, asked, words)
  const expression = queryLeaves(expanded).length > maxLeaves ? asked : expanded
  const limits = { maxFileBytes: given.limits.attachmentBytes, maxTextLength: given.limits.textLength }
  await using extractor = given.attachments ? openTextExtractor({ limits }) : undefined
  const reading: TextReading = { db, signal, limits: given.limits, ...(extractor === undefined ? {} : { extractor }) }
  const index = given.index ?? openProductIndex({ db, tables: given.tables, codes: given.codes })
  const search: HitSearch = { db, index, reader, rights: given.rights, kinds: given.entities, expression }
  const isCandidate = index.phrases === 'candidates' && !relaxPhrases(expression).exact
  const verified = isCandidate
    ? { ...search, matching: (hits: readonly VisibleHit[]) => matchTexts(hits, expression, words, reading) }
    : search
  const { hits, total, isExact } = await collectHits(verified, given)
  const snippets = await makeSnippets(given.snippetLength === 0 ? [] : hits, expression, given.snippetLength, reading)
  return {
    hits: hits.map((hit) => describe(hit, snippets.get(hit.id))),
    total,
    totalIsExact: isExact,
    ignored,
    suggestions: total === 0 ? await suggestWords(search, asked) : [],
  }
}

/** Words of one search; each takes some parameters of the statement, of which a server takes about 2,000. */
const maxLeaves = 100

const nothing: SearchResult = Object.freeze({ hits: [], total: 0, totalIsExact: true, ignored: [], suggestions: [] })

/** Looks for phrases in the texts themselves, where the index knows no positions. */
async function matchTexts(
  hits: readonly VisibleHit[],
  expression: QueryNode,
  words: WordRules,
  reading: TextReading,
): Promise<ReadonlySet<string>> {
  const matching = new Set<string>()
  for (const kind of entityKinds) {
    for await (const { id, subject, texts } of readTexts(kind, idsOf(hits, kind), reading)) {
      const fields = [subject, ...texts].map((text) => ({ words: words.indexed(text) }))
      if (matchQuery(expression, fields)) matching.add(id)
    }
  }
  return matching
}

/** One snippet an entity: of the first of its texts that holds a word, else of the first at all. */
async function makeSnippets(
  hits: readonly VisibleHit[],
  expression: QueryNode,
  length: number,
  reading: TextReading,
): Promise<ReadonlyMap<string, Snippet>> {
  const snippets = new Map<string, Snippet>()
  for (const kind of entityKinds) {
    for await (const { id, texts } of readTexts(kind, idsOf(hits, kind), reading)) {
      const made = texts.map((text) => makeSnippet(text, expression, length))
      const best = made.find(({ marks }) => marks.length > 0) ?? made[0]
      if (best !== undefined) snippets.set(id, best)
    }
  }
  return snippets
}

function idsOf(hits: readonly VisibleHit[], kind: EntityKind): readonly string[] {
  return hits.filter((hit) => hit.kind === kind).map(({ id }) => id)
}

function describe({ kind, id, number, subject, modified, securityLevel, score }: VisibleHit, snippet: Snippet | undefined): SearchHit {
  const time = modified.toISOString().slice(0, 19)
  return { kind, id, number, subject, modified: time, securityLevel, score, ...(snippet === undefined ? {} : { snippet }) }
}
