/**
 * Makes headers that a reader takes for the same text equal: case, accents, blanks (also non-breaking ones) and
 * punctuation go, so `Cost-Centre`, `COST CENTRE` and `Cost. centre` are one.
 */
export function foldHeader(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
