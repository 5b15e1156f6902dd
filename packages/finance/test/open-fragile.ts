import { createContext, type QueryEvent } from '@synergy-jobs/core'
import type { TestContext } from '@synergy-jobs/core/testing'
import { openProxy } from '../../core/test/connection/open-proxy.ts'

/** Opens another way to the same database, which `cut` takes away. */
export async function openFragile(context: TestContext, onQuery: (event: QueryEvent) => void) {
  const settings = { runAs: 'jobs', clock: context.clock, timeZone: 'Europe/Amsterdam', onQuery }
  if (context.engine === 'embedded') {
    const fragile = await context.another({ onQuery })
    return { fragile, cut: () => void fragile[Symbol.asyncDispose](), close: async () => undefined }
  }
  const connection = context.environment['SYNERGY_TEST_CONNECTION'] ?? ''
  const [, host = '', port = '1433'] = /server=(?:tcp:)?([^,;]+)(?:,(\d+))?/i.exec(connection) ?? []
  const proxy = await openProxy(host, Number(port))
  const through = connection.replace(/server=[^;]+/i, `Server=127.0.0.1,${proxy.port}`)
  const fragile = await createContext({ ...settings, connection: () => through })
  const close = async () => {
    await fragile[Symbol.asyncDispose]()
    await proxy[Symbol.asyncDispose]()
  }
  return { fragile, cut: () => proxy.cut(), close }
}
