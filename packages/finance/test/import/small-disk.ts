import { execFileSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'

/** A file system with little room. */
export interface SmallDisk extends AsyncDisposable {
  readonly path: string
}

/** Mounts a file system of 256 kB on a new folder; undefined where that is not possible or not allowed. */
export async function mountSmallDisk(path: string): Promise<SmallDisk | undefined> {
  await mkdir(path, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', path], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  return { path, [Symbol.asyncDispose]: async () => void execFileSync('umount', [path]) }
}
