import { availableParallelism } from 'node:os'
import { TextDecoder } from 'node:util'
import { invalidOption } from '@synergy-jobs/core/internal'
import { defaultFallbackEncoding } from './decode-text.ts'
import type { TextExtractorOptions } from './extract-text.ts'
import { defaultExtractionLimits, type ExtractionLimits } from './extraction-limits.ts'

/** The options of an extractor, all of them, checked. */
export interface ExtractorSettings {
  readonly threads: number
  readonly limits: ExtractionLimits
  readonly fallbackEncoding: string
}

/**
 * Fills in what the options leave out.
 *
 * @throws {@link JobError} `invalid-options` for a number that is none or too small, and for an encoding that nobody knows
 */
export function extractorSettings(options: TextExtractorOptions): ExtractorSettings {
  const { threads = availableParallelism(), fallbackEncoding = defaultFallbackEncoding } = options
  const limits = { ...defaultExtractionLimits, ...options.limits }
  assertNumber('threads', threads, 1)
  for (const [name, value] of Object.entries(limits))
    assertNumber(`limits.${name}`, value, name === 'maxDepth' || name === 'maxAttachments' ? 0 : 1)
  if (!isEncoding(fallbackEncoding)) throw invalidOption(caller, 'fallbackEncoding', fallbackEncoding, 'an encoding that TextDecoder knows')
  return { threads, limits, fallbackEncoding }
}

const caller = 'openTextExtractor'

function assertNumber(option: string, value: unknown, least: number): void {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least) return
  throw invalidOption(
    caller,
    option,
    typeof value === 'number' || typeof value === 'string' ? String(value) : null,
    `a whole number from ${least}`,
  )
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== ''
  } catch {
    return false
  }
}
