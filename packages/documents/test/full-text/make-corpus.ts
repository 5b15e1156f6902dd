import type { EntityKind } from '../../src/shared/full-text/entity-kind.ts'
import type { IndexEntry, IndexField } from '../../src/shared/full-text/index-entry.ts'
import type { QueryNode } from '../../src/shared/full-text/query/query-node.ts'

/** Random numbers from 0 to 1 that are the same in every run. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Words that break a careless index: names of object members, operators, numbers with dots, other scripts, long ones. */
const odd = [
  'constructor',
  'tostring',
  'hasownproperty',
  'and',
  'or',
  'not',
  'near',
  'null',
  '0',
  '007',
  '2026.001',
  '2026.001.7',
  '00.809.026',
]
const scripts = ['東京', '京都', 'москва', 'αθηνα', 'ירושלימ', 'القاهرة', 'हिन्दी', 'straße'.replace('ß', 'ss'), '서울', 'x'.repeat(64)]
const common = [
  'invoice',
  'invoices',
  'report',
  'reports',
  'annual',
  'contract',
  'contracts',
  'contra',
  'project',
  'pro',
  'plan',
  'planning',
  'leave',
]
const vocabulary = [...common, ...odd, ...scripts, ...Array.from({ length: 60 }, (_, n) => `w${n}`)]

/** Entities of both kinds at several levels, some without words in a place, some with several texts and attachments. */
export function makeCorpus(size: number, random: () => number): readonly IndexEntry[] {
  // Squared: the first words are common, the last rare.
  const word = (): string => vocabulary[Math.floor(random() ** 2 * vocabulary.length)] ?? 'invoice'
  const words = (most: number): readonly string[] => Array.from({ length: Math.floor(random() * (most + 1)) }, word)
  return Array.from({ length: size }, (_, n): IndexEntry => {
    const kind: EntityKind = n % 4 === 3 ? 'requests' : 'documents'
    const attachment = guid(1_000_000 + n)
    const fields: IndexField[] = [
      { place: 'subject', words: [word(), ...words(4)] },
      { place: 'summary', words: words(3) },
      { place: 'body', words: words(15) },
      { place: 'body', words: words(3) },
      { place: 'attachment', words: words(5), attachment },
      { place: 'attachment', words: words(5), attachment },
    ]
    return {
      kind,
      id: guid(n),
      securityLevel: [0, 10, 10, 10, 60][n % 5] ?? 10,
      fields: fields.filter((field) => field.words.length > 0),
      references: { in: n % 3, out: n % 2 },
    }
  })
}

function guid(n: number): string {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0').toUpperCase()}`
}

/** Queries over that vocabulary: words, prefixes and phrases, alone and combined, nested and with exclusions. */
export function makeQueries(count: number, corpus: readonly IndexEntry[], random: () => number): readonly QueryNode[] {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const leaf = (): QueryNode => {
    const chance = random()
    if (chance < 0.55) return { kind: 'word', word: random() < 0.05 ? 'nowhere' : pick(vocabulary) }
    if (chance < 0.75)
      return {
        kind: 'prefix',
        prefix: pick(vocabulary)
          .slice(0, 1 + Math.floor(random() * 5))
          .replace(/[\ud800-\udbff]$/, ''),
      }
    // Phrases that are there, and phrases that are not.
    const { words } = pick(pick(corpus).fields)
    const start = Math.floor(random() * words.length)
    const there = words.slice(start, start + 2 + Math.floor(random() * 2))
    return random() < 0.7 && there.length > 1
      ? { kind: 'phrase', words: there }
      : { kind: 'phrase', words: [pick(vocabulary), pick(vocabulary)] }
  }
  const node = (depth: number): QueryNode => {
    if (depth === 0 || random() < 0.35) return leaf()
    const nodes = Array.from({ length: 2 + Math.floor(random() * 2) }, () => node(depth - 1))
    if (random() < 0.5) return { kind: 'or', nodes }
    const excluded: QueryNode[] = random() < 0.4 ? [{ kind: 'not', node: anything(depth - 1) }] : []
    return { kind: 'and', nodes: [...nodes, ...excluded] }
  }
  // Below an exclusion anything goes, exclusions of exclusions too.
  const anything = (depth: number): QueryNode => {
    if (random() < 0.25) return { kind: 'not', node: node(Math.max(0, depth)) }
    if (random() < 0.2) return { kind: 'or', nodes: [node(Math.max(0, depth)), { kind: 'not', node: leaf() }] }
    return node(Math.max(0, depth))
  }
  return Array.from({ length: count }, () => node(2))
}
