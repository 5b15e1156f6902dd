import { indexFullText } from './index-full-text/index-full-text.ts'

export { type FullTextOptions, fullTextOptions } from './index-full-text/full-text-options.ts'
export type { FullTextFields, IndexedKind } from './index-full-text/full-text-result.ts'
export { indexFullText } from './index-full-text/index-full-text.ts'

/** All jobs of this package, for runners that enumerate them. */
export const jobs = [indexFullText] as const
