import { createHash } from 'node:crypto'
import type { Details } from '@synergy-jobs/core'
import type { CompareOptions } from './compare-options.ts'
import type { DivisionFindings } from './read-findings.ts'

/** What is remembered of the last outcome of a division. */
export interface RecordedOutcome {
  /** SHA-256 of the outcome. */
  readonly outcome: string
  /** The document with it; empty when none was written. */
  readonly documentId: string
}

/** Names the place where the last outcome of a division is remembered; comparisons by other rules have places of their own. */
export function unitKey(division: string, options: CompareOptions): string {
  const { years, transTypes, tolerance, zeroTotals } = options
  const rules = { years: years?.toSorted((a, b) => a - b), transTypes: transTypes.toSorted(), tolerance, zeroTotals }
  return sha256(JSON.stringify({ division, ...rules }))
}

/** What of an outcome makes it another one: any total of either side, what waits, and accounts that are missing. */
export function outcomeOf({ fingerprint, compared }: DivisionFindings): string {
  return sha256(JSON.stringify([fingerprint, compared.status, compared.waiting, compared.missingAccounts, compared.backOffice]))
}

/** Reads what is remembered. */
export function recordedOutcome(details: Details | undefined): RecordedOutcome | undefined {
  if (details === undefined) return undefined
  const { outcome, documentId } = details
  return { outcome: typeof outcome === 'string' ? outcome : '', documentId: typeof documentId === 'string' ? documentId : '' }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
