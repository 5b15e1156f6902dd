import type { ConnectionSource, Context, Database } from '@synergy-jobs/core'
import { internals, type OtherDatabase } from '@synergy-jobs/core/internal'
import type { Kysely } from 'kysely'
import type { CheckedDivision } from './checked-division.ts'
import type { CompareOptions } from './compare-options.ts'
import { ComparisonError } from './comparison-error.ts'

/** The back office of one division, open for reading. */
export interface BackOffice extends AsyncDisposable {
  readonly db: Kysely<Database>
  readonly source: ConnectionSource
}

/** Opens the back office of a division; nothing is connected before the first statement. */
export function openBackOffice(
  context: Context,
  { connection, options, signal }: { readonly connection: OtherDatabase; readonly options: CompareOptions; readonly signal: AbortSignal },
): BackOffice {
  const { openSource, onQuery } = context[internals]
  const source = openSource(connection, bringsItsLogin(connection) ? undefined : options.backOffice.credentials)
  const db = source.connect({ signal, ...(onQuery === undefined ? {} : { onQuery }) })
  return { db, source, [Symbol.asyncDispose]: () => source[Symbol.asyncDispose]() }
}

/**
 * Decides where the back office of a division is: the connection that the caller gave, else what the division's card says.
 *
 * @returns undefined when the division has none, or one that is kept by hand (spec finance §4.3 rule 1)
 * @throws ComparisonError `E_BACK_OFFICE_SETTINGS` when the card names a database and no server
 */
export function backOfficeConnection(division: CheckedDivision, { backOffice, codes }: CompareOptions): OtherDatabase | undefined {
  const [, given] = Object.entries(backOffice.connections).find(([code]) => code.toUpperCase() === division.key) ?? []
  if (given !== undefined) return given
  if (division.backOfficeType === codes.manualBackOfficeType || !division.backOfficeEnabled || division.database === '') return undefined
  const { host, instance, port } = /^(?<host>[^\\,]+)(?:\\(?<instance>[^\\,]+))?(?:,(?<port>\d{1,5}))?$/.exec(division.server)?.groups ?? {}
  if (host === undefined) {
    const message = `The card of division ${division.code} names a back office database and no server that can be read ("${division.server}"). Correct it, or give backOffice.connections.`
    throw new ComparisonError('E_BACK_OFFICE_SETTINGS', message)
  }
  return {
    ...backOffice.server,
    server: host,
    database: division.database,
    ...(port !== undefined ? { port: Number(port) } : instance !== undefined ? { instance } : {}),
  }
}

/** A file needs no login, and a connection string has its own: credentials are for all the servers beside them. */
function bringsItsLogin(connection: OtherDatabase): boolean {
  return typeof connection !== 'object' || 'file' in connection
}
