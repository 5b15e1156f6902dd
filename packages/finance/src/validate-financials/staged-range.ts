import { type Expression, type RawBuilder, sql } from 'kysely'

/** A run of staged entries and their lines, first and last included. */
export interface StagedRange {
  readonly firstSeq: number
  readonly lastSeq: number
  readonly firstEntry: number
  readonly lastEntry: number
}

/** The condition that a staged line (`'Seq'`) or entry (`'EntryNo'`) lies in the range; every one does when there is none. */
export function inRange(column: Expression<unknown>, range: StagedRange | undefined, by: 'Seq' | 'EntryNo'): RawBuilder<unknown> {
  if (range === undefined) return sql`1 = 1`
  return by === 'Seq'
    ? sql`${column} between ${range.firstSeq} and ${range.lastSeq}`
    : sql`${column} between ${range.firstEntry} and ${range.lastEntry}`
}
