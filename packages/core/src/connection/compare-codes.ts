/** Orders two codes by their code points, as servers order what `sortableCode` writes: negative, 0 or positive. */
export function compareCodes(left: string, right: string): number {
  if (left === right) return 0
  // Below U+D800 code units are code points; a surrogate pair stands for a point above all others.
  for (let index = 0; index < left.length && index < right.length; index++) {
    const difference = (left.codePointAt(index) ?? 0) - (right.codePointAt(index) ?? 0)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}
