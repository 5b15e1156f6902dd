import { existsSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { JobError } from '@synergy-jobs/core'

/** Raised when the layout of the file changes. */
const format = 1

/** Milliseconds to wait for another process that writes. */
const busyTimeoutMs = 10_000

/**
 * The words go in as they are, separated by blanks: of ASCII only letters, digits and dots are in them, and the tokeniser takes
 * everything else for a letter, so that what is found is exactly what was put in. The texts themselves are not kept.
 */
const layout = `
  create table meta (name text primary key, value text not null) without rowid;
  create table entities (
    n integer primary key, kind text not null, id text not null, level integer not null, fingerprint text not null,
    unique (kind, id));
  create virtual table words using fts5 (
    subject, summary, body, attachments, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '.'");
  create virtual table vocabulary using fts5vocab (words, 'row');
  insert into meta values ('format', '${format}');`

/** The database file of an SQLite index; opened at first use, and again when another file has taken its place. */
export interface SqliteFile extends Disposable {
  /** The open database; undefined when there is no file. */
  open(): DatabaseSync | undefined
  /** The same, made first where it is missing. */
  create(): DatabaseSync
  close(): void
}

/**
 * Opens the file when it is needed. It is kept in rollback mode: a file beside it would be left over when a rebuild takes its
 * place, and be taken for a part of the new one.
 */
export function sqliteFile(path: string): SqliteFile {
  let opened: { readonly database: DatabaseSync; readonly inode: bigint } | undefined
  const close = (): void => {
    opened?.database.close()
    opened = undefined
  }
  const open = (): DatabaseSync | undefined => {
    if (!existsSync(path)) {
      close()
      return undefined
    }
    const inode = statSync(path, { bigint: true }).ino
    if (opened?.inode === inode) return opened.database
    close()
    const database = new DatabaseSync(path, { timeout: busyTimeoutMs })
    opened = { database, inode }
    checkFormat(database, path)
    return database
  }
  return {
    open,
    create() {
      if (!existsSync(path)) createFile(path)
      const database = open()
      if (database === undefined) throw new TypeError(`${path} went away.`)
      return database
    },
    close,
    [Symbol.dispose]: close,
  }
}

function createFile(path: string): void {
  const database = new DatabaseSync(path, { timeout: busyTimeoutMs })
  try {
    database.exec(`begin immediate; ${layout} commit`)
  } finally {
    database.close()
  }
}

function checkFormat(database: DatabaseSync, path: string): void {
  try {
    const row = database.prepare(`select value from meta where name = 'format'`).get()
    if (row?.['value'] === String(format)) return
  } catch {
    // No database, or none of ours: told below.
  }
  throw new JobError('invalid-file', `${path} is not a full-text index of this version; name another file, or remove it and index anew.`, {
    details: { file: path },
  })
}
