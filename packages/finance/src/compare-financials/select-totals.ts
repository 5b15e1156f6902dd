import type { Database } from '@synergy-jobs/core'
import { exactSum, exactUnits, sortableCode, typed } from '@synergy-jobs/core/internal'
import { type Kysely, type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'

/** Which lines of a ledger count. */
export interface LedgerFilter {
  /** Codes of the divisions; absent in a back office, where the database is the division. */
  readonly divisions?: readonly string[]
  readonly years?: readonly number[]
  readonly transTypes: readonly string[]
}

/** A total as the database gives it. */
export interface TotalRow {
  readonly division?: string
  readonly year: number
  readonly period: string
  readonly account: string
  readonly amount: string
  readonly lines: number
  readonly waiting: string
  readonly waitingLines: number
}

/**
 * Writes the one statement of a side: processed lines summed up by (division,) year, period and account, in an order that both sides
 * share (spec finance §4.3 rules 2 and 3). The inner query groups by the plain columns, so that lines cost no more than adding
 * them; codes are brought to their common form once for each group.
 *
 * @param mark - rowversion above which a line waits to be replicated
 */
export function selectTotals(db: Kysely<Database>, filter: LedgerFilter, mark?: Buffer): SelectQueryBuilder<Database, never, TotalRow> {
  const isWaiting = mark === undefined ? undefined : afterMark(mark)
  const waits = (value: RawBuilder<unknown>): RawBuilder<number> =>
    isWaiting === undefined ? sql<number>`0` : sql<number>`case when ${isWaiting} then ${value} else 0 end`
  const units = exactUnits('bdr_hfl')
  const byDivision = filter.divisions !== undefined
  const groups = ledgerLines(db, filter)
    .select((e) => [
      'bkjrcode',
      'periode',
      'reknr',
      sql<number>`sum(${units})`.as('units'),
      e.fn.countAll<number>().as('lines'),
      sql<number>`sum(${waits(units)})`.as('waitingUnits'),
      sql<number>`sum(${waits(sql`1`)})`.as('waitingLines'),
    ])
    .groupBy(['bkjrcode', 'periode', 'reknr'])
    .$if(byDivision, (query) => query.select('CompanyCode').groupBy('CompanyCode'))
  const [division, year, period, account] = [sortableCode('CompanyCode'), yearOf, sortableCode('periode', 3), sortableCode('reknr')]
  const keys = [...(byDivision ? [division] : []), year, period, account]
  const query = db
    .selectFrom(groups.as('g'))
    .select([
      year.as('year'),
      period.as('period'),
      account.as('account'),
      exactSum(sql.ref('units')).as('amount'),
      sql<number>`sum(lines)`.as('lines'),
      exactSum(sql.ref('waitingUnits')).as('waiting'),
      sql<number>`sum(waitingLines)`.as('waitingLines'),
    ])
    .$if(byDivision, (sorted) => sorted.select(division.as('division')))
    .groupBy(keys)
  return keys.reduce((sorted, key) => sorted.orderBy(key), query)
}

/** The lines of a ledger that count: processed, of the right kinds, and no budget (spec finance §4.1). */
export function ledgerLines(db: Kysely<Database>, { divisions, years, transTypes }: LedgerFilter) {
  return db
    .selectFrom('gbkmut')
    .where('transtype', 'in', transTypes)
    .where('verwerknrl', '<>', 0)
    .$if(years !== undefined, (query) => query.where('bkjrcode', 'in', years ?? []))
    .$if(divisions !== undefined, (query) => query.where('CompanyCode', 'in', divisions ?? []))
}

/** Lines that changed after the last replication. */
export function afterMark(mark: Buffer): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref('timestamp')} > ${typed(mark, { type: 'varbinary', length: 8 })}`
}

const yearOf = sql<number>`coalesce(bkjrcode, -1)`
