import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { untilAborted } from '@synergy-jobs/core/internal'
import type { ExtractedText, FailedReason } from './extracted-text.ts'
import type { ExtractionLimits } from './extraction-limits.ts'
import type { ExtractionAnswer, ExtractionTask, ExtractionWorkerData } from './extraction-message.ts'

/** A thread that reads files one after the other, started with the first one and again after it had to be stopped. */
export interface ExtractionThread extends AsyncDisposable {
  /**
   * Reads one file within the limits of time and memory.
   *
   * @throws the reason of the signal as soon as it aborts; the thread is then ended
   */
  read(task: ExtractionTask, signal: AbortSignal): Promise<ExtractedText>
}

/** How often the memory of a busy thread is looked at. Its heap has a hard limit of its own; buffers lie outside of that. */
const watchEveryMs = 100
/** A thread is replaced after this many files, so that nothing a library keeps can add up. */
const filesPerThread = 1000

/** Makes a thread that is started when it is needed. */
export function openExtractionThread(settings: ExtractionWorkerData): ExtractionThread {
  const { limits } = settings
  let worker: Worker | undefined
  let filesRead = 0
  let ending: Promise<unknown> = Promise.resolve()

  async function start(signal: AbortSignal): Promise<Worker> {
    await untilAborted(ending, signal)
    filesRead = 0
    const started = startWorker(settings)
    started.on('exit', () => {
      if (worker === started) worker = undefined
    })
    worker = started
    // What a file may cost is counted from here on, not from the loading of our own code.
    await untilAborted(once(started, 'message'), signal)
    return started
  }

  function end(): void {
    if (worker) ending = worker.terminate()
    worker = undefined
  }

  async function attempt(task: ExtractionTask, signal: AbortSignal): Promise<ExtractedText> {
    try {
      const current = worker ?? (await start(signal))
      current.ref()
      filesRead++
      const ended = await nextAnswer(current, { task, limits, signal })
      if ('died' in ended || filesRead >= filesPerThread) end()
      else current.unref()
      return 'died' in ended ? ended.died : ended.answer
    } catch (error) {
      end()
      throw error
    }
  }

  return {
    read: async (task, signal) => {
      const isUsed = filesRead > 0 && worker !== undefined
      const result = await attempt(task, signal)
      // What earlier files left behind must not be held against this one.
      const mayBeLeftOver = isUsed && result.status === 'failed' && (result.reason === 'too-much-memory' || result.reason === 'crashed')
      return mayBeLeftOver ? await attempt(task, signal) : result
    },
    [Symbol.asyncDispose]: async () => {
      end()
      await ending
    },
  }
}

function startWorker(settings: ExtractionWorkerData): Worker {
  const worker = new Worker(new URL('./extract-text-worker.ts', import.meta.url), {
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: settings.limits.memoryMb },
    // What libraries print about a damaged file is of no use to anyone.
    stdout: true,
    stderr: true,
  })
  worker.stdout.resume()
  worker.stderr.resume()
  // An error between two files must not end the process; the next file finds the thread gone.
  worker.on('error', () => undefined)
  return worker
}

interface Reading {
  readonly task: ExtractionTask
  readonly limits: ExtractionLimits
  readonly signal: AbortSignal
}

type Ended = { readonly answer: ExtractedText } | { readonly died: ExtractedText }

async function nextAnswer(worker: Worker, { task, limits, signal }: Reading): Promise<Ended> {
  const { promise, resolve, reject } = Promise.withResolvers<Ended>()
  const die = (reason: FailedReason, detail: string): void => resolve({ died: { status: 'failed', reason, detail } })
  const onMessage = (answer: ExtractionAnswer): void => resolve({ answer })
  const onError = (error: unknown): void => (isOutOfMemory(error) ? outOfMemory() : die('crashed', `The thread failed: ${String(error)}.`))
  const onExit = (): void => die('crashed', 'The thread ended before it answered.')
  const onAbort = (): void => reject(signal.reason)
  const outOfMemory = (): void => die('too-much-memory', `Reading the file takes more memory than ${limits.memoryMb} MiB.`)
  const timer = setTimeout(() => die('too-slow', `Reading the file takes longer than ${limits.timeoutMs} ms.`), limits.timeoutMs)
  const watch = setInterval(() => void whenAbove(worker, limits.memoryMb, outOfMemory), watchEveryMs)
  worker.once('message', onMessage).once('error', onError).once('exit', onExit)
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    signal.throwIfAborted()
    worker.postMessage(task)
    return await promise
  } finally {
    clearTimeout(timer)
    clearInterval(watch)
    worker.off('message', onMessage).off('error', onError).off('exit', onExit)
    signal.removeEventListener('abort', onAbort)
  }
}

async function whenAbove(worker: Worker, limitMb: number, then: () => void): Promise<void> {
  // A thread that is just ending has no statistics any more.
  const statistics = await worker.getHeapStatistics().catch(() => undefined)
  if (statistics && statistics.total_heap_size + statistics.external_memory > limitMb * 1024 ** 2) then()
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
