import { once } from 'node:events'
import type { Worksheet } from 'exceljs'

/** How much of a sheet may wait before its rows have to, in bytes. */
const waitingBytes = 512 * 1024

/** What exceljs keeps behind a sheet: the streams of the old `readable-stream` that it pushes the sheet's XML into. */
interface SheetPipes {
  readonly stream: { readonly pipes: readonly (NodeJS.EventEmitter & { readonly _writableState: { readonly length: number } })[] }
}

/**
 * Waits until little enough of a sheet is under way. exceljs pushes into the pipe of a sheet without heeding it, so memory would grow
 * with the rows whenever compressing or the target is slower than they come.
 *
 * @throws the reason of `stop` when it aborts
 */
export async function drained(sheet: Worksheet, stop: AbortSignal): Promise<void> {
  stop.throwIfAborted()
  const [pipe] = (sheet as Worksheet & SheetPipes).stream.pipes
  if (pipe === undefined || pipe._writableState.length < waitingBytes) return
  try {
    await once(pipe, 'drain', { signal: stop })
  } catch (error) {
    stop.throwIfAborted()
    throw error
  }
}
