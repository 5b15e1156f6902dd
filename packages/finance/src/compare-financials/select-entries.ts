import type { Database } from '@synergy-jobs/core'
import { exactSum, exactUnits, sortableCode, typed } from '@synergy-jobs/core/internal'
import { type ExpressionBuilder, type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import type { TotalKey } from './ledger-total.ts'
import { type LedgerFilter, ledgerLines } from './select-totals.ts'

/** What an entry adds to a total, as the database gives it. */
export interface EntryRow {
  readonly year: number
  readonly period: string
  readonly account: string
  /** GUID of the entry, or `#` and its number where it has none. */
  readonly entry: string
  readonly entryNumber: string | null
  readonly date: Date | null
  readonly description: string | null
  readonly amount: string
}

/**
 * Writes the statement that takes some totals apart into entries, in the order of totals and entries. It looks for the codes as they are
 * stored, padded or not, so that the index on year, account and period serves it.
 *
 * @param textType - of the codes: `nchar` in Synergy, `char` in a back office
 */
export function selectEntries(
  db: Kysely<Database>,
  filter: LedgerFilter,
  { totals, textType }: { readonly totals: readonly TotalKey[]; readonly textType: 'nchar' | 'char' },
): SelectQueryBuilder<Database, never, EntryRow> {
  const oneOf = (e: ExpressionBuilder<Database, 'gbkmut'>, column: 'periode' | 'reknr', codes: readonly string[]) =>
    codes.length === 0
      ? e.or([e(column, 'is', null), e(column, '=', '')])
      : e(
          column,
          'in',
          codes.map((code) => typed(code, { type: textType, length: column === 'reknr' ? 9 : 3 })),
        )
  const year = sql<number>`coalesce(bkjrcode, -1)`
  const [period, account] = [sortableCode('periode', 3), sortableCode('reknr')]
  const entry = sortableCode(sql`case when EntryGuid is null then concat('#', bkstnr) else cast(EntryGuid as nvarchar(36)) end`)
  const query = ledgerLines(db, filter)
    .select((e) => [
      year.as('year'),
      period.as('period'),
      account.as('account'),
      entry.as('entry'),
      e.fn.max('bkstnr').as('entryNumber'),
      e.fn.min('datum').as('date'),
      e.fn.max('oms25').as('description'),
      exactSum(exactUnits('bdr_hfl')).as('amount'),
    ])
    .where((e) =>
      e.or(
        totals.map((total) =>
          e.and([
            total.year < 0 ? e('bkjrcode', 'is', null) : e('bkjrcode', '=', total.year),
            oneOf(e, 'periode', storedPeriods(total.period)),
            oneOf(e, 'reknr', storedAccounts(total.account)),
          ]),
        ),
      ),
    )
    .groupBy([year, period, account, entry])
  return [year, period, account, entry].reduce((sorted, key) => sorted.orderBy(key), query)
}

function storedPeriods(period: string): readonly string[] {
  const plain = period.replace(/^0+/, '')
  return plain === '' ? [] : [...new Set([plain.padStart(3), plain, period])]
}

function storedAccounts(account: string): readonly string[] {
  return account === '' ? [] : [...new Set([account, account.toLowerCase()].flatMap((code) => [code.padStart(9), code]))]
}
