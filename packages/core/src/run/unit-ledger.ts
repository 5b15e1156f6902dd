import type { Kysely, Transaction } from 'kysely'
import type { Details } from '../errors/job-error.ts'
import type { Database } from '../schema/database.ts'

/** A unit of work (an entry, a document, a batch) that a run has done. */
export interface DoneUnit {
  readonly key: string
  readonly runId: string
  readonly details: Details
}

/** Which units a job has done before, so that the same content is never written twice (promise P6). */
export interface UnitLedger {
  /** Looks up many keys at once. A database without our tables (a dry run) knows none. */
  find(keys: readonly string[]): Promise<ReadonlyMap<string, DoneUnit>>
  /** Records done units in the transaction that did them. A key that is already there raises a unique violation. */
  record(trx: Transaction<Database>, units: readonly { readonly key: string; readonly details: Details }[]): Promise<void>
  /** Lists the units of one run, in the order of their keys. */
  ofRun(runId: string): Promise<readonly DoneUnit[]>
  /** Changes what is kept about units of any run, in the transaction that made the difference; the rest stays. */
  amend(trx: Transaction<Database>, units: readonly { readonly key: string; readonly details: Details }[]): Promise<void>
  /** Forgets units, so that their content may come again. */
  forget(trx: Transaction<Database>, keys: readonly string[]): Promise<void>
}

/** Keys that one statement takes; below SQL Server's 2,100 parameters and SQLite's defaults. */
const keysPerStatement = 500

/** Makes the ledger of one job over `SynergyJobsUnits`. */
export function openUnitLedger(db: Kysely<Database>, job: string, runId: string, now: () => Date, installed: boolean): UnitLedger {
  return {
    async find(keys) {
      const found = new Map<string, DoneUnit>()
      if (!installed) return found
      // One statement per 500 keys: a statement takes a bounded number of parameters.
      for (const part of parts(keys)) {
        const rows = await db.selectFrom('SynergyJobsUnits').select(columns).where('Job', '=', job).where('UnitKey', 'in', part).execute()
        for (const row of rows) found.set(row.UnitKey.trim(), doneUnit(row))
      }
      return found
    },
    async record(trx, units) {
      const rows = units.map((unit) => ({
        Job: job,
        UnitKey: unit.key,
        RunId: runId,
        CreatedAt: now(),
        Details: JSON.stringify(unit.details),
      }))
      for (const part of parts(rows, 100))
        await trx
          .insertInto('SynergyJobsUnits')
          .values([...part])
          .execute()
    },
    async ofRun(id) {
      if (!installed) return []
      const rows = await db
        .selectFrom('SynergyJobsUnits')
        .select(columns)
        .where('RunId', '=', id)
        .where('Job', '=', job)
        .orderBy('UnitKey')
        .execute()
      return rows.map(doneUnit)
    },
    async amend(trx, units) {
      // One statement per unit: each gets details of its own, and a run amends few.
      for (const { key, details } of units) {
        await trx
          .updateTable('SynergyJobsUnits')
          .set({ Details: JSON.stringify(details) })
          .where('Job', '=', job)
          .where('UnitKey', '=', key)
          .execute()
      }
    },
    async forget(trx, keys) {
      for (const part of parts(keys)) await trx.deleteFrom('SynergyJobsUnits').where('Job', '=', job).where('UnitKey', 'in', part).execute()
    },
  }
}

const columns = ['UnitKey', 'RunId', 'Details'] as const

function doneUnit(row: { readonly UnitKey: string; readonly RunId: string; readonly Details: string | null }): DoneUnit {
  return { key: row.UnitKey.trim(), runId: row.RunId, details: JSON.parse(row.Details ?? '{}') as Details }
}

function* parts<T>(items: readonly T[], size = keysPerStatement): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size)
}
