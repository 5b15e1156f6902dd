const names: string[] = []

/** The letters of a column, counted from 0: `0` is `'A'`, `26` is `'AA'`. */
export function columnName(index: number): string {
  return (names[index] ??= index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26))
}

/** The column of an address such as `'J12'`, counted from 0; -1 when it has no letters. */
export function columnIndex(address: string): number {
  let index = 0
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) & ~32
    if (letter < 65 || letter > 90) break
    index = index * 26 + letter - 64
  }
  return index - 1
}
