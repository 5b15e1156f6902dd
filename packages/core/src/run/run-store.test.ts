import { describe, expect, test } from 'vitest'
import { insertRows } from '../testing/insert-rows.ts'
import { openTestContext } from '../testing/open-test-context.ts'
import { testEngines } from '../testing/test-engines.ts'
import { checkFunctionRight } from './check-function-right.ts'
import { checkNeededTables } from './check-needed-tables.ts'
import { installJobTables } from './install-job-tables.ts'
import { commonOptions } from './job-options.ts'
import { parseOptions } from './parse-options.ts'
import { pruneRuns } from './prune-runs.ts'
import { recoverRuns } from './recover-runs.ts'
import { startRun } from './run-store.ts'
import { openUnitLedger } from './unit-ledger.ts'

const runId = 'AAAAAAAA-0000-4000-8000-000000000001'
const newRun = { runId, job: 'j', key: undefined, scope: '', attempt: 1, host: 'h', runBy: 1, optionsHash: 'x', options: '{}' }

describe.each(testEngines())('the run store on %s', (engine) => {
  test('installJobTables creates what is missing, and nothing the second time', async () => {
    await using context = await openTestContext({ engine, installed: false })
    expect(await installJobTables(context)).toEqual(['SynergyJobsRuns', 'SynergyJobsUnits'])
    expect(await installJobTables(context)).toEqual([])
  })

  test('recoverRuns marks runs that nobody works on, once', async () => {
    await using context = await openTestContext({ engine })
    await startRun(context.db, newRun, context.localNow())
    expect(await recoverRuns(context)).toEqual([{ runId, job: 'j', scope: '' }])
    expect(await context.db.selectFrom('SynergyJobsRuns').select('Status').execute()).toEqual([{ Status: 'interrupted' }])
    expect(await recoverRuns(context)).toEqual([])
  })

  test('pruneRuns deletes old ended runs, and units only when it is asked to', async () => {
    await using context = await openTestContext({ engine })
    const old = new Date(Date.UTC(2024, 0, 1))
    const row = { ...{ Job: 'j', Scope: '', Attempt: 1, Host: 'h', OptionsHash: 'x', Options: '{}', StartedAt: old, HeartbeatAt: old } }
    const ended = (n: number, Status: string, EndedAt: Date | null) => ({
      ...row,
      RunId: `AAAAAAAA-0000-4000-8000-00000000000${n}`,
      Status,
      EndedAt,
    })
    await insertRows(context.db, 'SynergyJobsRuns', [
      ended(1, 'succeeded', old),
      ended(2, 'interrupted', old),
      ended(3, 'running', null),
      ended(4, 'succeeded', context.localNow()),
    ])
    await insertRows(context.db, 'SynergyJobsUnits', [{ Job: 'j', UnitKey: 'k', RunId: runId, CreatedAt: old }])
    expect(await pruneRuns(context)).toEqual({ runs: 1, units: 0 })
    expect(await pruneRuns(context, { keepUnitDays: 365 })).toEqual({ runs: 0, units: 1 })
    expect((await context.db.selectFrom('SynergyJobsRuns').select('Status').orderBy('Status').execute()).map((run) => run.Status)).toEqual([
      'interrupted',
      'running',
      'succeeded',
    ])
  })

  test('the unit ledger finds what was recorded, by job, and refuses a key twice', async () => {
    await using context = await openTestContext({ engine })
    const ledger = openUnitLedger(context.db, 'j', runId, context.localNow, true)
    const other = openUnitLedger(context.db, 'other', runId, context.localNow, true)
    const units = Array.from({ length: 1_200 }, (_, n) => ({ key: `key ${n}`, details: { n } }))
    await context.db.transaction().execute((trx) => ledger.record(trx, units))
    const found = await ledger.find(['key 7', 'key 1199', 'none'])
    expect([...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual([
      { key: 'key 1199', runId, details: { n: 1199 } },
      { key: 'key 7', runId, details: { n: 7 } },
    ])
    expect((await ledger.find(units.map((unit) => unit.key))).size).toBe(1_200)
    expect((await other.find(['key 7'])).size).toBe(0)
    expect(await ledger.ofRun(runId)).toHaveLength(1_200)
    await expect(context.db.transaction().execute((trx) => ledger.record(trx, [{ key: 'key 7', details: {} }]))).rejects.toThrow()
    await context.db.transaction().execute((trx) => ledger.forget(trx, ['key 7']))
    expect((await ledger.find(['key 7'])).size).toBe(0)
  })

  test('a function right is held through a role whose level reaches far enough', async () => {
    await using context = await openTestContext({ engine })
    const right = (n: number, FunctionID: number, RoleID: number, RoleLevel: number) => ({
      ID: `BBBBBBBB-0000-4000-8000-00000000000${n}`,
      FunctionID,
      RoleID,
      RoleLevel,
    })
    await insertRows(context.db, 'BacoFunctionRoles', [right(1, 363, 0, 3), right(2, 335, 0, 0), right(3, 339, 71, 5)])
    const person = { resId: 1, userId: 'DEMO\\jobs', fullName: '' }
    await expect(checkFunctionRight(context.db, person, 363)).resolves.toBeUndefined()
    for (const lacking of [335, 339, 1]) {
      await expect(checkFunctionRight(context.db, person, lacking)).rejects.toMatchObject({
        code: 'not-allowed',
        details: { functionId: lacking, reason: 'no-function-right' },
      })
    }
    await expect(checkFunctionRight(context.db, { ...person, resId: 0 }, 1)).resolves.toBeUndefined()
  })

  test('a database that lacks tables or columns is refused with the complete list', async () => {
    await using context = await openTestContext({ engine })
    const options = parseOptions('j', commonOptions, { dryRun: true })
    const definition = {
      name: 'j',
      reads: { bedryf: ['bedrnr', 'NoSuch'], Nowhere: ['x'] } as never,
      writes: () => ({ kstpl: ['Neither'] }) as never,
    }
    await expect(checkNeededTables(context.db, definition, options)).rejects.toMatchObject({
      code: 'invalid-schema',
      details: { missing: ['bedryf.NoSuch', 'Nowhere', 'kstpl.Neither'] },
    })
  })

  test('tables that a job may lack are its own business', async () => {
    await using context = await openTestContext({ engine })
    const options = parseOptions('j', commonOptions, { dryRun: true })
    const definition = { name: 'j', reads: { bedryf: ['bedrnr'], Nowhere: ['x'] } as never, writes: {}, mayLack: ['Nowhere'] as never }
    await expect(checkNeededTables(context.db, definition, options)).resolves.toBeUndefined()
  })
})
