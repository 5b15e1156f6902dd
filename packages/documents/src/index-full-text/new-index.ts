import type { TextIndex } from '../shared/full-text/text-index.ts'

/** Stands in a dry run for an index that a real run would make anew: it holds nothing, so everything is to be written. */
export const newIndex: TextIndex = Object.freeze({
  name: 'new',
  phrases: 'exact',
  ensure: async () => undefined,
  stage: async ({ entries }) => ({ changed: new Set(entries.map(({ id }) => id)), write: async () => undefined }),
  async *indexed() {},
  watermark: async () => undefined,
  query: async () => [],
  similarWords: async () => [],
  flush: async () => undefined,
  rebuild: async () => ({ index: newIndex, swap: async () => undefined, [Symbol.asyncDispose]: async () => undefined }),
  [Symbol.asyncDispose]: async () => undefined,
} satisfies TextIndex)
