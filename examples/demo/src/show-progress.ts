import type { ProgressEvent } from '@synergy-jobs/core'
import { SingleBar } from 'cli-progress'

/** Where progress is shown. */
export interface ProgressScreen extends NodeJS.WritableStream {
  readonly isTTY?: boolean
}

/** A listener that shows progress. */
export interface ShownProgress {
  (event: ProgressEvent): void
  /** Takes leave of the screen: a run may end in the middle of a phase. */
  stop(): void
}

/** Milliseconds between two lines of one phase where there is no terminal. */
const lineEveryMs = 5_000

/**
 * Makes a listener that shows progress as a bar on a terminal, and as plain lines, not too many, where there is none.
 *
 * @param screen - where to show it. @default standard output
 */
export function showProgress(screen: ProgressScreen = process.stdout): ShownProgress {
  return screen.isTTY ? bar(screen) : lines(screen)
}

function bar(stream: ProgressScreen): ShownProgress {
  const progress = new SingleBar({
    stream,
    format: '   {phase} [{bar}] {value}/{total} rows, {rate} rows/s',
    barsize: 30,
    clearOnComplete: false,
    hideCursor: true,
  })
  let phase: string | undefined
  const stop = (): void => {
    if (phase !== undefined) progress.stop()
    phase = undefined
  }
  const show = (event: ProgressEvent): void => {
    const shown = { phase: event.phase.padEnd(8), rate: Math.round(event.ratePerSecond) }
    if (event.phase !== phase) {
      stop()
      phase = event.phase
      progress.start(event.total ?? event.done, 0, shown)
    }
    // How many rows a sheet has is only known when the last is read.
    progress.setTotal(event.total ?? event.done)
    progress.update(event.done, shown)
    // The next file begins with a bar of its own.
    if (event.done === event.total) stop()
  }
  return Object.assign(show, { stop })
}

function lines(stream: ProgressScreen): ShownProgress {
  let last = { phase: '', at: 0 }
  const show = ({ phase, done, total }: ProgressEvent): void => {
    const at = performance.now()
    if (phase === last.phase && done !== total && at - last.at < lineEveryMs) return
    last = { phase, at }
    stream.write(`   ${phase}: ${done}${total === undefined ? '' : ` of ${total}`} rows\n`)
  }
  return Object.assign(show, { stop: () => undefined })
}
