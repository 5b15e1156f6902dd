import type { ContextOptions, LegacyConnection, RunAs, SqlServerCredentials, SqlServerSettings } from '@synergy-jobs/core'
import type { Surroundings } from '../surroundings.ts'
import { wrongCall } from '../wrong-call.ts'
import { type Config, type ConfiguredPlace, readConfig } from './config.ts'
import type { PlaceOptions } from './place-options.ts'

/** A configuration together with what it and the command line say of the database. */
export interface FoundContext {
  readonly config: Config | undefined
  readonly options: ContextOptions
}

/**
 * Finds out which database to work on, and as whom: from the command line, else from the configuration file. A name that is
 * not configured is an error, never a default: a job must not run on another database than the one meant (spec documents §A3.8).
 *
 * @param legacy - the database of an original command line
 * @throws JobError `invalid-command-line` when no database is named, or in two ways at once
 */
export async function findContext(
  given: PlaceOptions,
  legacy: LegacyConnection | undefined,
  { env, userName }: Pick<Surroundings, 'env' | 'userName'>,
): Promise<FoundContext> {
  const path = given.config ?? env['SYNERGY_JOBS_CONFIG']
  const config = path === undefined ? undefined : await readConfig(path)
  const { place, connection } = whereTo(given, legacy, config)
  const credentials = credentialsOf(given) ?? place.credentials
  const runAs = given.runAs === undefined ? place.runAs : personOf(given.runAs)
  const timeZone = given.timeZone ?? place.timeZone
  return {
    config,
    options: {
      connection,
      runAs: runAs ?? userName,
      secrets: { env },
      ...(credentials === undefined ? {} : { credentials }),
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(place.processLogCodes === undefined ? {} : { processLogCodes: place.processLogCodes }),
      ...(place.personRules === undefined ? {} : { personRules: place.personRules }),
    },
  }
}

type Connection = ContextOptions['connection']

function whereTo(
  given: PlaceOptions,
  legacy: LegacyConnection | undefined,
  config: Config | undefined,
): { readonly place: ConfiguredPlace; readonly connection: Connection } {
  const base: ConfiguredPlace = config ?? {}
  if (legacy !== undefined) return legacyPlace(given, legacy, config)
  if (given.connection !== undefined) {
    if (given.server !== undefined || given.database !== undefined) throw wrongCall('Give either --connection, or --server and --database.')
    if (isReference(given.connection)) return { place: base, connection: given.connection }
    return named(given.connection, '--connection', config)
  }
  const direct = directConnection(given)
  if (direct !== undefined) return { place: base, connection: direct }
  if (base.connection === undefined) {
    throw wrongCall(
      'No database is named. Give --server and --database, the file of an embedded database as --database, a --connection, or a --config that names one.',
    )
  }
  return { place: base, connection: base.connection }
}

/** The server and database of an old schedule, or what the configuration has put in their place. */
function legacyPlace(given: PlaceOptions, legacy: LegacyConnection, config: Config | undefined) {
  if (given.server !== undefined || given.database !== undefined || given.connection !== undefined)
    throw wrongCall('The database stands there twice: as /S: and /D: (or /DBCONFIG:), and as --server, --database or --connection.')
  if (legacy.configName !== undefined) return named(legacy.configName, '/DBCONFIG:', config)
  const { server = '', database = '' } = legacy
  const replaced = Object.entries(config?.connections ?? {}).find(
    ([, { replaces }]) => replaces !== undefined && same(replaces.server, server) && same(replaces.database, database),
  )
  if (replaced !== undefined) return named(replaced[0], '/S: and /D:', config)
  return { place: config ?? {}, connection: serverSettings({ ...given, server, database }) }
}

function named(name: string, given: string, config: Config | undefined) {
  const known = Object.keys(config?.connections ?? {})
  // Names of configured connections are told apart by case: two may differ in nothing else.
  const found = known.includes(name) ? config?.connections[name] : undefined
  if (found?.connection === undefined) {
    const list = known.length === 0 ? 'a --config with connections is needed' : `known are ${known.join(', ')}`
    throw wrongCall(`The configuration has no connection "${name}" (${given}); ${list}.`, { name, known })
  }
  return { place: { ...config, ...found }, connection: found.connection }
}

function directConnection(given: PlaceOptions): Connection | undefined {
  const { server, database } = given
  if (server === undefined && database === undefined) return undefined
  if (database === undefined) throw wrongCall('--server needs --database, the name of the database on it.')
  return server === undefined ? { file: database } : serverSettings({ ...given, server, database })
}

/** NAME\INSTANCE and NAME,PORT are how old schedules and the tools of SQL Server write a server. */
function serverSettings(given: PlaceOptions & { readonly server: string; readonly database: string }): SqlServerSettings {
  const {
    name = given.server,
    instance,
    port,
  } = /^(?<name>[^\\,]+)(?:\\(?<instance>[^,]+))?(?:,\s*(?<port>\d+))?$/.exec(given.server)?.groups ?? {}
  return {
    server: name,
    database: given.database,
    // A port is more exact than the name of the instance that listens on it.
    ...(port !== undefined ? { port: Number(port) } : instance === undefined ? {} : { instance }),
    ...(given.encrypt === undefined ? {} : { encrypt: given.encrypt }),
    ...(given.trustServerCertificate === undefined ? {} : { trustServerCertificate: given.trustServerCertificate }),
    ...(given.certificateAuthority === undefined ? {} : { certificateAuthority: given.certificateAuthority }),
  }
}

function credentialsOf({ user, domain, password, entra }: PlaceOptions): SqlServerCredentials | undefined {
  if (entra === true) return { kind: 'entra-default' }
  if (user === undefined && password === undefined) return undefined
  if (user === undefined || password === undefined || !isReference(password))
    throw wrongCall('A login needs both --user and --password, the latter as env:NAME or file:path.')
  return domain === undefined ? { kind: 'sql', user, password } : { kind: 'ntlm', domain, user, password }
}

function personOf(text: string): RunAs {
  return /^\d+$/.test(text) ? Number(text) : text
}

function isReference(text: string): text is `env:${string}` {
  return /^(?:env|file):./.test(text)
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
