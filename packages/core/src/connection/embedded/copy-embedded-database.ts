import { access, mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'

/** Pages copied before the event loop gets its turn: 40 MB. */
const pagesPerStep = 10_000

/**
 * Copies an embedded database, also while it is in use: the copy holds what was committed when the copying began.
 *
 * @param source - the database file
 * @param target - the file to make; its folder is made too
 * @throws Error of `node:sqlite` when the target exists or the source cannot be read
 */
export async function copyEmbeddedDatabase(source: string, target: string): Promise<void> {
  await mkdir(dirname(resolve(target)), { recursive: true })
  if (await exists(target)) throw new Error(`The file '${target}' is already there.`)
  using database = new DatabaseSync(source, { readOnly: true })
  // Copies pages, so that it needs none of the functions that the schema's checks and defaults call.
  await backup(database, target, { rate: pagesPerStep })
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
