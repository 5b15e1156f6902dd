/** The operating system's name of an error, such as `'ENOSPC'`; `'unknown'` when it has none. */
export function systemCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
}
