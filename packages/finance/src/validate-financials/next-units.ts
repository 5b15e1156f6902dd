import type { Database } from '@synergy-jobs/core'
import { type Kysely, sql } from 'kysely'
import type { StagedUnit } from './staged-unit.ts'
import { staged } from './staging-tables.ts'

/** Reads the entries of the next transaction: as many whole ones as `chunkSize` lines hold, and at least one. */
export async function nextUnits(session: Kysely<Database>, afterEntry: number, chunkSize: number): Promise<readonly StagedUnit[]> {
  // Entries are numbered without gaps and have at least one line each, so no more than this can fit.
  const { rows } = await sql<{ EntryNo: number; FirstSeq: number; LastSeq: number; Lines: number; FirstId: number }>`
    select EntryNo, FirstSeq, LastSeq, Lines, FirstId from ${sql.table(staged.units)}
    where EntryNo > ${afterEntry} and EntryNo <= ${afterEntry + chunkSize} order by EntryNo`.execute(session)
  const units: StagedUnit[] = []
  let lines = 0
  for (const { EntryNo, FirstSeq, LastSeq, Lines, FirstId } of rows) {
    lines += Lines
    if (units.length > 0 && lines > chunkSize) break
    units.push({ entryNo: EntryNo, firstSeq: FirstSeq, lastSeq: LastSeq, lines: Lines, firstId: FirstId })
  }
  return units
}
