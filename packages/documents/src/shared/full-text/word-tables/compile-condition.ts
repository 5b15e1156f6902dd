import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { QueryLeaf } from '../query/query-leaves.ts'
import type { QueryNode } from '../query/query-node.ts'

/** Writes what a group of rows, one for each word of an entity, must have for the entity to match. */
export function compileCondition(node: QueryNode, word: RawBuilder<string>): RawBuilder<SqlBool> {
  switch (node.kind) {
    case 'word':
    case 'prefix':
      return sql<SqlBool>`max(case when ${leafCondition(node, word)} then 1 else 0 end) = 1`
    case 'phrase':
      return compileCondition({ kind: 'and', nodes: node.words.map((item) => ({ kind: 'word', word: item })) }, word)
    case 'not':
      return sql<SqlBool>`not (${compileCondition(node.node, word)})`
    case 'and':
    case 'or': {
      const inner = node.nodes.map((item) => sql`(${compileCondition(item, word)})`)
      return sql<SqlBool>`${sql.join(inner, node.kind === 'and' ? sql` and ` : sql` or `)}`
    }
  }
}

/**
 * Writes that a row is of the word, or of a word with the prefix. Not by `like`, which some servers refuse for columns whose
 * collation takes no notice of accents; the comparison lets the server begin at the first word that can fit.
 */
export function leafCondition(node: QueryLeaf['node'], word: RawBuilder<string>): RawBuilder<SqlBool> {
  if (node.kind === 'word') return sql<SqlBool>`${word} = ${node.word}`
  return sql<SqlBool>`(${word} >= ${node.prefix} and ${beginsWith(word, node.prefix)})`
}

/** Writes that a text begins with another, by the rules of its collation. */
export function beginsWith(text: RawBuilder<string>, prefix: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`left(${text}, len(${prefix})) = ${prefix}`
}
