import type { IndexField, TextPlace } from './index-entry.ts'

/** Stands between two texts of one place; no word is like it, so no phrase reaches across. */
const border = ' . '

/** The words of one place of an entity as one text, with blanks between them. */
export function joinedWords(fields: readonly IndexField[], place: TextPlace): string {
  return fields
    .filter((field) => field.place === place)
    .map(({ words }) => words.join(' '))
    .join(border)
}
