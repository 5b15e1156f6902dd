import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * Copies an embedded database, also while it is in use: the copy holds what was committed when the copying began.
 *
 * @param source - the database file
 * @param target - the file to make; its folder is made too
 * @throws Error of `node:sqlite` when the target exists or the source cannot be read
 */
export async function copyEmbeddedDatabase(source: string, target: string): Promise<void> {
  await mkdir(dirname(resolve(target)), { recursive: true })
  using database = new DatabaseSync(source, { readOnly: true })
  // Also compacts, and takes in what still lies in the write-ahead file.
  database.prepare('vacuum into ?').run(target)
}
