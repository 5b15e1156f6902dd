/** Words proposed at most. */
const maxWords = 20

/**
 * Sorts words by how near they are to a misspelt one, nearest first; equally near ones stay in their order. Near means one
 * slip (a letter too many, too few, another, or two swapped) for up to five letters, two slips beyond.
 */
export function closestWords(word: string, candidates: Iterable<string>): readonly string[] {
  const letters = [...word]
  const allowed = letters.length <= 5 ? 1 : 2
  const near: { readonly candidate: string; readonly distance: number }[] = []
  for (const candidate of candidates) {
    if (candidate === word) continue
    const distance = slips(letters, [...candidate], allowed)
    if (distance <= allowed) near.push({ candidate, distance })
  }
  return near
    .sort((a, b) => a.distance - b.distance)
    .slice(0, maxWords)
    .map(({ candidate }) => candidate)
}

/** Slips between two words (optimal string alignment); gives up beyond `allowed`. */
function slips(a: readonly string[], b: readonly string[], allowed: number): number {
  if (Math.abs(a.length - b.length) > allowed) return allowed + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of a.entries()) {
    const next = [i + 1]
    for (const [j, other] of b.entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1)
      let best = Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1)
      if (i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === other) best = Math.min(best, (before[j - 1] ?? 0) + 1)
      next.push(best)
    }
    if (Math.min(...next) > allowed) return allowed + 1
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
