import type { Database } from '@synergy-jobs/core'
import type { Kysely } from 'kysely'
import type { CheckSettings } from './checks/check-settings.ts'
import type { FactSettings } from './fact-columns.ts'
import { findFailures } from './find-failures.ts'
import { gatherEntries } from './gather-entries.ts'
import { gatherFacts } from './gather-facts.ts'
import type { StagedRange } from './staged-range.ts'

/** By which rules lines are judged. */
export interface Rules {
  readonly facts: FactSettings
  readonly checks: CheckSettings
}

/**
 * Judges staged lines and their entries by all checks. The number of statements is the same for any number of lines.
 *
 * @param range - only these, once more; all of them for the first time when left out
 */
export async function judgeLines(
  db: Kysely<Database>,
  rules: Rules,
  { range, lock = false }: { readonly range?: StagedRange; readonly lock?: boolean } = {},
): Promise<void> {
  const within = range === undefined ? {} : { range }
  await gatherFacts(db, rules.facts, { ...within, lock })
  await gatherEntries(db, { ...within, periodClosedValue: rules.facts.periodClosedValue })
  await findFailures(db, rules.checks, range)
}
