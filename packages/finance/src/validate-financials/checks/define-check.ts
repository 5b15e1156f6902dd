import type { RawBuilder } from 'kysely'
import { type CheckId, type CheckSettings, type CheckSeverity, defaultCheckSettings } from './check-settings.ts'
import type { EntryFacts } from './entry-facts.ts'
import type { LineFacts } from './line-facts.ts'

/** Why an entry is rejected, as the screen of entries to be processed groups them. */
export type RejectionClass = 'closed' | 'incomplete' | 'other'

/** What a check found. */
export interface CheckFailure {
  readonly check: CheckId
  readonly severity: 'error' | 'warning'
  readonly rejection: RejectionClass
  /** What is wrong and what to do. */
  readonly text: string
}

/** One check, as the set of all and a single call use it. */
export interface CheckDefinition<Facts> {
  readonly id: CheckId
  readonly rejection: RejectionClass
  /** @default 'error' */
  readonly severity?: CheckSeverity
  /** Posting relies on it: it cannot be switched off or made a warning. */
  readonly fixed?: boolean
  /** Tells from the facts whether the check fails. */
  fails(facts: Facts, settings: CheckSettings): boolean
  /** The same as a condition over the staged facts, which it calls `f` (a line) or `e` (an entry). */
  condition(settings: CheckSettings): RawBuilder<unknown>
  text(facts: Facts, settings: CheckSettings): string
}

/** A check: a function over facts that carries its definition. */
export type Check<Facts, All> = ((facts: Facts, settings?: Partial<CheckSettings>) => CheckFailure | undefined) & {
  readonly definition: CheckDefinition<All>
}

/** A check of one line, which needs the named facts. */
export type LineCheck<Needed extends keyof LineFacts> = Check<Pick<LineFacts, Needed>, LineFacts>
/** A check of a whole entry, which needs the named facts. */
export type EntryCheck<Needed extends keyof EntryFacts> = Check<Pick<EntryFacts, Needed>, EntryFacts>

/** Makes a check of a line from its definition; the facts it needs follow from the parameters of its functions. */
export function defineLineCheck<Needed extends keyof LineFacts>(
  definition: CheckDefinition<Pick<LineFacts, Needed>> & { readonly needs: readonly Needed[] },
): LineCheck<Needed> {
  return makeCheck<Pick<LineFacts, Needed>, LineFacts>(definition)
}

/** Makes a check of an entry from its definition. */
export function defineEntryCheck<Needed extends keyof EntryFacts>(
  definition: CheckDefinition<Pick<EntryFacts, Needed>> & { readonly needs: readonly Needed[] },
): EntryCheck<Needed> {
  return makeCheck<Pick<EntryFacts, Needed>, EntryFacts>(definition)
}

/** The severity that a check has under given settings. */
export function severityOf(definition: Pick<CheckDefinition<never>, 'id' | 'severity' | 'fixed'>, settings: CheckSettings): CheckSeverity {
  const { id, severity = 'error', fixed = false } = definition
  return fixed ? severity : (settings.severities[id] ?? severity)
}

function makeCheck<Facts, All extends Facts>(definition: CheckDefinition<Facts>): Check<Facts, All> {
  const check = (facts: Facts, given: Partial<CheckSettings> = {}): CheckFailure | undefined => {
    const settings = { ...defaultCheckSettings, ...given }
    const severity = severityOf(definition, settings)
    if (severity === 'off' || !definition.fails(facts, settings)) return undefined
    return { check: definition.id, severity, rejection: definition.rejection, text: definition.text(facts, settings) }
  }
  return Object.assign(check, { definition })
}
