import { randomUUID } from 'node:crypto'
import { JobError } from '../../errors/job-error.ts'
import type { ConnectionSource } from '../connection-source.ts'
import { createKysely } from '../create-kysely.ts'
import { openSessionOn } from '../open-session-on.ts'
import { type ConnectionSupply, sourceDriver } from '../source-driver.ts'
import { createBreather } from './breather.ts'
import { type ConnectionPool, createConnectionPool } from './connection-pool.ts'
import { EmbeddedConnection } from './embedded-connection.ts'
import { type EmbeddedFilePlace, embeddedFile } from './embedded-file.ts'
import type { EmbeddedOptions, EmbeddedSettings } from './embedded-settings.ts'
import { openEmbeddedDatabase } from './open-embedded-database.ts'

/**
 * Makes a source of connections to an embedded database (SQLite, as part of Node). Statements are written in SQL Server form
 * and give the same JavaScript values as on SQL Server.
 *
 * One connection at a time can write: while a transaction is open, every other write waits up to `busyTimeoutMs`. Reading
 * never waits. A running statement cannot be interrupted; an abort stops the next one.
 *
 * Differences that remain: text compares without case for ASCII letters only; an expression (as opposed to a column) has no
 * declared type, so a bit in it comes as 0 or 1; `nchar` values inside expressions carry no trailing blanks.
 *
 * @throws JobError `invalid-options` when the settings name neither a file nor memory
 *
 * @example
 * ```ts
 * await using source = embeddedSource({ memory: true })
 * ```
 */
export function embeddedSource(settings: EmbeddedSettings, options: EmbeddedOptions = {}): ConnectionSource {
  return sourceOnFile(embeddedFile(settings, false), options)
}

/** Makes the source of a file whose place is known. */
export function sourceOnFile(place: EmbeddedFilePlace, options: EmbeddedOptions): ConnectionSource {
  const { now = localNow, newGuid = randomUUID, busyTimeoutMs = 30_000, poolSize = 4 } = options
  const breather = createBreather()
  const closedError = () =>
    new JobError('connection-lost', `The embedded database '${place.name}' was closed.`, { details: { database: place.name } })
  let prepared: Promise<void> | undefined
  const open = async (signal: AbortSignal | undefined): Promise<EmbeddedConnection> => {
    prepared ??= place.prepare()
    await prepared
    signal?.throwIfAborted()
    return new EmbeddedConnection(await openEmbeddedDatabase(place.file, { now, newGuid, busyTimeoutMs, signal }), {
      breather,
      busyTimeoutMs,
      closedError,
    })
  }
  const pool = createConnectionPool({ size: poolSize, open, isUsable: (it) => it.isOpen, close: (it) => it.close(), closedError })
  const sessions = new Set<EmbeddedConnection>()
  let disposed: Promise<void> | undefined

  return {
    engine: 'embedded',
    server: 'embedded',
    database: place.name,
    file: place.file,
    connect: (connectOptions = {}) => createKysely('embedded', sourceDriver(poolSupply(pool), connectOptions)),
    async openSession(connectOptions = {}) {
      if (disposed !== undefined) throw closedError()
      const connection = await open(connectOptions.signal)
      sessions.add(connection)
      const end = () => {
        sessions.delete(connection)
        connection.close()
      }
      return openSessionOn(connection, connectOptions, { lost: new AbortController().signal, end })
    },
    [Symbol.asyncDispose]: () => (disposed ??= dispose()),
  }

  async function dispose(): Promise<void> {
    pool.close()
    for (const session of sessions) session.close()
    await prepared?.then(place.remove, () => {})
  }
}

function poolSupply(pool: ConnectionPool<EmbeddedConnection>): ConnectionSupply {
  return {
    take: (signal) => pool.take(signal),
    async giveBack(connection) {
      await connection.rollback()
      if (connection instanceof EmbeddedConnection) pool.giveBack(connection)
    },
  }
}

function localNow(): Date {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000)
}
