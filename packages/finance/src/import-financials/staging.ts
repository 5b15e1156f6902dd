import { amountToNumber, type Database } from '@synergy-jobs/core'
import { bulkInsert, type ColumnDefinition, createStagingTable, dropStagingTable } from '@synergy-jobs/core/internal'
import { type Kysely, sql } from 'kysely'
import type { ResolvedLine } from '../shared/import-sheet/import-line.ts'
import { rowGuid } from '../shared/imported/delete-entries.ts'

/** The temporary table that the good lines of a sheet wait in. */
export const stagingTable = '#import'

const columns: readonly ColumnDefinition[] = [
  { name: 'Unit', type: 'int', nullable: false },
  { name: 'Line', type: 'int', nullable: false },
  { name: 'RowGuid', type: 'uniqueidentifier', nullable: false },
  { name: 'FinYear', type: 'int', nullable: false },
  { name: 'FinPeriod', type: 'int', nullable: false },
  { name: 'PeriodCode', type: 'nchar', length: 3, nullable: false },
  { name: 'PeriodEnd', type: 'datetime', nullable: false },
  { name: 'Account', type: 'nchar', length: 9, nullable: false },
  { name: 'CostCentre', type: 'nvarchar', length: 30, nullable: true },
  { name: 'CostUnit', type: 'nvarchar', length: 30, nullable: true },
  { name: 'Debit', type: 'float', nullable: false },
  { name: 'Credit', type: 'float', nullable: false },
  { name: 'Description', type: 'nvarchar', length: 60, nullable: true },
]

/** One line as it stands in the staging table, in the order of its columns. */
export type StagedLine = readonly unknown[]

/**
 * Makes the staged form of a line.
 *
 * @param place - number of the unit within the file, from 0; number of the line within the unit, from 1
 */
export function stagedLine(
  line: ResolvedLine,
  place: { readonly unit: number; readonly line: number; readonly entryGuid: string },
): StagedLine {
  return [
    place.unit,
    place.line,
    rowGuid(place.entryGuid, place.line),
    line.year,
    line.period,
    line.periodCode,
    line.periodEnd,
    line.accountCode,
    line.costCentre ?? null,
    line.costUnit ?? null,
    amountToNumber(line.debit),
    amountToNumber(line.credit),
    line.description ?? null,
  ]
}

/** Where the lines of one sheet wait until the whole sheet is judged. */
export interface Staging extends AsyncDisposable {
  /** Takes all lines; asks for no more of them than fit into one batch. */
  fill(lines: AsyncIterable<StagedLine>, signal: AbortSignal): Promise<void>
}

/** Opens the staging table on the working connection; disposing drops it. */
export function openStaging(session: Kysely<Database>): Staging {
  return {
    async fill(lines, signal) {
      await createStagingTable(session, stagingTable, columns)
      await bulkInsert(session, stagingTable, columns, lines, { signal })
      await sql`create index IX_import on ${sql.table(stagingTable)} (Unit, Line)`.execute(session)
    },
    async [Symbol.asyncDispose]() {
      // When the connection is gone or the run is stopped, the table goes with the session.
      await dropStagingTable(session, stagingTable).catch(() => undefined)
    },
  }
}

/** Staging of a dry run: reads the lines and keeps none. */
export const noStaging: Staging = Object.freeze({
  async fill(lines: AsyncIterable<StagedLine>, signal: AbortSignal) {
    for await (const line of lines) {
      if (line[1] === 1) signal.throwIfAborted()
    }
  },
  [Symbol.asyncDispose]: async () => undefined,
})
