import type { Engine } from '@synergy-jobs/core'
import { testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, test } from 'vitest'
import { checkAgain } from './checks/check-again.ts'
import { checkDryRun } from './checks/check-dry-run.ts'
import { checkKill } from './checks/check-kill.ts'
import { checkLostLock } from './checks/check-lost-lock.ts'
import { checkMemory } from './checks/check-memory.ts'
import { checkOptions } from './checks/check-options.ts'
import { checkOverlap } from './checks/check-overlap.ts'
import { checkStatements } from './checks/check-statements.ts'
import { checkStop } from './checks/check-stop.ts'
import { checkTrail } from './checks/check-trail.ts'
import { findSubject } from './find-subject.ts'
import type { Mutation } from './sample/mutation.ts'
import type { Subject } from './subject.ts'

/** Few rounds will do: whoever breaks this promise does so wherever the run is killed. */
const checkFewKills = (subject: Subject) => checkKill(subject, { rounds: 4 })

/** Which check must find which mutant, and a part of what it must say. */
const kills: Readonly<Record<Mutation, readonly [check: (subject: Subject) => Promise<readonly string[]>, fault: string]>> = {
  'writes-in-dry-run': [checkDryRun, 'the dry run changed Balance'],
  'reports-nothing-in-dry-run': [checkDryRun, 'the dry run reports'],
  'removes-files-in-dry-run': [checkDryRun, 'the dry run changed files'],
  'returns-a-date': [checkDryRun, 'not plain data'],
  'writes-unnamed-table': [checkDryRun, 'the job wrote kstdr'],
  'counts-twice': [checkDryRun, 'the counts do not add up'],
  'posts-beside-chunk': [checkFewKills, 'Expected values to be strictly deep-equal'],
  'checkpoint-too-early': [checkFewKills, 'Expected values to be strictly deep-equal'],
  'forgets-checkpoint': [checkFewKills, 'transactions although'],
  'locks-nothing': [checkOverlap, 'a second run beside it ended with'],
  'ignores-lost-lock': [checkLostLock, 'after its lock was lost the run changed Balance'],
  'ignores-signal': [checkStop, 'instead of cancelled'],
  'stops-late': [checkStop, 'ms to stop'],
  'keeps-quiet': [checkTrail, 'no rejection says why'],
  'tells-secrets': [checkTrail, 'a secret of the command line'],
  'needs-the-log': [checkTrail, 'without its log the run ended with'],
  'touches-rows': [checkAgain, 'a second run with nothing new changed Balance'],
  'takes-any-option': [checkOptions, 'was not refused'],
  'refuses-vaguely': [checkOptions, 'the refusal does not name'],
  'keeps-rows': [checkMemory, 'bytes of each unit'],
  'row-by-row': [checkStatements, '300 units in chunks of 100'],
}

/** Broken in a way that shows on SQL Server only. The others are tried on embedded databases, where it takes less time. */
const sqlServerOnly: ReadonlySet<string> = new Set(['ignores-lost-lock'])
const engines: readonly Engine[] = ['embedded', 'sql-server']

describe.each(engines)('the contract test fails on %s for a job that', (engine) => {
  const missing = !testEngines().includes(engine)
  for (const [mutation, [check, fault]] of Object.entries(kills)) {
    if (sqlServerOnly.has(mutation) !== (engine === 'sql-server')) continue
    test.skipIf(missing)(mutation, async () => {
      const found = await check(await findSubject(`sample-${mutation}`, engine))
      expect(found.filter((text) => text.includes(fault))).not.toEqual([])
    })
  }
})
