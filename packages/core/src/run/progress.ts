/** How far a run is. All values are plain data. */
export interface ProgressEvent {
  readonly runId: string
  readonly job: string
  /** What is being done, e.g. `'reading'`; a word of the job's own. */
  readonly phase: string
  /** Units done in this phase. */
  readonly done: number
  /** Units of this phase in all, where known. */
  readonly total?: number
  /** Units per second since the phase began. */
  readonly ratePerSecond: number
  /** Milliseconds that the phase will still take at that rate, where `total` is known. */
  readonly remainingMs?: number
}

/** Tells the listener of a run how far it is. */
export interface ProgressReporter {
  /** Reports a state; states that follow each other faster than the interval are dropped, but never the last of a phase. */
  report(phase: string, done: number, total?: number): void
}

/** Milliseconds between two progress events of one phase. */
const intervalMs = 250

/**
 * Makes a reporter that computes rate and time left, and spares a listener more than four events a second.
 * A listener that throws is not called again; `onFault` hears of it once.
 */
export function openProgress(
  run: { readonly runId: string; readonly job: string },
  listener: ((event: ProgressEvent) => void) | undefined,
  now: () => number,
  onFault: (error: unknown) => void,
): ProgressReporter {
  let active = listener
  let phase = ''
  let since = 0
  let last = Number.NEGATIVE_INFINITY
  let before = 0
  let ended = false
  return {
    report(nextPhase, done, total) {
      if (active === undefined) return
      const time = now()
      // The same phase begins anew for the next file, or for a transaction that is tried again.
      if (nextPhase !== phase || done < before || (ended && done !== before)) {
        phase = nextPhase
        since = time
        last = Number.NEGATIVE_INFINITY
      }
      before = done
      ended = done === total
      // A clock that is set back must not silence the run.
      if (time >= last && time - last < intervalMs && done !== total) return
      last = time
      const fault = (error: unknown): void => {
        if (active === undefined) return
        active = undefined
        onFault(error)
      }
      try {
        const answer: unknown = active({
          ...run,
          phase,
          done,
          ...(total === undefined ? {} : { total }),
          ...pace(done, total, time - since),
        })
        // An async function fits the type; what it rejects with would otherwise end the process.
        Promise.resolve(answer).catch(fault)
      } catch (error) {
        fault(error)
      }
    },
  }
}

function pace(done: number, total: number | undefined, elapsedMs: number): Pick<ProgressEvent, 'ratePerSecond' | 'remainingMs'> {
  const ratePerSecond = elapsedMs > 0 ? (done * 1000) / elapsedMs : 0
  if (total === undefined || ratePerSecond === 0) return { ratePerSecond }
  return { ratePerSecond, remainingMs: Math.max(0, ((total - done) * 1000) / ratePerSecond) }
}
