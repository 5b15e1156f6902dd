import { access, mkdir, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'

/** Pages copied before the event loop gets its turn: 40 MB. */
const pagesPerStep = 10_000

/** How to copy. */
export interface CopyOptions {
  /**
   * Milliseconds to wait for a source that another process has for itself: it was killed and is being recovered, or its last
   * connection closes just now.
   * @default 30_000
   */
  readonly busyTimeoutMs?: number
}

/**
 * Copies an embedded database, also while it is in use: the copy holds what was committed when the copying began.
 *
 * @param source - the database file
 * @param target - the file to make; its folder is made too. A copy that fails leaves none.
 * @throws Error of `node:sqlite` when the target exists or the source cannot be read
 */
export async function copyEmbeddedDatabase(source: string, target: string, options: CopyOptions = {}): Promise<void> {
  const { busyTimeoutMs = 30_000 } = options
  await mkdir(dirname(resolve(target)), { recursive: true })
  if (await exists(target)) throw new Error(`The file '${target}' is already there.`)
  // SQLite's own waiting is right here: the pages are copied in another thread, where it holds up nobody.
  using database = new DatabaseSync(source, { readOnly: true, timeout: busyTimeoutMs })
  try {
    // Copies pages, so that it needs none of the functions that the schema's checks and defaults call.
    await backup(database, target, { rate: pagesPerStep })
  } catch (error) {
    await rm(target, { force: true })
    throw error
  }
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
