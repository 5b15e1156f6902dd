import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { addPending, goodEntry, pendingEntry, pendingLine } from '../../test/validate/pending.ts'
import { probeStatuses } from './probe-statuses.ts'

describe.each(testEngines())('probeStatuses on %s', (engine) => {
  it('lists the statuses of pending rows with what they look like', async () => {
    await using context = await openTestContext({ engine })
    expect(await probeStatuses(context)).toEqual([])
    const rejected = { Status: 7, Message: 'Period closed', TransactionValid: false }
    await addPending(
      context,
      goodEntry('1', 1, { TransactionValid: true, Message: null }),
      goodEntry('2', 1, { transtype: 'B', TransactionValid: true, Message: null }),
      pendingEntry('3', [pendingLine(1, rejected), pendingLine(-1, rejected)], { EntryGuid: null, CompanyCode: '300' }),
    )

    expect(await probeStatuses(context)).toMatchObject([
      { status: 0, rows: 4, entries: 2, withMessage: 0, valid: 4, budgets: 2 },
      {
        status: 7,
        rows: 2,
        entries: 1,
        withMessage: 2,
        valid: 0,
        budgets: 0,
        message: 'Period closed',
        lastModified: expect.any(Date) as unknown,
      },
    ])
    expect(await probeStatuses(context, { divisions: ['300'] })).toMatchObject([{ status: 7 }])
  })
})
