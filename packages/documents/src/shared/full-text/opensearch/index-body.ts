import type { IndexEntry, TextPlace } from '../index-entry.ts'

/** Hits that an answer may begin behind; OpenSearch's own limit is 10,000. */
export const maxResultWindow = 1_000_000

const words = { type: 'text', analyzer: 'words' }

/** Settings and mappings of an index: words are what lies between blanks, and texts of one field lie far apart. */
export const indexBody = {
  settings: {
    index: { max_result_window: maxResultWindow },
    analysis: { analyzer: { words: { type: 'custom', tokenizer: 'whitespace' } } },
  },
  mappings: {
    dynamic: 'strict',
    properties: {
      kind: { type: 'keyword' },
      id: { type: 'keyword' },
      level: { type: 'integer' },
      print: { type: 'keyword', index: false },
      mark: { type: 'keyword', index: false },
      subject: words,
      summary: words,
      body: words,
      attachments: words,
    },
  },
} as const

/** An entity as it is stored; several texts of one place are an array, so that no phrase reaches across. */
export function entitySource({ kind, id, securityLevel, fields }: IndexEntry, print: string): object {
  const texts = (place: TextPlace): readonly string[] =>
    fields.filter((field) => field.place === place).map((field) => field.words.join(' '))
  return {
    kind,
    id,
    level: securityLevel,
    print,
    subject: texts('subject'),
    summary: texts('summary'),
    body: texts('body'),
    attachments: texts('attachment'),
  }
}
