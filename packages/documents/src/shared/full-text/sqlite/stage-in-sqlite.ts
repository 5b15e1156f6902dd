import type { DatabaseSync } from 'node:sqlite'
import { fingerprint } from '../fingerprint.ts'
import { joinedWords } from '../joined-words.ts'
import type { IndexBatch, StagedBatch } from '../text-index.ts'
import { formatWatermark } from '../watermark-text.ts'
import type { SqliteFile } from './sqlite-file.ts'

/** Finds out what a batch changes, and writes it in one transaction. */
export function stageInSqlite(handle: SqliteFile, batch: IndexBatch): StagedBatch {
  const { kind, entries, removed } = batch
  const prints = new Map(entries.map((entry) => [entry.id, fingerprint(entry)]))
  const find = handle.open()?.prepare('select fingerprint from entities where kind = ? and id = ?')
  const known = (id: string): unknown => find?.get(kind, id)?.['fingerprint']
  // An entity without words is not kept, so there is nothing to change about one that is not there.
  const changed = new Set([
    ...entries
      .filter(({ id, fields }) => (fields.length === 0 ? known(id) !== undefined : known(id) !== prints.get(id)))
      .map(({ id }) => id),
    ...removed.filter((id) => known(id) !== undefined),
  ])
  return { changed, write: async () => writeBatch(handle.create(), batch, changed, prints) }
}

function writeBatch(database: DatabaseSync, batch: IndexBatch, changed: ReadonlySet<string>, prints: ReadonlyMap<string, string>): void {
  const { kind, entries, removed, watermark } = batch
  const replace = entityWriter(database, kind)
  database.exec('begin immediate')
  try {
    for (const id of removed) if (changed.has(id)) replace.remove(id)
    for (const entry of entries) {
      if (!changed.has(entry.id)) continue
      replace.remove(entry.id)
      const texts = (['subject', 'summary', 'body', 'attachment'] as const).map((place) => joinedWords(entry.fields, place))
      if (entry.fields.length > 0) replace.add(entry.id, entry.securityLevel, prints.get(entry.id) ?? '', texts)
    }
    if (watermark !== undefined)
      database.prepare('insert or replace into meta values (?, ?)').run(`watermark ${kind}`, formatWatermark(watermark))
    database.exec('commit')
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}

function entityWriter(database: DatabaseSync, kind: string) {
  const find = database.prepare('select n from entities where kind = ? and id = ?')
  const removeEntity = database.prepare('delete from entities where n = ?')
  const removeWords = database.prepare('delete from words where rowid = ?')
  const addEntity = database.prepare('insert into entities (kind, id, level, fingerprint) values (?, ?, ?, ?)')
  const addWords = database.prepare('insert into words (rowid, subject, summary, body, attachments) values (?, ?, ?, ?, ?)')
  return {
    remove(id: string): void {
      const n = find.get(kind, id)?.['n']
      if (n === undefined) return
      removeWords.run(n)
      removeEntity.run(n)
    },
    add(id: string, level: number, print: string, texts: readonly string[]): void {
      const { lastInsertRowid } = addEntity.run(kind, id, level, print)
      addWords.run(lastInsertRowid, ...texts)
    },
  }
}
