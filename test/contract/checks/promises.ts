import type { Subject } from '../subject.ts'
import { checkAgain } from './check-again.ts'
import { checkDryRun } from './check-dry-run.ts'
import { checkKill } from './check-kill.ts'
import { checkLostLock } from './check-lost-lock.ts'
import { checkMemory } from './check-memory.ts'
import { checkOptions } from './check-options.ts'
import { checkOverlap } from './check-overlap.ts'
import { checkStatements } from './check-statements.ts'
import { checkStop } from './check-stop.ts'
import { checkTrail } from './check-trail.ts'

/** One promise of the design and its check, which returns what is wrong in sentences. */
export interface PromiseCheck {
  readonly title: string
  /** Undefined where an engine cannot break the promise. */
  readonly check: (subject: Subject) => Promise<readonly string[]>
  readonly sqlServerOnly?: true
}

/** The checks of all promises. */
export const promises: readonly PromiseCheck[] = [
  { title: 'P1 a dry run reports what the real run reports, and changes nothing', check: checkDryRun },
  { title: 'P2 killed at any moment and started again, nothing is lost and nothing done twice', check: checkKill },
  { title: 'P3 of two runs at once one works', check: checkOverlap },
  { title: 'P3 a run that loses its lock writes nothing more', check: checkLostLock, sqlServerOnly: true },
  { title: 'P4 signal and timeout stop it within two seconds, and it can be resumed', check: checkStop },
  { title: 'P5 it leaves its trail in the process log, and works without one', check: checkTrail },
  { title: 'P6 a second run with nothing new writes no business row', check: checkAgain },
  { title: 'P7 bad options are refused before anything is opened', check: checkOptions },
  { title: 'P8 memory is flat', check: checkMemory },
  { title: 'P8 statements grow with chunks, never with rows', check: checkStatements },
]
