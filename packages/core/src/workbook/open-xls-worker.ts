import { Worker } from 'node:worker_threads'
import { JobError } from '../errors/job-error.ts'
import type { WorkbookSource } from './identify-workbook.ts'
import { invalidFile } from './workbook-error.ts'
import type { WorksheetInfo } from './workbook-info.ts'
import type { WorkbookLimits } from './workbook-limits.ts'
import type { XlsAnswer, XlsRequest, XlsWorkerData } from './xls-message.ts'

/** A worker thread that has opened an .xls file. Disposing it ends the thread, whatever it is doing. */
export interface XlsWorker extends AsyncDisposable {
  readonly date1904: boolean
  readonly sheets: readonly WorksheetInfo[]
  /** Asks for one thing and waits for the answer; one question at a time. */
  ask(request: XlsRequest): Promise<XlsAnswer>
}

/**
 * Opens an .xls file in a worker thread of its own, since SheetJS reads it whole and in one go: only a thread can be stopped in the
 * middle of that and kept to a limit of memory.
 *
 * @throws {@link JobError} `invalid-file`, also with reason `too-large` or `too-slow` when the thread reaches a limit
 */
export async function openXlsWorker(
  source: WorkbookSource,
  options: { readonly limits: WorkbookLimits; readonly signal?: AbortSignal | undefined },
): Promise<XlsWorker> {
  const { limits, signal } = options
  if (source.bytes > limits.maxXlsBytes) throw tooLarge(source.name, `it has ${source.bytes} bytes, the limit is ${limits.maxXlsBytes}`)
  const worker = new Worker(new URL('./xls-worker.ts', import.meta.url), {
    workerData: { name: source.name, content: source.content } satisfies XlsWorkerData,
    resourceLimits: { maxOldGenerationSizeMb: limits.xlsMemoryMb },
  })
  // An error between two questions must not end the process; the next question finds the thread gone.
  worker.on('error', () => undefined)
  const wait = (): Promise<XlsAnswer> => nextAnswer(worker, { file: source.name, timeoutMs: limits.xlsTimeoutMs, signal })
  try {
    const opened = await wait()
    if (opened.type !== 'opened') throw new Error(`The worker answered ${opened.type} before it opened the file.`)
    return {
      date1904: opened.date1904,
      sheets: opened.sheets,
      ask: (request) => {
        worker.postMessage(request)
        return wait()
      },
      [Symbol.asyncDispose]: async () => void (await worker.terminate()),
    }
  } catch (error) {
    await worker.terminate()
    throw error
  }
}

interface Waiting {
  readonly file: string
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
}

async function nextAnswer(worker: Worker, { file, timeoutMs, signal }: Waiting): Promise<XlsAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<XlsAnswer>()
  const onExit = (): void => reject(damaged(file))
  const onError = (cause: unknown): void =>
    reject(isOutOfMemory(cause) ? tooLarge(file, 'reading it takes more memory than the limit') : damaged(file, cause))
  const onAbort = (): void => reject(signal?.reason)
  const timer = setTimeout(() => reject(tooSlow(file, timeoutMs)), timeoutMs)
  worker.once('message', resolve).once('error', onError).once('exit', onExit)
  signal?.addEventListener('abort', onAbort, { once: true })
  try {
    signal?.throwIfAborted()
    return accepted(await promise)
  } finally {
    clearTimeout(timer)
    worker.off('message', resolve).off('error', onError).off('exit', onExit)
    signal?.removeEventListener('abort', onAbort)
  }
}

function accepted(answer: XlsAnswer): XlsAnswer {
  if (answer.type === 'refused') throw new JobError(answer.code, answer.message, { details: answer.details })
  return answer
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function tooLarge(file: string, why: string): JobError {
  return invalidFile(file, 'too-large', `${why}. Save it as .xlsx, which is read in pieces.`)
}

function tooSlow(file: string, limitMs: number): JobError {
  return invalidFile(file, 'too-slow', `reading it took longer than ${limitMs} ms. Save it as .xlsx and hand in that file.`, {
    details: { limitMs },
  })
}

function damaged(file: string, cause?: unknown): JobError {
  return invalidFile(file, 'damaged', 'the workbook cannot be read. Save it as .xlsx and hand in that file.', { cause })
}
