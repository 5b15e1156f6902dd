import { defineJob } from '@synergy-jobs/core'
import { countAccounts } from '../shared/accounts/count-accounts.ts'
import { distribute } from '../shared/accounts/distribute.ts'
import { loadLetters } from '../shared/accounts/load-letters.ts'
import { openTally } from '../shared/accounts/open-tally.ts'
import { openStaging } from '../shared/accounts/staging.ts'
import { stageStatusChanges } from '../shared/statuses/stage-status-changes.ts'
import { stageStatusFacts } from '../shared/statuses/stage-status-facts.ts'
import { statusRulesOf } from '../shared/statuses/status-rules-of.ts'
import { contractFacts, forecastFacts, statusChanges } from '../shared/statuses/status-tables.ts'
import { changeStatuses } from './change-statuses.ts'
import { checkContracts } from './check-contracts.ts'
import { neededForReading, neededForWriting } from './needed-columns.ts'
import { checkStatusOptions, statusOptions } from './status-options.ts'
import type { StatusFields } from './status-result.ts'
import { tellStatuses } from './tell-statuses.ts'

const fields: StatusFields = { asOf: '', distribution: [], transitions: [], changes: [] }

/**
 * Decides the type and the status of accounts from their sales forecasts and, in full mode, from their contracts:
 * BLCustomerStatus.exe, of the later product `AccountStatus` (spec crm §2).
 *
 * Reads `cicmpy`, `AccountTypes`, `AccountStatus`, `Absences`, `AbsenceTypes`, and in full mode `ItemNumbers` and `Items`. Writes
 * type, status and their dates in `cicmpy`, only of accounts that really change, and `EbcDataLog` where `changeLog` is given. Locks the
 * job for the whole database. The verdicts of all accounts are computed by the database from one snapshot; they are written in
 * chunks of `chunkSize` accounts. Stopped in the middle, it has changed whole accounts; the next run goes on with the others.
 *
 * In full mode a customer without a live contract loses its status. A company that does not keep its contracts in Synergy
 * leaves `mode` as it is.
 *
 * @throws JobError `invalid-code` when a letter is not in `AccountTypes` or `AccountStatus`, and in full mode when customers would lose
 * their status although the database holds no contract at all
 *
 * @example
 * ```ts
 * const { transitions, changes } = await updateAccountStatuses(context, { mode: 'full', dryRun: true })
 * for (const { code, fromStatus, toStatus, rule } of changes) console.log(code, fromStatus, toStatus, `rule ${rule}`)
 * ```
 */
export const updateAccountStatuses = defineJob({
  name: 'updateAccountStatuses',
  replaces: ['BLCustomerStatus.exe'],
  summary: 'Decides type and status of accounts from their contracts and sales forecasts.',
  options: statusOptions,
  reads: neededForReading,
  writes: neededForWriting,
  check: checkStatusOptions,
  fields,
  async run(_context, options, run) {
    const { checkpoint } = run
    const asOf = (checkpoint?.['asOf'] as string | undefined) ?? options.asOf
    const rules = statusRulesOf({ ...options, asOf }, run.localNow())
    const letters = await loadLetters(run.db, options.codes)
    const before = checkpoint === undefined ? await countAccounts(run.db, 'cmp_status', options.divisions) : []
    const tally = openTally(before, checkpoint?.['tally'])
    run.progress('judging', 0)
    await using _staging = await openStaging(run.session, [contractFacts, forecastFacts, statusChanges])
    await stageStatusFacts(run.session, rules)
    await checkContracts(run, rules)
    await stageStatusChanges(run.session, rules)
    const done = await changeStatuses({ run, options, rules, tally, letters })
    const transitions = done.tally.transitions()
    const distribution = distribute(tally.before, transitions, {
      typeName: (type) => letters.types.get(type) ?? type,
      valueName: (status) => letters.statuses.get(status) ?? status,
    })
    tellStatuses(run, options, { tally: done.tally, letters })
    return { asOf: rules.day.asOf, distribution, transitions, changes: done.changes }
  },
})
