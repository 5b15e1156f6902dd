import type { ErrorPattern } from './error-patterns.ts'

/** Finds the first pattern that a text contains. Compares without case, and takes any run of white space for one blank. */
export function matchPattern(text: string, patterns: readonly ErrorPattern[]): ErrorPattern | undefined {
  const folded = fold(text)
  return patterns.find(({ contains }) => folded.includes(fold(contains)))
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
