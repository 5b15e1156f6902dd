import type { AnyJob } from '@synergy-jobs/core'

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

/** The jobs of this package, for programs that list or schedule them all. There are none yet. */
export const jobs: readonly AnyJob[] = []
