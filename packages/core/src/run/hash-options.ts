import { createHash } from 'node:crypto'

/** Options of a call that do not change what a run does: a resumed run may have others. */
const incidental = new Set(['signal', 'timeoutMs', 'onProgress', 'onOverlap', 'resume', 'maxRejections', 'commandLine', 'dryRun'])

/** The options of a run as text for the run store, with what cannot be stored left out and secrets never in. */
export function storableOptions(options: object): string {
  return JSON.stringify(sorted(Object.fromEntries(Object.entries(options).filter(([name]) => !incidental.has(name)))))
}

/** SHA-256 in hexadecimal of the options that decide what a run does. */
export function hashOptions(options: object): string {
  return createHash('sha256').update(storableOptions(options)).digest('hex')
}

/** The value as JSON can hold it, with the keys of its objects in order, buffers as digests and functions left out. */
function sorted(value: unknown): unknown {
  if (value instanceof Uint8Array) return { sha256: createHash('sha256').update(value).digest('hex') }
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value === 'function') return undefined
  if (typeof value === 'bigint') return `${value}n`
  if (value instanceof Map || value instanceof Set) return [...value].map(sorted)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, item]) => [name, sorted(item)]),
  )
}
