import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { ledgerState } from '../../test/validate/ledger-state.ts'
import { addPending, goodEntry } from '../../test/validate/pending.ts'
import type { LedgerPeriod } from './join-periods.ts'
import { validateFinancials } from './validate-financials.ts'

const march = { FinPeriod: 3, TransactionDate: new Date('2026-03-31T00:00:00Z') }
const may = { FinPeriod: 5, TransactionDate: new Date('2026-05-31T00:00:00Z') }

describe.each(testEngines())('validateFinancials on %s: onPosted (spec finance §1.3 step 10)', (engine) => {
  it('is told the periods of each transaction, those of a replaced version too', async () => {
    await using context = await openTestContext({ engine })
    await addPending(context, goodEntry('1', 10, may), goodEntry('2', 20, march), goodEntry('3', 30, march))
    const told: (readonly LedgerPeriod[])[] = []
    const onPosted = (periods: readonly LedgerPeriod[]): void => void told.push(periods)

    await validateFinancials(context, { onPosted })
    await addPending(context, goodEntry('1', 11, march))
    await validateFinancials(context, { onPosted, dryRun: true })
    await validateFinancials(context, { onPosted })

    const period = (number: number) => ({ division: '001', year: 2026, period: number })
    expect(told).toEqual([
      [period(3), period(5)],
      [period(3), period(5)],
    ])
  })

  it('writes in the transaction, and posts nothing when it throws', async () => {
    await using context = await openTestContext({ engine })
    await addPending(context, goodEntry('1', 10))
    const before = await ledgerState(context)
    const run = validateFinancials(context, {
      async onPosted(_periods, trx) {
        await trx.deleteFrom('Balance').execute()
        throw new Error('The indicators are away.')
      },
    })

    await expect(run).rejects.toThrow('The indicators are away.')
    expect(await ledgerState(context)).toEqual(before)
  })

  it('a row that the database refuses it is no mistake of an entry', async () => {
    await using context = await openTestContext({ engine })
    await addPending(context, goodEntry('1', 10))
    const before = await ledgerState(context)
    const key = { NumberKey: 'Indicators', FreeNumber: 1 }
    await context.db.insertInto('BacoFreeNumbers').values(key).execute()
    const run = validateFinancials(context, {
      async onPosted(_periods, trx) {
        await trx.insertInto('BacoFreeNumbers').values(key).execute()
      },
    })

    await expect(run).rejects.toMatchObject({ code: 'conflict', details: { option: 'onPosted' } })
    expect(await ledgerState(context)).toEqual(before)
  })
})
