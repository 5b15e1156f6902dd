import type { Context, Database } from '@synergy-jobs/core'
import { internals } from '@synergy-jobs/core/internal'
import type { Kysely, KyselyPlugin } from 'kysely'

/**
 * Makes a context whose working connection pauses once, after the first statement with a given text, until something has been done
 * to the database by somebody else.
 */
export function disturbed(context: Context, text: string, disturb: () => Promise<unknown>): Context & { readonly happened: () => boolean } {
  const { source } = context[internals]
  let found: object | undefined
  let done = false
  const plugin: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      if (
        found === undefined &&
        JSON.stringify(node, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)).includes(text)
      )
        found = queryId
      return node
    },
    async transformResult({ queryId, result }) {
      if (queryId === found && !done) {
        done = true
        await disturb()
      }
      return result
    },
  }
  const openSession: typeof source.openSession = async (options) => {
    const session = await source.openSession(options)
    const db: Kysely<Database> = session.db.withPlugin(plugin)
    // Locks know the session by its identity, so it is changed in place.
    return Object.assign(session, { db })
  }
  const wrapped = { ...context[internals], source: Object.assign(Object.create(source), { openSession }) as typeof source }
  return Object.freeze({ ...context, [internals]: wrapped, happened: () => done })
}
