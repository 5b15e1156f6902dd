/** Tells whether two codes are the same to the database, which ignores case; an empty one equals nothing. */
export function sameCode(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.toLowerCase() === b.toLowerCase()
}
