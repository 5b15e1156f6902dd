import type { ProgressEvent } from '@synergy-jobs/core'
import { SingleBar } from 'cli-progress'

/** Makes a listener that shows progress as a bar on a terminal, and as plain lines where there is none. */
export function showProgress(): (event: ProgressEvent) => void {
  return process.stdout.isTTY ? bar() : lines()
}

function bar(): (event: ProgressEvent) => void {
  const progress = new SingleBar({
    format: '   {phase} [{bar}] {value}/{total} {unit}, {rate} {unit}/s',
    barsize: 30,
    clearOnComplete: false,
    hideCursor: true,
  })
  let phase = ''
  return (event) => {
    const shown = { phase: event.phase.padEnd(8), unit: unitOf(event), rate: Math.round(event.ratePerSecond) }
    if (event.phase !== phase) {
      if (phase !== '') progress.stop()
      phase = event.phase
      progress.start(event.total ?? event.done, 0, shown)
    }
    if (event.total !== undefined) progress.setTotal(event.total)
    progress.update(event.done, shown)
    if (event.done === event.total) progress.stop()
  }
}

function lines(): (event: ProgressEvent) => void {
  return (event) => {
    const { phase, done, total } = event
    console.log(`   ${phase}: ${done}${total === undefined ? '' : ` of ${total}`} ${unitOf(event)}`)
  }
}

/** A sheet is read by rows and written by transactions. */
function unitOf({ phase }: ProgressEvent): string {
  return phase === 'writing' ? 'transactions' : 'rows'
}
