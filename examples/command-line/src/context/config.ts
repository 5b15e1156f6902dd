import { readFile } from 'node:fs/promises'
import { JobError } from '@synergy-jobs/core'
import { z } from 'zod'
import { wrongCall } from '../wrong-call.ts'

const reference = z.custom<`env:${string}` | `file:${string}`>(
  (value) => typeof value === 'string' && /^(?:env|file):./.test(value),
  'must say where the secret is: env:NAME or file:path',
)

const credentials = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sql'), user: z.string(), password: reference }),
  z.strictObject({ kind: z.literal('ntlm'), domain: z.string(), user: z.string(), password: reference }),
  z.strictObject({ kind: z.literal('entra-token'), token: reference }),
  z.strictObject({ kind: z.literal('entra-default'), clientId: z.string().exactOptional() }),
  z.strictObject({ kind: z.literal('entra-service-principal'), tenantId: z.string(), clientId: z.string(), clientSecret: reference }),
])

const server = z.strictObject({
  server: z.string(),
  database: z.string(),
  port: z.int().exactOptional(),
  instance: z.string().exactOptional(),
  encrypt: z.boolean().exactOptional(),
  trustServerCertificate: z.boolean().exactOptional(),
  certificateAuthority: z.string().exactOptional(),
  connectTimeoutMs: z.int().exactOptional(),
  poolSize: z.int().exactOptional(),
  applicationName: z.string().exactOptional(),
})

const place = {
  /** SQL Server settings, an embedded database, or a reference to a connection string. */
  connection: z.union([server, z.strictObject({ file: z.string() }), reference]).exactOptional(),
  credentials: credentials.exactOptional(),
  runAs: z.union([z.string(), z.int(), z.strictObject({ serviceAccount: z.string() })]).exactOptional(),
  timeZone: z.string().exactOptional(),
  processLogCodes: z.strictObject({ start: z.int(), info: z.int(), warning: z.int(), error: z.int(), end: z.int() }).exactOptional(),
  personRules: z
    .strictObject({ activeStatuses: z.array(z.string()).exactOptional(), administratorRole: z.int().exactOptional() })
    .exactOptional(),
}

const schema = z.strictObject({
  ...place,
  /** Further databases, by the name that `--connection` or `/DBCONFIG:` gives; the `/S:` and `/D:` that an old schedule has for it. */
  connections: z
    .record(
      z.string(),
      z.strictObject({ ...place, replaces: z.strictObject({ server: z.string(), database: z.string() }).exactOptional() }),
    )
    .default({}),
  /** Options of jobs, by the job's name; what the command line gives goes before. */
  jobs: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  /** A nightly plan, for `schedule`. */
  schedule: z.unknown().optional(),
})

/** The configuration file of the command line. */
export type Config = z.output<typeof schema>

/** A database of the configuration, and how to work on it. */
export type ConfiguredPlace = Pick<Config, keyof typeof place>

/**
 * Reads a configuration file.
 *
 * @throws JobError `invalid-command-line` when the file cannot be read, is no JSON, or has something in it that it may not have
 */
export async function readConfig(path: string): Promise<Config> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new JobError('invalid-command-line', `The configuration file ${path} cannot be read.`, { details: { path }, cause })
  })
  const parsed = schema.safeParse(parseJson(text, path))
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path: at, message }) => `${at.map(String).join('.') || 'the file'}: ${message}`)
  throw wrongCall(`The configuration file ${path} cannot be taken. ${faults.join('. ')}.`, { path, faults })
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own message repeats a piece of the file, which may hold a secret that does not belong there.
    throw wrongCall(`The configuration file ${path} is no JSON.`, { path })
  }
}
