import { readFile } from 'node:fs/promises'
import { JobError } from '../errors/job-error.ts'

/**
 * Where a secret is, never the secret itself: the name of an environment variable, the path of a file (as containers and
 * secret stores mount them), or a function that fetches it.
 */
export type SecretRef = `env:${string}` | `file:${string}` | (() => string | Promise<string>)

/** Where references are looked up. */
export interface SecretSources {
  /** @default the environment of this process */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** @default reads the file as UTF-8 */
  readonly readFile?: (path: string) => Promise<string>
}

/**
 * Fetches a secret. One line break at the end of a file is not part of it.
 *
 * @param name - what the secret is, for messages, e.g. `credentials.password`
 * @throws JobError `invalid-options` when the reference is none, for example the secret itself; its text is not repeated
 * @throws JobError `invalid-connection` when the variable is not set, the file cannot be read, the function fails, or the secret is empty
 */
export async function resolveSecret(reference: SecretRef, name: string, sources: SecretSources = {}): Promise<string> {
  checkSecretRef(reference, name)
  const secret = await fetchSecret(reference, name, sources)
  if (typeof secret !== 'string' || secret === '') throw unresolved(name, `${describe(reference)} gave nothing`, 'empty')
  return secret
}

/**
 * Makes sure that something is a reference, without following it.
 *
 * @throws JobError `invalid-options` when it is not; its text is not repeated
 */
export function checkSecretRef(reference: unknown, name: string): asserts reference is SecretRef {
  if (typeof reference === 'function' || (typeof reference === 'string' && /^(?:env|file):./s.test(reference))) return
  const message = `${name} must say where the secret is, not what it is: 'env:<variable>', 'file:<path>' or a function that returns it.`
  throw new JobError('invalid-options', message, { details: { option: name } })
}

async function fetchSecret(reference: SecretRef, name: string, sources: SecretSources): Promise<string> {
  if (typeof reference === 'function') return call(reference, name)
  const place = reference.slice(reference.indexOf(':') + 1)
  return reference.startsWith('env:') ? readVariable(place, name, sources) : readSecretFile(place, name, sources)
}

async function call(fetch: () => string | Promise<string>, name: string): Promise<string> {
  try {
    return await fetch()
  } catch (cause) {
    throw unresolved(name, 'its function failed', 'function-failed', cause)
  }
}

function readVariable(variable: string, name: string, { env = process.env }: SecretSources): string {
  const value = env[variable]
  if (value === undefined) throw unresolved(name, `the environment variable ${variable} is not set`, 'not-set')
  return value
}

async function readSecretFile(path: string, name: string, sources: SecretSources): Promise<string> {
  const read = sources.readFile ?? ((file: string) => readFile(file, 'utf8'))
  try {
    return (await read(path)).replace(/\r?\n$/, '')
  } catch (cause) {
    throw unresolved(name, `the file ${path} cannot be read`, 'unreadable-file', cause)
  }
}

function describe(reference: SecretRef): string {
  return typeof reference === 'function' ? 'its function' : `'${reference}'`
}

function unresolved(name: string, what: string, reason: string, cause?: unknown): JobError {
  const message = `${name} cannot be fetched: ${what}.`
  return new JobError('invalid-connection', message, { details: { option: name, reason }, ...(cause === undefined ? {} : { cause }) })
}
