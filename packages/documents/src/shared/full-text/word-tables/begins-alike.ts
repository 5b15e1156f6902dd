import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { beginsWith } from './compile-condition.ts'

/**
 * Writes that a word begins like a misspelt one: with its first letter, with its second where the first is one too many, or
 * with its first in second place where one is missing.
 */
export function beginsAlike(word: RawBuilder<string>, misspelt: string): RawBuilder<SqlBool> {
  const [first = '', second = first] = [...misspelt]
  return sql<SqlBool>`(${beginsWith(word, first)} or ${beginsWith(word, second)} or substring(${word}, 2, 1) = ${first})`
}
