import { type Amount, amountOfUnits, type Database, formatAmount, roundAmount, subtractAmounts } from '@synergy-jobs/core'
import { amountOfSum, compareCodes } from '@synergy-jobs/core/internal'
import type { Kysely } from 'kysely'
import type { DifferingEntry } from './compare-result.ts'
import { isApart, type TotalRules } from './compare-totals.ts'
import { fromSynergy } from './from-synergy.ts'
import { compareKeys, type TotalKey } from './ledger-total.ts'
import { mergeSorted, type Pair } from './merge-sorted.ts'
import { type EntryRow, selectEntries } from './select-entries.ts'
import type { LedgerFilter } from './select-totals.ts'

/** The entries behind one total that differs. */
export interface EntriesBehind {
  readonly entries: readonly DifferingEntry[]
  readonly moreEntries: boolean
}

/** What to take apart. */
export interface EntriesQuestion {
  readonly totals: readonly TotalKey[]
  /** For the Synergy side; a back office takes the same without divisions. */
  readonly filter: LedgerFilter
  readonly rules: TotalRules
  readonly maxListed: number
  readonly chunkSize: number
}

/**
 * Takes totals that differ apart into entries and finds those that differ, with one statement on each side. Entries are merged as
 * they come; only those that are listed are kept.
 *
 * @returns by total, see {@link totalName}
 */
export async function findEntries(
  synergy: Kysely<Database>,
  backOffice: Kysely<Database>,
  { totals, filter, rules, maxListed, chunkSize }: EntriesQuestion,
): Promise<ReadonlyMap<string, EntriesBehind>> {
  const found = new Map<string, { readonly entries: DifferingEntry[]; moreEntries: boolean }>()
  const { divisions: _, ...whole } = filter
  const here = fromSynergy(selectEntries(synergy, filter, { totals, textType: 'nchar' }).stream(chunkSize))
  const there = selectEntries(backOffice, whole, { totals, textType: 'char' }).stream(chunkSize)
  for await (const pair of mergeSorted(here, there, compareEntries)) {
    const entry = differing(pair, rules)
    if (entry === undefined) continue
    const name = totalName(pair.left ?? pair.right)
    const behind = found.get(name) ?? { entries: [], moreEntries: false }
    found.set(name, behind)
    if (behind.entries.length < maxListed) behind.entries.push(entry)
    else behind.moreEntries = true
  }
  return found
}

/** Names a total in a map. */
export function totalName({ year, period, account }: TotalKey): string {
  return `${year}|${period}|${account}`
}

function compareEntries(left: EntryRow, right: EntryRow): number {
  return compareKeys(left, right) || compareCodes(left.entry, right.entry)
}

function differing(pair: Pair<EntryRow, EntryRow>, rules: TotalRules): DifferingEntry | undefined {
  const [synergy, backOffice] = [amountIn(pair.left, rules), amountIn(pair.right, rules)]
  const difference = subtractAmounts(synergy, backOffice)
  if (!isApart(difference, rules)) return undefined
  const row = pair.left ?? pair.right
  const date = row.date?.toISOString().slice(0, 10)
  const description = row.description?.trim()
  return {
    entryNumber: row.entryNumber?.trim() ?? '',
    ...(row.entry.startsWith('#') ? {} : { entryGuid: row.entry }),
    ...(date === undefined ? {} : { date }),
    ...(description === undefined || description === '' ? {} : { description }),
    synergy: formatAmount(synergy),
    backOffice: formatAmount(backOffice),
    difference: formatAmount(difference),
  }
}

function amountIn(row: EntryRow | undefined, { decimals }: TotalRules): Amount {
  return row === undefined ? amountOfUnits(0n, decimals) : roundAmount(amountOfSum(row.amount), decimals)
}
