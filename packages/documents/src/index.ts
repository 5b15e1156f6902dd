import { indexFullText } from './index-full-text/index-full-text.ts'

export { type FullTextOptions, fullTextOptions } from './index-full-text/full-text-options.ts'
export type { FullTextFields, IndexedKind } from './index-full-text/full-text-result.ts'
export { indexFullText } from './index-full-text/index-full-text.ts'
export { searchFullText } from './search-full-text/search-full-text.ts'
export type { SearchOptions } from './search-full-text/search-options.ts'
export type { SearchHit, SearchResult, WordSuggestion } from './search-full-text/search-result.ts'
export type { EntityKind } from './shared/full-text/entity-kind.ts'
export { type FlexSearchIndexSettings, openFlexSearchIndex } from './shared/full-text/flexsearch/open-flex-search-index.ts'
export type { IndexEntry, IndexField, TextPlace } from './shared/full-text/index-entry.ts'
export { type OpenSearchIndexSettings, openOpenSearchIndex } from './shared/full-text/opensearch/open-opensearch-index.ts'
export type { BulkAction, BulkDocument, SearchAnswer, SearchClient } from './shared/full-text/opensearch/search-client.ts'
export { openSqliteIndex, type SqliteIndexSettings } from './shared/full-text/sqlite/open-sqlite-index.ts'
export type {
  IndexBatch,
  IndexedEntity,
  IndexHit,
  IndexQuery,
  IndexRebuild,
  StagedBatch,
  TextIndex,
  Watermark,
} from './shared/full-text/text-index.ts'
export { type ExpandBodyOptions, type ExpandedBody, expandBody } from './shared/text/expand-body.ts'
export {
  type ExtractionRequest,
  openTextExtractor,
  type TextExtractor,
  type TextExtractorOptions,
} from './shared/text/extract-text.ts'
export type {
  ExtractedText,
  FailedReason,
  FoundText,
  NoText,
  NoTextReason,
  SkippedPart,
  TextFormat,
  UnsupportedReason,
} from './shared/text/extracted-text.ts'
export { defaultExtractionLimits, type ExtractionLimits } from './shared/text/extraction-limits.ts'
export { foldWord } from './shared/text/fold-word.ts'
export { type HtmlToTextOptions, htmlToText } from './shared/text/html-to-text.ts'
export { type Token, type TokeniseOptions, tokenise } from './shared/text/tokenise.ts'

/** All jobs of this package, for runners that enumerate them. */
export const jobs = [indexFullText] as const
