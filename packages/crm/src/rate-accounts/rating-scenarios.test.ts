import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { readRatings } from '../../test/read-accounts.ts'
import { addToWorld, guidOf, longAgo, seedWorld } from '../../test/seed-world.ts'
import type { WorldContract } from '../../test/world.ts'
import { rateAccounts } from './rate-accounts.ts'

const worth = (account: string, price: number, more: Partial<WorldContract> = {}): WorldContract => ({
  key: `${account} ${price}`,
  account,
  lines: [{ item: 'service', price }],
  ...more,
})

const rules = [
  { rating: 1, start: 301, end: 1_000 },
  { rating: 2, start: 201, end: 300 },
  { rating: 3, start: 1, end: 200 },
  { rating: 1, type: 'R' as const, start: 500, end: 500 },
]

const customer = (key: string, parent?: string) => ({ key, type: 'C', status: 'A', parent })

describe.each(testEngines())('rateAccounts on %s, spec crm §6', (engine) => {
  it('scenario 7: without a change the timestamp of the row stays the same', async () => {
    await using context = await openTestContext({ engine })
    await seedWorld(context, { accounts: [customer('a')], contracts: [worth('a', 250)], rules })
    await rateAccounts(context)
    const stamps = () => context.db.selectFrom('cicmpy').select(['cmp_code', 'timestamp', 'sysmodified']).execute()
    const before = await stamps()
    context.clock.move(86_400_000)
    const { counts } = await rateAccounts(context, { full: true })
    expect(counts).toEqual({ read: 1, written: 0, skipped: 1, rejected: 0 })
    expect(await stamps()).toEqual(before)
  })

  it('scenario 8: customer 150 + subsidiary 100 with rule 2 = 201–300: rating 2; the subsidiary alone is rated on 100', async () => {
    await using context = await openTestContext({ engine })
    await seedWorld(context, {
      accounts: [customer('customer'), customer('subsidiary', 'customer')],
      contracts: [worth('customer', 150), worth('subsidiary', 100)],
      rules,
    })
    const { changes } = await rateAccounts(context)
    expect(changes).toMatchObject([
      { code: 'customer', toRating: 2, total: '250.00', currency: 'EUR', type: 'C' },
      { code: 'subsidiary', toRating: 3, total: '100.00' },
    ])
  })

  it('scenario 9: an account with status Exit is untouched even when its contract changed', async () => {
    await using context = await openTestContext({ engine })
    await seedWorld(context, { accounts: [{ key: 'a', type: 'C', status: 'E', rating: 7 }], contracts: [worth('a', 250)], rules })
    await rateAccounts(context)
    context.clock.move(86_400_000)
    await addToWorld(context, { accounts: [], contracts: [worth('a', 50, { modified: context.localNow() })] })
    const { counts, reasons } = await rateAccounts(context)
    expect(reasons).toEqual([{ reason: 'contract-changed', accounts: 1 }])
    expect(counts.read).toBe(0)
    expect(await readRatings(context)).toEqual({ a: 7 })
    const row = await context.db.selectFrom('cicmpy').select('sysmodified').executeTakeFirst()
    expect(row?.sysmodified).toEqual(longAgo)
  })

  it('scenario 10: when the contract of a grandchild changed since the last run, all ancestors are rated again', async () => {
    await using context = await openTestContext({ engine })
    const accounts = [customer('grandparent'), customer('parent', 'grandparent'), customer('grandchild', 'parent'), customer('other')]
    await seedWorld(context, { accounts, contracts: [worth('grandchild', 150), worth('other', 150)], rules })
    await rateAccounts(context)
    context.clock.move(86_400_000)
    await addToWorld(context, { accounts: [], contracts: [worth('grandchild', 100, { modified: context.localNow() })] })
    const { counts, changes } = await rateAccounts(context)
    expect(counts).toEqual({ read: 3, written: 3, skipped: 0, rejected: 0 })
    expect(changes.map(({ code, fromRating, toRating }) => [code, fromRating, toRating])).toEqual([
      ['grandparent', 3, 2],
      ['parent', 3, 2],
      ['grandchild', 3, 2],
    ])
  })

  it('scenario 11: when a rule changed since the last run, everybody is rated again, and the log says so', async () => {
    await using context = await openTestContext({ engine })
    await seedWorld(context, { accounts: [customer('a'), customer('b')], contracts: [worth('a', 250), worth('b', 100)], rules })
    await rateAccounts(context)
    context.clock.move(86_400_000)
    await context.db
      .updateTable('RatingAmounts')
      .set({ AmountEnd: 240, sysmodified: context.localNow() })
      .where('Id', '=', guidOf('rule C 2'))
      .execute()
    await context.db.updateTable('RatingAmounts').set({ AmountStart: 241 }).where('Id', '=', guidOf('rule C 1')).execute()
    const result = await rateAccounts(context)
    expect(result).toMatchObject({ full: true, reasons: [{ reason: 'rules-changed', accounts: 2 }], counts: { read: 2, written: 1 } })
    expect(await readRatings(context)).toEqual({ a: 1, b: 3 })
    const log = await context.db.selectFrom('BacoProcessLog').select('LogText').where('LogText', 'like', 'I_RATED_ALL%').execute()
    expect(log.at(-1)?.LogText).toBe('I_RATED_ALL All customers and resellers are rated: the rating rules changed.')
  })

  it("scenario 12: a reseller with 100 of its own and a customer's 400 is rated on 500", async () => {
    await using context = await openTestContext({ engine })
    await seedWorld(context, {
      accounts: [
        { key: 'reseller', type: 'R', status: 'A' },
        { key: 'its customer', type: 'C', status: 'A', reseller: 'reseller' },
      ],
      contracts: [worth('reseller', 100), worth('its customer', 400)],
      rules,
    })
    const { changes } = await rateAccounts(context)
    expect(changes.find(({ type }) => type === 'R')).toMatchObject({ code: 'reseller', total: '500.00', toRating: 1 })
  })
})
