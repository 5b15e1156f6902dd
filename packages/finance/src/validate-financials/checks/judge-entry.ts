import { type CheckSettings, defaultCheckSettings } from './check-settings.ts'
import { type CheckDefinition, type CheckFailure, type RejectionClass, severityOf } from './define-check.ts'
import { describeEntry, type EntryReference } from './describe-entry.ts'
import { entryChecks } from './entry-checks.ts'
import { lineChecks } from './line-checks.ts'
import type { LineFacts } from './line-facts.ts'

/** A check that failed, and on which line of the entry (from 0); checks of whole entries name none. */
export interface EntryFailure extends CheckFailure {
  readonly line?: number
}

/** What becomes of an entry. */
export interface EntryVerdict {
  /** Absent when the entry may be posted. */
  readonly rejection?: RejectionClass
  /** In the order of the checks, lines in their order. */
  readonly failures: readonly EntryFailure[]
}

/**
 * Judges an entry by all checks, as the job does with all pending entries at once. The first check that fails as an error decides
 * how the entry is rejected (spec finance §1.3 rule 5).
 *
 * @example
 * ```ts
 * const { rejection, failures } = judgeEntry([])
 * console.log(rejection, failures[0]?.text) // 'incomplete', 'The entry has no lines.'
 * ```
 */
export function judgeEntry(
  lines: readonly LineFacts[],
  reference: Partial<EntryReference> = {},
  given: Partial<CheckSettings> = {},
): EntryVerdict {
  const settings = { ...defaultCheckSettings, ...given }
  const entry = describeEntry(lines, reference)
  const found = [
    ...lines.flatMap((facts, line) => run(lineChecks, facts, settings).map((failure) => ({ ...failure, line }))),
    ...run(entryChecks, entry, settings),
  ].toSorted((a, b) => a.check.localeCompare(b.check))
  const first = found.find(({ severity }) => severity === 'error')
  return { failures: found, ...(first === undefined ? {} : { rejection: first.rejection }) }
}

function run<Facts>(checks: readonly CheckDefinition<Facts>[], facts: Facts, settings: CheckSettings): readonly CheckFailure[] {
  return checks.flatMap((check) => {
    const { id, rejection } = check
    const severity = severityOf(check, settings)
    if (severity === 'off' || !check.fails(facts, settings)) return []
    return [{ check: id, severity, rejection, text: check.text(facts, settings) }]
  })
}
