import { insertRows, openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { openLedgers } from '../../test/compare/open-ledgers.ts'
import { getDivisionStatus } from './get-division-status.ts'

describe.each(testEngines())('getDivisionStatus on %s (spec finance §4.4)', (engine) => {
  it('tells the four troubles of a division, each by itself', async () => {
    await using context = await openTestContext({ engine })
    const { db } = context
    const all = await getDivisionStatus(context)
    expect(all.map(({ division, troubles, accountsNotLinked }) => [division, troubles, accountsNotLinked])).toEqual([
      ['001', ['accounts-not-linked'], 7],
      ['300', ['accounts-not-linked'], 7],
    ])

    await insertRows(db, 'grtbk', [{ reknr: '      C1', oms25_0: 'Corporate' }])
    await db.updateTable('grtbk').set({ AccountCode: '      C1' }).where('CompanyCode', '=', '001').execute()
    const [healthy] = await getDivisionStatus(context, { divisions: ['001'] })
    expect(healthy).toEqual({
      division: '001',
      name: 'Demo Holland BV',
      active: true,
      healthy: true,
      troubles: [],
      accountsNotLinked: 0,
      pending: { inProcess: 0, rejectedClosed: 0, rejectedIncomplete: 0, rejectedOther: 0, unknown: 0 },
      backOfficeType: null,
    })

    const line = (Status: number, transtype = 'N') => ({ CompanyCode: '001', Status, transtype, TransactionGuid: context.newGuid() })
    await insertRows(db, 'TransactionsPending', [line(0, 'B')])
    expect((await getDivisionStatus(context, { divisions: ['001'] }))[0]?.healthy).toBe(true)
    await insertRows(db, 'TransactionsPending', [line(0), line(0), line(1), line(2), line(3), line(8)])
    expect(await getDivisionStatus(context, { divisions: ['001'] })).toMatchObject([
      {
        troubles: ['entries-pending'],
        pending: { inProcess: 2, rejectedClosed: 1, rejectedIncomplete: 1, rejectedOther: 1, unknown: 1 },
      },
    ])
    await db.deleteFrom('TransactionsPending').execute()

    const card = { BackOfficeEnabled: true, BackOfficeType: 1, LastImportDate: new Date(Date.UTC(2026, 2, 30, 9)) }
    await db.updateTable('bedryf').set(card).where('bedrnr', '=', '001').execute()
    const statusOf = async (options = {}) => (await getDivisionStatus(context, { divisions: ['001'], ...options }))[0]
    expect(await statusOf()).toMatchObject({ troubles: ['import-overdue'], lastImportAt: '2026-03-30 09:00:00' })
    expect((await statusOf({ maxImportAgeHours: 26 }))?.healthy).toBe(true)
    await db.updateTable('bedryf').set({ BackOfficeType: 9, LastImportDate: null }).where('bedrnr', '=', '001').execute()
    expect((await statusOf())?.healthy).toBe(true)
  })

  it('tells of a failed check until a later one succeeds', async () => {
    await using ledgers = await openLedgers(engine)
    const { context } = ledgers
    await ledgers.both([{ amount: 1 }])
    await ledgers.synergy([{ amount: 1, account: '4000' }])
    await ledgers.compare()
    const status = async () => (await getDivisionStatus(context, { divisions: ['001'] }))[0]
    expect(await status()).toMatchObject({
      troubles: ['accounts-not-linked', 'last-check-failed'],
      lastCheck: { at: '2026-03-31 10:00:00', status: 'Failed', differences: 1, remark: '1 totals agree, 1 differ' },
    })
    await ledgers.there([{ amount: 1, account: '4000' }])
    await ledgers.compare()
    expect(await status()).toMatchObject({ troubles: ['accounts-not-linked'], lastCheck: { status: 'OK', differences: 0 } })
  })

  it('takes four statements for any number of divisions', async () => {
    let statements = 0
    await using context = await openTestContext({ engine, onQuery: ({ kind }) => void (kind === 'query' && statements++) })
    const count = async (divisions: readonly string[]) => {
      statements = 0
      await getDivisionStatus(context, { divisions })
      return statements
    }
    expect([await count(['001']), await count(['001', '300', '900'])]).toEqual([4, 4])
    expect(await getDivisionStatus(context, { divisions: ['777'] })).toEqual([])
    await expect(getDivisionStatus(context, { divisions: [] })).rejects.toMatchObject({ code: 'invalid-options' })
  })
})
