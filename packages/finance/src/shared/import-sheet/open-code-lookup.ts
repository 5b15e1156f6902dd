import { codeKey } from './code-key.ts'

/** Finds codes as a sheet writes them. */
export interface CodeLookup<T> {
  /**
   * Finds the entry of a code.
   *
   * @param wasNumber the cell held a number, so that leading zeros may be lost: when no code equals `10`, the only one that
   * is `10` after its leading zeros is taken
   * @returns `'ambiguous'` when several codes differ by their leading zeros only
   */
  find(code: string, wasNumber: boolean): T | 'ambiguous' | undefined
}

/** Opens a lookup over entries that are stored by `codeKey`. */
export function openCodeLookup<T extends object>(entries: ReadonlyMap<string, T>): CodeLookup<T> {
  let withoutZeros: ReadonlyMap<string, T | 'ambiguous'> | undefined
  return {
    find(code, wasNumber) {
      const exact = entries.get(codeKey(code))
      if (exact !== undefined || !wasNumber) return exact
      withoutZeros ??= indexWithoutZeros(entries)
      return withoutZeros.get(code)
    },
  }
}

function indexWithoutZeros<T extends object>(entries: ReadonlyMap<string, T>): ReadonlyMap<string, T | 'ambiguous'> {
  const index = new Map<string, T | 'ambiguous'>()
  for (const [key, entry] of entries) {
    if (!/^0\d+$/.test(key)) continue
    const stripped = key.replace(/^0+(?=\d)/, '')
    index.set(stripped, index.has(stripped) ? 'ambiguous' : entry)
  }
  return index
}
