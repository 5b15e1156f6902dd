import type { QueryNode } from '../query/query-node.ts'

/** Fields with words, and how much one in them weighs. */
const fields = ['subject^10', 'summary^5', 'body^1', 'attachments^0.5']

/** Writes an expression in OpenSearch's query language. Words are matched whole: the fields split at blanks and do nothing else. */
export function compileSearch(node: QueryNode): object {
  switch (node.kind) {
    case 'word':
      return { multi_match: { query: node.word, fields, type: 'best_fields' } }
    case 'prefix':
      return {
        bool: {
          should: fields.map((field) => {
            const [name = '', boost] = field.split('^')
            return { prefix: { [name]: { value: node.prefix, boost: Number(boost) } } }
          }),
          minimum_should_match: 1,
        },
      }
    case 'phrase':
      return { multi_match: { query: node.words.join(' '), fields, type: 'phrase' } }
    case 'not':
      return { bool: { must_not: [compileSearch(node.node)] } }
    case 'and':
      return { bool: { must: node.nodes.map(compileSearch) } }
    case 'or':
      return { bool: { should: node.nodes.map(compileSearch), minimum_should_match: 1 } }
  }
}
