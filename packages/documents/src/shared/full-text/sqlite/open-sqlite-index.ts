import { rename } from 'node:fs/promises'
import { closestWords } from '../closest-words.ts'
import type { IndexHit, IndexQuery, TextIndex } from '../text-index.ts'
import { parseWatermark } from '../watermark-text.ts'
import { compileMatch } from './compile-match.ts'
import { type SqliteFile, sqliteFile } from './sqlite-file.ts'
import { stageInSqlite } from './stage-in-sqlite.ts'

/** Settings of {@link openSqliteIndex}. */
export interface SqliteIndexSettings {
  /** Path of the file; it is made at the first run. */
  readonly file: string
}

/**
 * Opens a full-text index in one SQLite file (FTS5), with positions, so that phrases are exact, and BM25 ranking in which a
 * word in the subject weighs ten times. It keeps words, ids and levels, no texts. Several processes may search while one
 * writes. Needs nothing but Node.
 *
 * @example
 * ```ts
 * await using index = openSqliteIndex({ file: 'words.db' })
 * await indexFullText(context, { index })
 * const { hits } = await searchFullText(context, { query: 'invoice', as: 'clerk', index })
 * ```
 */
export function openSqliteIndex({ file }: SqliteIndexSettings): TextIndex {
  const handle = sqliteFile(file)
  return {
    name: 'sqlite',
    phrases: 'exact',
    ensure: async () => void handle.create(),
    stage: async (batch) => stageInSqlite(handle, batch),
    async *indexed(kind) {
      const rows = handle.open()?.prepare('select id, level from entities where kind = ?').all(kind) ?? []
      for (const { id, level } of rows) yield { id: String(id), securityLevel: Number(level) }
    },
    async watermark(kind) {
      const row = handle.open()?.prepare('select value from meta where name = ?').get(`watermark ${kind}`)
      return row === undefined ? undefined : parseWatermark(String(row['value']))
    },
    query: async (query) => ask(handle, query),
    similarWords: async (word) => closestWords(word, beginsAlike(handle, word)),
    flush: async () => undefined,
    async rebuild() {
      const aside = `${file}.rebuild`
      const index = openSqliteIndex({ file: aside })
      await index.ensure()
      return {
        index,
        async swap() {
          await index[Symbol.asyncDispose]()
          handle.close()
          await rename(aside, file)
        },
        [Symbol.asyncDispose]: () => index[Symbol.asyncDispose](),
      }
    },
    [Symbol.asyncDispose]: async () => handle.close(),
  }
}

function ask(handle: SqliteFile, { expression, kinds, maxSecurityLevel, offset, limit }: IndexQuery): readonly IndexHit[] {
  const rows = handle
    .open()
    ?.prepare(
      `select e.kind, e.id, -bm25(words, 10, 5, 1, 0.5) as score
       from words join entities as e on e.n = words.rowid
       where words match ? and e.level <= ? and e.kind in (${kinds.map(() => '?').join(', ')})
       order by score desc, e.kind, e.id limit ? offset ?`,
    )
    .all(compileMatch(expression), maxSecurityLevel, ...kinds, limit, offset)
  return (rows ?? []).map(({ kind, id, score }) => ({ kind: kind as IndexHit['kind'], id: String(id), score: Number(score) }))
}

/** Words looked at for one misspelt word: the most used ones that begin alike. */
const maxCandidates = 2_000

function beginsAlike(handle: SqliteFile, word: string): readonly string[] {
  const [first = '', second = first] = [...word]
  const find = handle
    .open()
    ?.prepare(`select term from vocabulary where substr(term, 1, 1) in (?, ?) or substr(term, 2, 1) = ? order by doc desc, term limit ?`)
  return (find?.all(first, second, first, maxCandidates) ?? []).map(({ term }) => String(term))
}
