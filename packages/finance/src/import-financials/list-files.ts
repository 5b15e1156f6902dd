import { basename, resolve } from 'node:path'
import { snapshotFile } from '@synergy-jobs/core/internal'
import type { ImportSource } from './import-source.ts'

/** Turns paths into sources, one batch each. */
export function listFiles(
  files: readonly string[],
  mode: 'actual' | 'budget',
  settings: { readonly signal: AbortSignal },
): readonly ImportSource[] {
  return files.map((path, index) => ({
    key: `file ${index}`,
    slot: `file ${basename(path)}`,
    name: basename(path),
    path,
    mode,
    counted: true,
    snapshot: (directory) => snapshotFile(resolve(path), { directory, signal: settings.signal }),
  }))
}
