import { mkdtemp, readdir, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ContextOptions, Engine } from '@synergy-jobs/core'

/** A database that is not there, and the means to see whether somebody looked for it. */
export interface Unreachable extends AsyncDisposable {
  readonly connection: ContextOptions['connection']
  /** What somebody left behind or tried. */
  faults(): Promise<readonly string[]>
}

/**
 * Makes a database that cannot be opened: an embedded file in a directory that does not exist, or a server that counts who
 * comes and sends everybody away.
 */
export async function unreachable(engine: Engine): Promise<Unreachable> {
  return engine === 'embedded' ? await missingFile() : await closedServer()
}

async function missingFile(): Promise<Unreachable> {
  const parent = await mkdtemp(join(tmpdir(), 'synergy-jobs-nowhere-'))
  return {
    connection: { file: join(parent, 'missing', 'synergy.db') },
    async faults() {
      const left = await readdir(parent)
      return left.length === 0 ? [] : [`something was made where the database should be: ${left.join(', ')}`]
    },
    [Symbol.asyncDispose]: () => rm(parent, { recursive: true }),
  }
}

async function closedServer(): Promise<Unreachable> {
  let visitors = 0
  const server = createServer((socket) => {
    visitors++
    socket.destroy()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const text = `Server=127.0.0.1,${port};Database=nowhere;User Id=nobody;Password=none;TrustServerCertificate=true`
  return {
    connection: () => text,
    faults: async () => (visitors === 0 ? [] : [`the server was called ${visitors} times`]),
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
      }),
  }
}
