import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type Database, JobError } from '@synergy-jobs/core'
import { defaultWorkbookLimits, type FileSnapshot, invalidFile } from '@synergy-jobs/core/internal'
import { type Kysely, sql } from 'kysely'

/** Where the bytes of a sheet lie in the database. */
export interface StoredFile {
  readonly db: Kysely<Database>
  readonly signal: AbortSignal
  readonly table: 'Attachments' | 'BacoDiscussions'
  /** A `varbinary(max)` column. */
  readonly column: 'Attachment' | 'Document'
  readonly id: string
  /** File name for messages. */
  readonly name: string
}

/** Bytes that one query fetches: an attachment is never in memory whole. */
const sliceBytes = 1024 ** 2

/**
 * Copies a file out of the database in slices, while hashing it.
 *
 * @throws JobError `invalid-file` when it is gone, empty, too large, or changes meanwhile
 * @throws JobError `write-failed` when the copy cannot be written
 */
export async function copyAttachment(file: StoredFile, directory: string): Promise<FileSnapshot> {
  const bytes = await sizeOf(file)
  const limit = defaultWorkbookLimits.maxFileBytes
  if (bytes > limit)
    throw invalidFile(file.name, 'too-large', `the file has more than the limit of ${limit} bytes. Split it.`, { details: { limit } })
  const extension = extname(file.name)
    .replace(/[^.\w]/g, '')
    .slice(0, 10)
  const path = join(directory, randomUUID() + extension)
  try {
    const sha256 = await copySlices(file, bytes, path)
    if ((await sizeOf(file)) === bytes) return { path, sha256, bytes }
    throw changed(file, 'the attachment changed while it was read. Start again.')
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

async function copySlices(file: StoredFile, bytes: number, path: string): Promise<string> {
  const hash = createHash('sha256')
  await using target = await openTarget(path)
  // One query per MiB: the whole of it might not fit into memory.
  for (let offset = 0; offset < bytes; offset += sliceBytes) {
    file.signal.throwIfAborted()
    const slice = await readSlice(file, offset)
    if (slice.length !== Math.min(sliceBytes, bytes - offset)) throw changed(file, 'the attachment changed while it was read. Start again.')
    hash.update(slice)
    await target.writeFile(slice).catch((cause: unknown) => {
      throw writeFailed(path, cause)
    })
  }
  return hash.digest('hex')
}

async function sizeOf(file: StoredFile): Promise<number> {
  const { rows } = await sql<{ bytes: number | string | null }>`
    select datalength(${sql.ref(file.column)}) as bytes from ${sql.table(file.table)} where ID = ${file.id}`.execute(file.db)
  const bytes = rows[0]?.bytes
  if (bytes === undefined || bytes === null) throw invalidFile(file.name, 'not-found', 'the attachment was removed meanwhile.')
  return Number(bytes)
}

async function readSlice(file: StoredFile, offset: number): Promise<Uint8Array> {
  const { rows } = await sql<{ slice: Uint8Array | null }>`
    select substring(${sql.ref(file.column)}, ${offset + 1}, ${sliceBytes}) as slice
    from ${sql.table(file.table)} where ID = ${file.id}`.execute(file.db)
  const slice = rows[0]?.slice
  if (slice instanceof Uint8Array) return slice
  throw changed(file, 'the attachment was removed while it was read.')
}

function changed({ name }: StoredFile, problem: string): JobError {
  return invalidFile(name, 'changed-while-reading', problem)
}

async function openTarget(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx', 0o600)
  } catch (cause) {
    throw writeFailed(path, cause)
  }
}

function writeFailed(file: string, cause: unknown): JobError {
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
  return new JobError('write-failed', `${file}: the copy of the attachment cannot be written (${reason}). Check space and rights.`, {
    details: { file, reason },
    cause,
  })
}
