import { insertRows, openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { takeFreeNumbers } from '../shared/numbers/take-free-numbers.ts'
import { takePostingNumbers } from '../shared/numbers/take-posting-numbers.ts'
import { takeEntryNumbers } from './take-entry-numbers.ts'
import { takeOurReferences } from './take-our-references.ts'

const references = { type: 1, division: '001', divisionNumber: 1 }

describe.each(testEngines())('numbers on %s', (engine) => {
  it('are never given to two transactions that run side by side (spec finance §2.3 rule 9)', async () => {
    await using context = await openTestContext({ engine })
    await using other = await context.another()
    const take = (from: typeof other, key: string) =>
      from.db.transaction().execute(async (trx) => ({
        entries: await takeEntryNumbers(trx, { key, division: '001', count: 3 }),
        references: await takeOurReferences(trx, { ...references, count: 3 }),
        posting: await takePostingNumbers(trx, 'SynergyJobs.PostingNumber', 2),
      }))

    const taken = await Promise.all(Array.from({ length: 12 }, (_, index) => take(index % 2 === 0 ? context : other, 'RPFinEntry')))

    const entries = taken.flatMap((it) => it.entries)
    expect(new Set(entries).size).toBe(36)
    expect(entries.map(Number).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 36 }, (_, index) => 1001 + index))
    const numbers = taken.flatMap((it) => it.references).toSorted((a, b) => a - b)
    // The division has 20 free ones; the others are added above them.
    expect(numbers).toEqual(Array.from({ length: 36 }, (_, index) => 26_000_001 + index))
    expect(new Set(taken.map((it) => it.posting)).size).toBe(12)
  })

  it('are given back when the transaction fails', async () => {
    await using context = await openTestContext({ engine })
    const failing = context.db.transaction().execute(async (trx) => {
      await takeEntryNumbers(trx, { key: 'RPFinEntry', division: '001', count: 3 })
      await takeOurReferences(trx, { ...references, count: 30 })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await context.db.selectFrom('BacoFreeNumbers').select('FreeNumber').execute()).toEqual([{ FreeNumber: 1001 }])
    expect(await context.db.selectFrom('Numbers').select('Number').where('Used', '=', true).execute()).toEqual([])
  })

  it('go on above the highest of the division when the counter has fallen behind', async () => {
    await using context = await openTestContext({ engine })
    const guid = () => context.newGuid()
    await insertRows(context.db, 'gbkmut', [
      { CompanyCode: '001', bkstnr: '    1002', TransactionGuid: guid() },
      { CompanyCode: '001', bkstnr: '5000', TransactionGuid: guid() },
      { CompanyCode: '001', bkstnr: 'V99999', TransactionGuid: guid() },
      { CompanyCode: '001', bkstnr: '1234567890', TransactionGuid: guid() },
      { CompanyCode: '300', bkstnr: '9000', TransactionGuid: guid() },
    ])
    await insertRows(context.db, 'TransactionsPending', [{ CompanyCode: '001', EntryNumber: '5001', TransactionGuid: guid() }])
    const take = (division: string, key = 'RPFinEntry') =>
      context.db.transaction().execute((trx) => takeEntryNumbers(trx, { key, division, count: 2 }))

    expect(await take('001')).toEqual(['5002', '5003'])
    expect(await take('300')).toEqual(['5004', '5005'])
    expect(await take('300', 'Fresh')).toEqual(['9001', '9002'])
    expect(await take('300', 'Fresh')).toEqual(['9003', '9004'])
  })

  it('stay as they are when none is asked for', async () => {
    await using context = await openTestContext({ engine })
    await context.db.transaction().execute(async (trx) => {
      expect(await takeEntryNumbers(trx, { key: 'RPFinEntry', division: '001', count: 0 })).toEqual([])
      expect(await takeOurReferences(trx, { ...references, count: 0 })).toEqual([])
    })
  })

  it('begin a counter that does not exist at the number asked for', async () => {
    await using context = await openTestContext({ engine })
    const first = await context.db.transaction().execute((trx) => takeFreeNumbers(trx, 'New', 5, async () => 77))
    const second = await context.db.transaction().execute((trx) => takeFreeNumbers(trx, 'New', 1, async () => 1))
    expect([first, second]).toEqual([77, 82])
  })

  it('end at 8 digits for our references, with a clear error', async () => {
    await using context = await openTestContext({ engine })
    await insertRows(context.db, 'Numbers', [{ CompanyCode: '300', Type: 1, Number: 99_999_999, Used: true }])
    const taking = context.db.transaction().execute((trx) => takeOurReferences(trx, { ...references, division: '300', count: 1 }))
    await expect(taking).rejects.toMatchObject({ code: 'conflict', details: { division: '300', type: 1 } })
  })
})
