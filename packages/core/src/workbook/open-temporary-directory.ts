import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A private directory that is removed, with all that is in it, when it is disposed. */
export interface TemporaryDirectory extends AsyncDisposable {
  readonly path: string
}

/**
 * Makes a temporary directory that only its owner may enter.
 *
 * @param options - `parent`: the directory in which it is made, by default the system's directory for temporary files
 *
 * @example
 * ```ts
 * await using directory = await openTemporaryDirectory()
 * const copy = await snapshotFile('march.xlsx', { directory: directory.path })
 * ```
 */
export async function openTemporaryDirectory(options: { readonly parent?: string | undefined } = {}): Promise<TemporaryDirectory> {
  const path = await mkdtemp(join(options.parent ?? tmpdir(), 'synergy-jobs-'))
  return {
    path,
    // Windows lets go of a closed file a moment later.
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  }
}
