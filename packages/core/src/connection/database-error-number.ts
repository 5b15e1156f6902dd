/**
 * The number by which an engine names an error: SQL Server's message number, or SQLite's extended result code as a negative
 * number so that the two never mix. 0 for everything else. Looks through the causes, since errors are passed on wrapped.
 */
export function databaseErrorNumber(error: unknown, depth = 0): number {
  if (!(error instanceof Error) || depth > 5) return 0
  if ('errcode' in error && typeof error.errcode === 'number') return -error.errcode
  if ('number' in error && typeof error.number === 'number') return error.number
  const inner =
    error instanceof AggregateError ? error.errors.map((it) => databaseErrorNumber(it, depth + 1)).find((it) => it !== 0) : undefined
  return inner ?? databaseErrorNumber(error.cause, depth + 1)
}
