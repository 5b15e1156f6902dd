/**
 * Takes the blanks off a code from the database, where fixed-length columns are filled up to their length:
 * on the right by the server, on the left by Synergy. Nothing but blanks, and null, is `undefined`.
 *
 * @example
 * ```ts
 * trimCode('     1000') // '1000'
 * trimCode('NL ') // 'NL'
 * ```
 */
export function trimCode(code: string | null | undefined): string | undefined {
  const trimmed = code?.replace(/^ +| +$/g, '')
  return trimmed === '' ? undefined : trimmed
}
