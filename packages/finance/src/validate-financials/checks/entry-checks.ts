import { checkBalanced } from './check-balanced.ts'
import { checkCentralBalanced } from './check-central-balanced.ts'
import { checkDuplicateEntry } from './check-duplicate-entry.ts'
import { checkEntryNumber } from './check-entry-number.ts'
import { checkLineCount } from './check-line-count.ts'
import { checkSameHeader } from './check-same-header.ts'
import type { CheckDefinition } from './define-check.ts'
import type { EntryFacts } from './entry-facts.ts'

/** The checks of an entry, in the order of their numbers. */
export const entryChecks: readonly CheckDefinition<EntryFacts>[] = [
  checkBalanced.definition,
  checkCentralBalanced.definition,
  checkLineCount.definition,
  checkSameHeader.definition,
  checkEntryNumber.definition,
  checkDuplicateEntry.definition,
]
