import type { Connection, Request } from 'tedious'
import type { ResultRow } from '../physical-connection.ts'
import { runRequest } from './run-request.ts'

/** What to read, and how much of it at a time. */
export interface StreamOptions {
  readonly parameters: readonly unknown[]
  readonly chunkSize: number
  readonly signal: AbortSignal | undefined
}

/**
 * Sends one statement and gives its rows in pieces, no faster than they are taken: while a piece waits, the server is not read
 * from. Leaving early stops the statement on the server.
 */
export async function* streamRequest(connection: Connection, sql: string, options: StreamOptions): AsyncGenerator<ResultRow[], void> {
  const { parameters, chunkSize, signal } = options
  using stop = new StopSignal(signal)
  const buffer: ResultRow[] = []
  let request: Request | undefined
  let wake = () => {}
  let ended = false
  const onRow = (row: ResultRow, running: Request) => {
    request = running
    buffer.push(row)
    if (buffer.length < chunkSize) return
    running.pause()
    wake()
  }
  const end = runRequest(connection, sql, { parameters, onRow, signal: stop.signal }).finally(() => {
    ended = true
    wake()
  })
  // Its failure is thrown below, also when the reader has left before.
  end.catch(() => {})
  try {
    for (;;) {
      while (buffer.length < chunkSize && !ended) {
        await new Promise<void>((resolve) => {
          wake = resolve
          request?.resume()
        })
      }
      if (buffer.length > 0) yield buffer.splice(0)
      if (ended && buffer.length === 0) break
    }
    await end
  } finally {
    stop.now()
    await end.catch(() => {})
  }
}

/** Aborts when told to, or when another signal does. */
class StopSignal implements Disposable {
  readonly #controller = new AbortController()
  readonly #outer: AbortSignal | undefined
  readonly #follow = () => this.#controller.abort(this.#outer?.reason)

  constructor(outer: AbortSignal | undefined) {
    this.#outer = outer
    if (outer?.aborted === true) this.#follow()
    else outer?.addEventListener('abort', this.#follow, { once: true })
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  now(): void {
    this.#controller.abort()
  }

  [Symbol.dispose](): void {
    this.#outer?.removeEventListener('abort', this.#follow)
  }
}
