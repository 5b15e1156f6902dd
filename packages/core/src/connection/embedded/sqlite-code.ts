/** SQLite's extended result code of an error of `node:sqlite`; 0 for any other error. */
export function sqliteCode(error: unknown): number {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return 0
  return 'code' in error && error.code === 'ERR_SQLITE_ERROR' ? error.errcode : 0
}
