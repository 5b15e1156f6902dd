/**
 * Patterns (`like … escape '!'`) of the words that a misspelt one may stand for: those with its first letter, with its second
 * where the first is one too many, and with its first in second place where one is missing.
 */
export function similarPatterns(word: string): readonly string[] {
  const [first = '', second = first] = [...word]
  return [...new Set([likePrefix(first), likePrefix(second), `_${likePrefix(first)}`])]
}

/** The pattern of texts that begin with `prefix`. */
export function likePrefix(prefix: string): string {
  return `${prefix.replace(/[!%_[\]]/g, '!$&')}%`
}
