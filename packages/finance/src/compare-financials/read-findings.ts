import type { ConnectionSource, Database } from '@synergy-jobs/core'
import type { Kysely } from 'kysely'
import type { CheckedDivision } from './checked-division.ts'
import { compareAccounts } from './compare-accounts.ts'
import type { ComparedDivision, ComparisonProblem, ComparisonStatus, Difference } from './compare-result.ts'
import type { CompareState } from './compare-state.ts'
import type { TotalRules } from './compare-totals.ts'
import { type EntriesBehind, findEntries, totalName } from './find-entries.ts'
import { findWaiting } from './find-waiting.ts'
import { fromSynergy } from './from-synergy.ts'
import { compareKeys, type LedgerTotal } from './ledger-total.ts'
import { mergeSorted } from './merge-sorted.ts'
import { openTally, type Tally } from './open-tally.ts'
import { readTotals } from './read-totals.ts'
import { type LedgerFilter, selectTotals } from './select-totals.ts'

/** What was found out about a division, before it is recorded. */
export interface DivisionFindings {
  readonly division: CheckedDivision
  readonly compared: Omit<ComparedDivision, 'changed' | 'documentId'>
  /** SHA-256 of all totals of both sides; undefined when nothing was compared. */
  readonly fingerprint: string | undefined
  /** Wall-clock time at which reading began. */
  readonly startedAt: Date
}

/** Differences that are taken apart into entries; one statement asks for all of them. */
const maxTakenApart = 50

/** Reads and merges both sides of a division: totals, then charts of accounts, waiting entries, and the entries behind the differences. */
export async function readFindings(
  { run, options }: CompareState,
  division: CheckedDivision,
  from: { readonly totals: AsyncIterable<LedgerTotal>; readonly db: Kysely<Database>; readonly source: ConnectionSource },
): Promise<DivisionFindings> {
  const startedAt = run.localNow()
  const { chunkSize, maxDifferencesListed: maxListed, maxEntriesListed, tolerance, zeroTotals } = options
  const rules: TotalRules = { decimals: division.decimals, tolerance, zeroTotals }
  const filter: LedgerFilter = { transTypes: options.transTypes, ...(options.years === undefined ? {} : { years: options.years }) }
  const tally = await tallyUp(division, { ...from, rules, filter, maxListed, chunkSize })
  const wanted = new Set(tally.differences.map(({ key }) => key.account))
  const accounts = await compareAccounts(run.db, from.db, { division: division.code, wanted, maxListed, chunkSize })
  const { mark } = division
  const waiting =
    mark === undefined || tally.waitingLines === 0
      ? { entries: 0, listed: [] }
      : await findWaiting(from.db, { filter, mark, decimals: division.decimals, maxListed })
  const totals = tally.differences.slice(0, maxTakenApart).map(({ key }) => key)
  const own = { ...filter, divisions: [division.code] }
  const behind: ReadonlyMap<string, EntriesBehind> =
    maxEntriesListed === 0 || totals.length === 0
      ? new Map()
      : await findEntries(run.db, from.db, { totals, filter: own, rules, maxListed: maxEntriesListed, chunkSize })
  const compared = {
    ...cardOf(division),
    status: statusOf(tally),
    backOffice: { server: from.source.server, database: from.source.database },
    comparedAt: shownTime(startedAt),
    synergy: tally.synergy,
    inBackOffice: tally.inBackOffice,
    agreed: tally.agreed,
    differenceCount: tally.differenceCount,
    unexplainedCount: tally.unexplainedCount,
    differences: tally.differences.map(({ key, shown }) => complete(shown, accounts.descriptions, behind.get(totalName(key)))),
    periods: tally.periods,
    ...(mark === undefined ? {} : { waiting: { ...waiting, lines: tally.waitingLines } }),
    missingAccounts: accounts.missing,
  }
  return { division, compared, fingerprint: tally.fingerprint, startedAt }
}

/** The findings about a division that was not compared. */
export function notCompared(
  division: CheckedDivision,
  { status, at, problem }: { readonly status: ComparisonStatus; readonly at: Date; readonly problem?: ComparisonProblem },
): DivisionFindings {
  const nothing = { totals: 0, lines: 0, balance: '0' }
  const compared = {
    ...cardOf(division),
    status,
    comparedAt: shownTime(at),
    ...(problem === undefined ? {} : { problem }),
    synergy: nothing,
    inBackOffice: nothing,
    agreed: 0,
    differenceCount: 0,
    unexplainedCount: 0,
    differences: [],
    periods: [],
    missingAccounts: { count: 0, listed: [] },
  }
  return { division, compared, fingerprint: undefined, startedAt: at }
}

async function tallyUp(
  division: CheckedDivision,
  parts: {
    readonly totals: AsyncIterable<LedgerTotal>
    readonly db: Kysely<Database>
    readonly rules: TotalRules
    readonly filter: LedgerFilter
    readonly maxListed: number
    readonly chunkSize: number
  },
): Promise<Tally> {
  const tally = openTally(parts.rules, parts.maxListed)
  const there = readTotals(selectTotals(parts.db, parts.filter, division.mark).stream(parts.chunkSize))
  for await (const pair of mergeSorted(fromSynergy(parts.totals), there, compareKeys)) tally.add(pair)
  return tally.end()
}

/** Spec finance §4.3 rule 7. */
function statusOf({ differenceCount, unexplainedCount, waitingLines }: Tally): ComparisonStatus {
  if (unexplainedCount > 0) return 'failed'
  return differenceCount > 0 || waitingLines > 0 ? 'warning' : 'ok'
}

function complete(shown: Difference, descriptions: ReadonlyMap<string, string>, behind: EntriesBehind | undefined): Difference {
  const description = descriptions.get(shown.account)
  return { ...shown, ...(description === undefined ? {} : { description }), ...behind }
}

function cardOf({ code, name, currency }: CheckedDivision) {
  return { division: code, name, currency }
}

function shownTime(time: Date): string {
  return time.toISOString().slice(0, 19).replace('T', ' ')
}
