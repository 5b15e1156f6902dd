import { untilAborted } from '../../run/until-aborted.ts'

/** What came of a call: nothing, or why it failed. */
export type CallOutcome = { readonly failure?: string }

/**
 * Calls somebody else's function, but waits no longer than the run goes on and than its time allows; a call that never returns is
 * left behind. What it throws is told, and ends nothing but the call.
 *
 * @param run - the signal of the run
 * @throws the reason of the run's signal, when that aborts
 */
export async function callBack(
  call: (signal: AbortSignal) => void | Promise<void>,
  { signal: run, timeoutMs }: { readonly signal: AbortSignal; readonly timeoutMs: number },
): Promise<CallOutcome> {
  const time = AbortSignal.timeout(timeoutMs)
  const signal = AbortSignal.any([run, time])
  try {
    await untilAborted(
      Promise.resolve().then(() => call(signal)),
      signal,
    )
    return {}
  } catch (error) {
    run.throwIfAborted()
    if (time.aborted) return { failure: `it did not return within ${timeoutMs} ms` }
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}
