/** Several signals as one, and the way to let go of them. */
export interface LinkedSignals extends Disposable {
  /** Aborts with the reason of the first that aborts; undefined when there is nothing to listen to. */
  readonly signal: AbortSignal | undefined
}

/**
 * Joins signals for the time of one statement. Unlike `AbortSignal.any` it leaves nothing on a signal that lives for a whole
 * run once it is disposed.
 */
export function linkSignals(...signals: readonly (AbortSignal | undefined)[]): LinkedSignals {
  const given = signals.filter((signal) => signal !== undefined)
  const [first, ...others] = given
  if (others.length === 0) return { signal: first, [Symbol.dispose]: () => {} }
  const controller = new AbortController()
  const abort = (event: Event) => controller.abort((event.target as AbortSignal).reason)
  const aborted = given.find((signal) => signal.aborted)
  if (aborted !== undefined) controller.abort(aborted.reason)
  else for (const signal of given) signal.addEventListener('abort', abort, { once: true })
  return {
    signal: controller.signal,
    [Symbol.dispose]: () => {
      for (const signal of given) signal.removeEventListener('abort', abort)
    },
  }
}
