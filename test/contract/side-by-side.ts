import type { Engine } from '@synergy-jobs/core'

/**
 * Does pieces of work one after the other, on an embedded database two at a time: there each has a database of its own,
 * while those on a server share one.
 */
export async function sideBySide<T>(engine: Engine, pieces: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const results: T[] = []
  const width = engine === 'embedded' ? 2 : 1
  for (let start = 0; start < pieces.length; start += width) {
    results.push(...(await Promise.all(pieces.slice(start, start + width).map((piece) => piece()))))
  }
  return results
}
