import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { JobError } from '../errors/job-error.ts'
import { systemCodeOf } from './system-code-of.ts'
import { unreadableFile } from './unreadable-file.ts'
import { invalidFile } from './workbook-error.ts'

/** How a file is copied. */
export interface SnapshotOptions {
  /** Directory for the copy; it must exist. */
  readonly directory: string
  readonly signal?: AbortSignal | undefined
  /** Size beyond which the file is refused, in bytes. @default no limit */
  readonly maxBytes?: number | undefined
}

/** A private copy of a file as it was at one moment. */
export interface FileSnapshot {
  /** Path of the copy; its name is random, its extension that of the file. */
  readonly path: string
  /** SHA-256 of the content, in hexadecimal. */
  readonly sha256: string
  readonly bytes: number
}

/**
 * Copies a file into a directory of ours while hashing it, so that what is read later is what was hashed. The copy can be read by its
 * owner only. A file that somebody writes to meanwhile is refused: size, time of change and identity must be the same before and after,
 * and the path must still lead to it.
 *
 * @throws {@link JobError} `invalid-file` with reason `changed-while-reading`, `not-found`, `unreadable` or `too-large`
 * @throws {@link JobError} `write-failed` when the copy cannot be written
 * @throws the reason of the signal when it aborts
 */
export async function snapshotFile(path: string, options: SnapshotOptions): Promise<FileSnapshot> {
  options.signal?.throwIfAborted()
  const copy = join(options.directory, randomUUID() + extname(path))
  await using source = await openSource(path)
  try {
    const before = await stateOf(source)
    const copied = await copyAndHash(source, path, copy, options)
    // Somebody who saves by renaming leaves this file as it was, but the path leads to another one.
    await using again = await openSource(path)
    const changed = before !== (await stateOf(source)) || before !== (await stateOf(again))
    if (changed) throw invalidFile(path, 'changed-while-reading', 'the file changed while it was read. Close it elsewhere and start again.')
    return { path: copy, ...copied }
  } catch (error) {
    await rm(copy, { force: true })
    throw error
  }
}

async function openSource(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r')
  } catch (cause) {
    throw unreadableFile(path, cause)
  }
}

async function stateOf(file: FileHandle): Promise<string> {
  const { dev, ino, size, mtimeNs, ctimeNs } = await file.stat({ bigint: true })
  return [dev, ino, size, mtimeNs, ctimeNs].join()
}

const chunkBytes = 1024 ** 2

async function copyAndHash(source: FileHandle, path: string, copy: string, options: SnapshotOptions): Promise<Omit<FileSnapshot, 'path'>> {
  await using target = await openTarget(copy)
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(chunkBytes)
  let bytes = 0
  for (;;) {
    options.signal?.throwIfAborted()
    const { bytesRead } = await source.read(buffer, 0, chunkBytes, bytes).catch((cause: unknown) => {
      throw unreadableFile(path, cause)
    })
    if (bytesRead === 0) return { sha256: hash.digest('hex'), bytes }
    bytes += bytesRead
    if (bytes > (options.maxBytes ?? Infinity)) throw tooLarge(path, options.maxBytes ?? 0)
    const chunk = buffer.subarray(0, bytesRead)
    hash.update(chunk)
    await target.writeFile(chunk).catch((cause: unknown) => {
      throw writeFailed(copy, cause)
    })
  }
}

async function openTarget(copy: string): Promise<FileHandle> {
  try {
    return await open(copy, 'wx', 0o600)
  } catch (cause) {
    throw writeFailed(copy, cause)
  }
}

function tooLarge(path: string, limit: number): JobError {
  return invalidFile(path, 'too-large', `the file has more than the limit of ${limit} bytes. Split it.`, { details: { limit } })
}

function writeFailed(file: string, cause: unknown): JobError {
  const systemCode = systemCodeOf(cause)
  return new JobError('write-failed', `${file}: the copy of the file cannot be written (${systemCode}). Check space and rights.`, {
    details: { file, systemCode },
    cause,
  })
}
