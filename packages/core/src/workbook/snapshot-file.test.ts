import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, renameSync } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openTemporaryDirectory } from './open-temporary-directory.ts'
import { snapshotFile } from './snapshot-file.ts'

const content = Buffer.alloc(3 * 1024 ** 2 + 17, 'abc')

/** Two directories, one with a file in it; the copy goes to the other. */
async function twoDirectories(): Promise<AsyncDisposable & { readonly file: string; readonly directory: string }> {
  const from = await openTemporaryDirectory()
  const to = await openTemporaryDirectory({ parent: from.path })
  const file = join(from.path, 'March.xlsx')
  await writeFile(file, content)
  return { file, directory: to.path, [Symbol.asyncDispose]: () => from[Symbol.asyncDispose]() }
}

/** A signal that lets a test act in the middle of the copy: it is asked before each chunk. */
function betweenChunks(act: () => void): AbortSignal {
  const { signal } = new AbortController()
  let asked = 0
  signal.throwIfAborted = () => {
    if (++asked === 3) act()
  }
  return signal
}

test('copies a file and hashes it, for its owner only', async () => {
  await using place = await twoDirectories()
  const { path, sha256, bytes } = await snapshotFile(place.file, place)
  expect({ sha256, bytes }).toEqual({ sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length })
  expect(path).toMatch(/[\\/][\w-]{36}\.xlsx$/)
  expect((await readFile(path)).equals(content)).toBe(true)
  if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600)
})

test.each<[string, (file: string) => void]>([
  ['is written to', (file) => appendFileSync(file, 'x')],
  ['is replaced by another', (file) => renameSync(`${file}.new`, file)],
])('refuses a file that %s meanwhile', async (_, change) => {
  await using place = await twoDirectories()
  await writeFile(`${place.file}.new`, content)
  // The change is over when the copy goes on: a test that waits for a change of its own can miss it.
  const signal = betweenChunks(() => change(place.file))
  const outcome = await snapshotFile(place.file, { directory: place.directory, signal }).catch((error: unknown) => error)
  expect(outcome).toMatchObject({ code: 'invalid-file', details: { file: place.file, reason: 'changed-while-reading' } })
  expect(await readdir(place.directory)).toEqual([])
})

test('leaves nothing behind when it is refused or stopped', async () => {
  await using place = await twoDirectories()
  await expect(snapshotFile(`${place.file}x`, place)).rejects.toMatchObject({ details: { reason: 'not-found' } })
  await expect(snapshotFile(place.directory, place)).rejects.toMatchObject({ details: { reason: 'unreadable', systemCode: 'EISDIR' } })
  await expect(snapshotFile(place.file, { ...place, maxBytes: 1000 })).rejects.toMatchObject({
    details: { reason: 'too-large', limit: 1000 },
  })
  const signal = betweenChunks(() => {
    throw new Error('enough')
  })
  await expect(snapshotFile(place.file, { ...place, signal })).rejects.toThrow('enough')
  expect(await readdir(place.directory)).toEqual([])
  await expect(snapshotFile(place.file, { directory: join(place.directory, 'none') })).rejects.toMatchObject({
    code: 'write-failed',
    details: { systemCode: 'ENOENT' },
  })
})

test('a temporary directory goes away with what is in it', async () => {
  const directory = await openTemporaryDirectory()
  await writeFile(join(directory.path, 'a'), 'a')
  await directory[Symbol.asyncDispose]()
  expect(existsSync(directory.path)).toBe(false)
})
