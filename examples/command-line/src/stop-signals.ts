import { constants } from 'node:os'
import type { Surroundings } from './surroundings.ts'

/** A signal that aborts when the process is told to end. */
export interface StopSignals extends Disposable {
  readonly signal: AbortSignal
}

const showCursor = '\u001b[?25h'

/**
 * Turns the signals that end a process into a request to stop: the first (Ctrl-C, or SIGTERM of a scheduler) lets the job finish
 * what it is at, so that what is committed is whole; a second one ends the process at once, with 128 and the signal's number.
 */
export function listenForStop({ onSignal, stderr, exit }: Pick<Surroundings, 'onSignal' | 'stderr' | 'exit'>): StopSignals {
  const controller = new AbortController()
  const end = onSignal((name) => {
    if (controller.signal.aborted) {
      if (stderr.isTTY) stderr.write(showCursor)
      exit(128 + (constants.signals[name] ?? 2))
      return
    }
    const again = name === 'SIGINT' ? 'Press Ctrl-C once more' : `Send ${name} once more`
    stderr.write(`\nStopping; what is committed stays. ${again} to end at once.\n`)
    controller.abort(new Error(`stopped by ${name}`))
  })
  return { signal: controller.signal, [Symbol.dispose]: end }
}
