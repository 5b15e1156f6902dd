import { type Connection, Request } from 'tedious'
import type { ResultRow, StatementResult } from '../physical-connection.ts'
import { requestParameter } from './request-parameter.ts'

/** What a request is given besides its text. */
export interface RequestOptions {
  readonly parameters: readonly unknown[]
  readonly onRow: (row: ResultRow, request: Request) => void
  readonly signal: AbortSignal | undefined
}

/**
 * Sends one statement and waits until the server has answered it completely. When the signal aborts, the server is told to
 * stop, and the answer to that is waited for; a server that does not answer in time loses the connection.
 *
 * @returns the number of rows that the statement touched; undefined when it said nothing about that
 * @throws the reason of the signal, or the protocol library's error
 */
export function runRequest(
  connection: Connection,
  sql: string,
  { parameters, onRow, signal }: RequestOptions,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    let affected: number | undefined
    const request = new Request(sql, (error) => {
      signal?.removeEventListener('abort', stop)
      if (signal?.aborted === true && error) reject(signal.reason)
      else if (error) reject(error)
      else resolve(affected)
    })
    const stop = () => request.cancel()
    // Triggers send counts of their own before that of the statement; the last one is the statement's.
    const count = (rows: number | undefined) => {
      affected = rows ?? affected
    }
    request.on('doneInProc', count)
    request.on('done', count)
    request.on('row', (columns: readonly TediousColumn[]) => onRow(toRow(columns), request))
    parameters.forEach((value, index) => {
      const parameter = requestParameter(value)
      request.addParameter(String(index + 1), parameter.type, parameter.value, parameter.options)
    })
    signal?.addEventListener('abort', stop, { once: true })
    // Without parameters a plain batch will do, and what it creates or sets stays on the connection.
    if (parameters.length === 0) connection.execSqlBatch(request)
    else connection.execSql(request)
  })
}

/** Sends one statement and collects its rows. */
export async function collectRows(
  connection: Connection,
  sql: string,
  parameters: readonly unknown[],
  signal: AbortSignal | undefined,
): Promise<StatementResult> {
  const rows: ResultRow[] = []
  const affected = await runRequest(connection, sql, { parameters, signal, onRow: (row) => rows.push(row) })
  return affected === undefined ? { rows } : { rows, affected }
}

interface TediousColumn {
  readonly metadata: { readonly colName: string }
  readonly value: unknown
}

function toRow(columns: readonly TediousColumn[]): ResultRow {
  const row: ResultRow = {}
  for (const { metadata, value } of columns) row[metadata.colName] = value
  return row
}
