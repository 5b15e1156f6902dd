import type { ProgressEvent } from '@synergy-jobs/core'
import { SingleBar } from 'cli-progress'

/** Makes a listener that shows progress as a bar on a terminal, and as plain lines where there is none. */
export function showProgress(): (event: ProgressEvent) => void {
  return process.stdout.isTTY ? bar() : lines()
}

function bar(): (event: ProgressEvent) => void {
  const progress = new SingleBar({
    format: '   {phase} [{bar}] {value}/{total} rows, {rate} rows/s',
    barsize: 30,
    clearOnComplete: false,
    hideCursor: true,
  })
  let phase: string | undefined
  return (event) => {
    const shown = { phase: event.phase.padEnd(8), rate: Math.round(event.ratePerSecond) }
    if (event.phase !== phase) {
      if (phase !== undefined) progress.stop()
      phase = event.phase
      progress.start(event.total ?? event.done, 0, shown)
    }
    // How many rows a sheet has is only known when the last is read.
    progress.setTotal(event.total ?? event.done)
    progress.update(event.done, shown)
    if (event.done !== event.total) return
    progress.stop()
    // The next file begins with a bar of its own.
    phase = undefined
  }
}

function lines(): (event: ProgressEvent) => void {
  return ({ phase, done, total }) => console.log(`   ${phase}: ${done}${total === undefined ? '' : ` of ${total}`} rows`)
}
