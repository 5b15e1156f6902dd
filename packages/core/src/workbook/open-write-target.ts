import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { JobError } from '../errors/job-error.ts'
import { systemCodeOf } from './system-code-of.ts'

/** Where the bytes of a workbook go, and what becomes of them. */
export interface WriteTarget {
  readonly stream: Writable
  /** Aborts, with a JobError `write-failed` as its reason, when the target fails. */
  readonly failed: AbortSignal
  /** Makes what was written final, once the stream has finished: a file gets its name. */
  keep(): Promise<void>
  /** Drops what was written: a file is removed, a stream of the caller is destroyed. */
  drop(): Promise<void>
  /** Says that something on the way to the target failed. */
  fail(cause: unknown): void
}

/**
 * Opens the target of a workbook. A file is written as `<name>.partial` and renamed when it is whole and on disk, so that nobody ever
 * opens half a workbook.
 *
 * @throws {@link JobError} `write-failed` when the file cannot be made
 */
export async function openWriteTarget(target: string | Writable, fileName?: string): Promise<WriteTarget> {
  const file = fileName ?? (typeof target === 'string' ? target : 'workbook')
  const failure = new AbortController()
  const fail = (cause: unknown): void => failure.abort(writeFailed(file, cause))
  const partial = typeof target === 'string' ? `${target}.partial` : undefined
  const stream = typeof target === 'string' ? await createFile(`${target}.partial`, file) : target
  stream.on('error', fail)
  return {
    stream,
    failed: failure.signal,
    fail,
    keep: async () => {
      if (typeof target !== 'string' || partial === undefined) return
      await closed(stream)
      failure.signal.throwIfAborted()
      await rename(partial, target).catch((cause: unknown) => {
        throw writeFailed(file, cause)
      })
    },
    drop: async () => {
      stream.destroy()
      if (partial === undefined) return
      await closed(stream)
      await rm(partial, { force: true })
    },
  }
}

async function createFile(path: string, file: string): Promise<Writable> {
  // On disk before it gets its name, so that a power cut leaves no empty file under it.
  const stream = createWriteStream(path, { flush: true })
  try {
    await once(stream, 'open')
    return stream
  } catch (cause) {
    throw writeFailed(file, cause)
  }
}

/** Waits for the file to be closed; an error on the way shows in `failed`. */
function closed(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    if (stream.closed) resolve()
    else stream.once('close', resolve)
  })
}

function writeFailed(file: string, cause: unknown): JobError {
  const systemCode = systemCodeOf(cause)
  return new JobError('write-failed', `${file}: the workbook cannot be written (${systemCode}). Check space and rights.`, {
    details: { file, systemCode },
    cause,
  })
}
