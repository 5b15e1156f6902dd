import { indexFullText } from './index-full-text/index-full-text.ts'

export { type FullTextOptions, fullTextOptions } from './index-full-text/full-text-options.ts'
export type { FullTextFields, IndexedKind } from './index-full-text/full-text-result.ts'
export { indexFullText } from './index-full-text/index-full-text.ts'

export { searchFullText } from './search-full-text/search-full-text.ts'
export type { SearchOptions } from './search-full-text/search-options.ts'
export type { SearchHit, SearchResult, WordSuggestion } from './search-full-text/search-result.ts'

/** All jobs of this package, for runners that enumerate them. */
export const jobs = [indexFullText] as const
