/**
 * Tells whether two GUIDs are the same, whatever their case and whether or not braces stand around them.
 * Null, undefined and an empty text are the same as nothing, not even as each other.
 */
export function sameGuid(left: string | null | undefined, right: string | null | undefined): boolean {
  if (!left || !right) return false
  return bare(left) === bare(right)
}

function bare(guid: string): string {
  return guid.replace(/^\{(.*)\}$/, '$1').toUpperCase()
}
