import { setTimeout } from 'node:timers/promises'
import { sqliteCode } from './sqlite-code.ts'

/** How long to keep trying. */
export interface BusyOptions {
  readonly busyTimeoutMs: number
  /** Milliseconds of the longest pause between two attempts. @default 25 */
  readonly longestPauseMs?: number
  readonly signal?: AbortSignal | undefined
}

/** Primary result code of SQLite for "somebody else is writing". */
const busy = 5

/**
 * Runs an attempt again, with growing pauses, while another connection or process holds SQLite's write lock. SQLite's own
 * waiting would block the event loop, and with it the very transaction that it waits for.
 *
 * @throws the reason of the signal, or SQLite's own error once `busyTimeoutMs` are over
 */
export async function retryWhileBusy<T>(attempt: () => T, { busyTimeoutMs, signal, longestPauseMs = 25 }: BusyOptions): Promise<T> {
  const deadline = performance.now() + busyTimeoutMs
  for (let pauseMs = 1; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    try {
      return attempt()
    } catch (error) {
      if ((sqliteCode(error) & 0xff) !== busy || performance.now() >= deadline) throw error
    }
    await pause(pauseMs, signal)
  }
}

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  // Equal pauses of many waiters would let them meet again and again.
  await setTimeout(ms + ms * Math.random(), undefined, signal === undefined ? {} : { signal }).catch(() => {})
  signal?.throwIfAborted()
}
