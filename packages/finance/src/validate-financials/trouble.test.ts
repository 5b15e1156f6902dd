import { defineJob } from '@synergy-jobs/core'
import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { recordTsql } from '../../../../test/tsql/record-tsql.ts'
import { openFragile } from '../../test/open-fragile.ts'
import { compareWithLedger } from '../../test/validate/compare-with-ledger.ts'
import { addPending, goodEntry, pendingEntry, pendingLine } from '../../test/validate/pending.ts'
import { addReference } from '../../test/validate/reference.ts'
import { seedEntries } from '../../test/validate/seed-entries.ts'
import { takePostingNumbers } from '../shared/numbers/take-posting-numbers.ts'
import { validateFinancials } from './validate-financials.ts'

/** Every how manieth statement the connection is lost after: every one in CI; fewer on a server, which takes seconds for a round. */
const stride = { embedded: process.env['CI'] === undefined ? 8 : 1, 'sql-server': 30 }

describe.each(testEngines())('validateFinancials on %s: trouble', (engine) => {
  it('lost connection in each statement: nothing is lost, nothing is posted twice (spec finance §9.5)', { timeout: 600_000 }, async () => {
    await using context = await openTestContext({ engine })
    let expected = 0
    let statements = 0
    for (let nth = 1; statements === 0 || nth <= statements; nth += stride[engine]) {
      await seedEntries(context, { first: expected + 1, count: 4 })
      expected += 4
      let seen = 0
      let cut = (): void => undefined
      const opened = await openFragile(context, () => {
        if (++seen === nth) cut()
      })
      cut = opened.cut
      const outcome = await validateFinancials(opened.fragile, { chunkSize: 4 }).then(
        ({ status }) => status,
        () => 'failed',
      )
      await opened.close()
      if (outcome === 'succeeded') statements = Math.min(statements === 0 ? nth : statements, nth)

      await validateFinancials(context)
      const posted = await context.db.selectFrom('gbkmut').select(['bkstnr', 'TransactionGuid']).execute()
      expect([nth, posted.length, new Set(posted.map(({ TransactionGuid }) => TransactionGuid)).size]).toEqual([
        nth,
        expected * 2,
        expected * 2,
      ])
      const left = await context.db.selectFrom('TransactionsPending').select('ID').execute()
      expect(left).toEqual([])
    }
    expect((await compareWithLedger(context)).different).toBe(0)
    const numbers = await context.db.selectFrom('gbkmut').select('verwerknrl').distinct().execute()
    expect(numbers).toHaveLength(expected)
  })

  it('posting numbers never collide between two machines', async () => {
    await using context = await openTestContext({ engine })
    await using other = await context.another()
    const take = (source: typeof context | typeof other, count: number) =>
      source.db.transaction().execute((trx) => takePostingNumbers(trx, 'SynergyJobs.PostingNumber', count))
    // The counter exists, as after the first run; making it is proved by the tests of the counters.
    await take(context, 1)

    const firsts = await Promise.all(Array.from({ length: 10 }, (_, index) => take(index % 2 === 0 ? context : other, 3)))

    const numbers = firsts.flatMap((first) => [first, first + 1, first + 2])
    expect(new Set(numbers).size).toBe(30)
  })

  it('concurrent validators on one division, that know nothing of each other’s locks: no entry twice', async () => {
    await using context = await openTestContext({ engine })
    await seedEntries(context, { first: 1, count: 30 })
    await using other = await context.another()
    // Locks go by the name of the job: this one is the same job, and knows nothing of the other's lock.
    const stranger = defineJob({ ...validateFinancials.definition, name: 'validateElsewhere' })

    const [own, others] = await Promise.all([validateFinancials(context, { chunkSize: 6 }), stranger(other, { chunkSize: 10 })])
    expect([own.status, others.status]).not.toContain('skipped')
    expect(own.counts.written + others.counts.written).toBe(60)
    await validateFinancials(context)

    const posted = await context.db.selectFrom('gbkmut').select('TransactionGuid').execute()
    expect(posted).toHaveLength(60)
    expect(await context.db.selectFrom('TransactionsPending').select('ID').execute()).toEqual([])
    expect((await compareWithLedger(context)).different).toBe(0)
  })
})

describe('statements of validateFinancials', () => {
  it('are all T-SQL, over tables and columns of the schema', async () => {
    const recorder = recordTsql()
    await using context = await openTestContext({ onQuery: recorder.onQuery })
    await addReference(context)
    await addPending(
      context,
      goodEntry('1'),
      goodEntry('OWN1'),
      pendingEntry('2', [pendingLine(1), pendingLine(-2)]),
      goodEntry('3', 1, { EntryGuid: null }),
    )
    for (const options of [
      { dryRun: true },
      { centralCurrency: 'EUR', defaultCostUnit: 'UNIT1', divisions: ['001'], origins: ['Z'] },
      { retryRejected: true, onDuplicateEntry: 'reject', rateNotation: 'divide', updateBalances: false, excessDecimals: 'round' },
    ] as const)
      await validateFinancials(context, options)

    expect(recorder.check()).toEqual([])
    expect(recorder.statements().length).toBeGreaterThan(60)
  })

  it('do not grow in number with the lines of a transaction, nor those of the checks with anything', async () => {
    let statements = 0
    await using context = await openTestContext({ onQuery: () => statements++ })
    let first = 1
    const count = async (entries: number, dryRun: boolean) => {
      await seedEntries(context, { first, count: entries })
      statements = 0
      await validateFinancials(context, { chunkSize: 4_000, dryRun })
      if (!dryRun) first += entries
      else await context.db.deleteFrom('TransactionsPending').execute()
      return statements
    }
    await count(1, false)
    const few = await count(5, false)
    expect(await count(1_000, false)).toBe(few)
    const fewChecked = await count(5, true)
    expect(await count(1_000, true)).toBe(fewChecked)
  })
})
