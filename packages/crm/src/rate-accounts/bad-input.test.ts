import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { readRatings } from '../../test/read-accounts.ts'
import { guidOf, seedWorld } from '../../test/seed-world.ts'
import type { World, WorldContract } from '../../test/world.ts'
import { rateAccounts } from './rate-accounts.ts'

type Options = Parameters<typeof rateAccounts>[1]

const rules = [{ rating: 1, start: 100, end: 999 }]

const inCurrency = (account: string, currency: string | null, price = 100): WorldContract => ({
  key: `${account} ${currency}`,
  account,
  lines: [{ item: 'sales', price, currency }],
})

const customers = (...keys: readonly string[]) => keys.map((key) => ({ key, type: 'C', status: 'A', rating: 5 }))

describe.each(testEngines())('bad input of rateAccounts on %s', (engine) => {
  async function run(world: World, options: Options = {}) {
    await using context = await openTestContext({ engine })
    await seedWorld(context, { rules, ...world })
    const result = await rateAccounts(context, options)
    const settings = await context.db.selectFrom('BacoSettings').select('DateValue').execute()
    return { result, after: await readRatings(context), lastRuns: settings.length }
  }

  it('mixed currencies without a converter: the accounts are rejected and looked at again', async () => {
    const accounts = [...customers('euro', 'dollar', 'none'), { key: 'parent', type: 'C', status: 'A', rating: 5 }]
    const world: World = {
      accounts: accounts.map((account) => (account.key === 'dollar' ? { ...account, parent: 'parent' } : account)),
      contracts: [inCurrency('euro', 'EUR'), inCurrency('dollar', 'USD'), inCurrency('none', null), inCurrency('parent', 'EUR')],
    }
    const { after, result, lastRuns } = await run(world)
    expect(after).toEqual({ euro: 1, dollar: 5, none: 5, parent: 5 })
    expect(result).toMatchObject({ status: 'partial', counts: { read: 4, written: 1, skipped: 0, rejected: 3 } })
    expect(result.rejections.map(({ code, where, value }) => [code, where['code'], value])).toEqual([
      ['E_CURRENCY', 'dollar', 'USD'],
      ['E_CURRENCY', 'none', 'no currency'],
      ['E_CURRENCY', 'parent', 'USD'],
    ])
    expect(result.messages).toContainEqual(expect.objectContaining({ code: 'W_LAST_RUN_KEPT', details: { accounts: 3 } }))
    expect(lastRuns).toBe(0)
    const converted = await run(world, { rate: () => 2, defaultCurrency: 'EUR' })
    expect(converted.after).toEqual({ euro: 1, dollar: 1, none: 1, parent: 1 })
    expect(converted.lastRuns).toBe(1)
  })

  it.each([undefined, 0, -1, Number.NaN, Number.POSITIVE_INFINITY])('a rate of %s is none', async (rate) => {
    const { result } = await run({ accounts: customers('a'), contracts: [inCurrency('a', 'USD')] }, { rate: () => rate })
    expect(result.rejections.map(({ code }) => code)).toEqual(['E_CURRENCY'])
  })

  it('each pair of currencies is asked for once, on the day of the run', async () => {
    const asked: string[] = []
    const { after } = await run(
      {
        accounts: customers('a', 'b', 'c'),
        contracts: [inCurrency('a', 'USD'), inCurrency('b', 'USD', 333.33), inCurrency('c', 'GBP', 0.05), inCurrency('c', 'EUR', 99.94)],
      },
      {
        rate: async (from, to, date) => {
          asked.push(`${from}>${to} ${date}`)
          return from === 'GBP' ? 1.1 : 0.5
        },
      },
    )
    expect(asked.toSorted()).toEqual(['GBP>EUR 2026-03-31', 'USD>EUR 2026-03-31'])
    // 0.05 GBP is 0.055 EUR: the total of 99.995 is rounded once, to 100.00.
    expect(after).toEqual({ a: 5, b: 1, c: 1 })
  })

  it('rules in several currencies compare each in its own', async () => {
    const { after, result } = await run(
      {
        accounts: customers('a'),
        contracts: [inCurrency('a', 'USD', 100)],
        rules: [
          { rating: 1, start: 100, end: 999, currency: 'EUR' },
          { rating: 2, start: 100, end: 999, currency: 'USD' },
        ],
      },
      { rate: (from, to) => (from === 'USD' && to === 'EUR' ? 0.9 : undefined) },
    )
    expect(after).toEqual({ a: 2 })
    expect(result.messages).toContainEqual(
      expect.objectContaining({ code: 'W_RULES_CURRENCIES', details: { owner: 'customer', currencies: ['EUR', 'USD'] } }),
    )
  })

  it('prices that cannot be held exactly are rejected; an account without code is named by its GUID', async () => {
    await using context = await openTestContext({ engine })
    await seedWorld(context, {
      accounts: [{ key: 'nameless', code: null, type: 'C', status: 'A', rating: 5 }],
      contracts: [inCurrency('nameless', 'EUR', 1e11)],
      rules,
    })
    const { rejections } = await rateAccounts(context)
    expect(rejections).toMatchObject([{ code: 'E_PRICE', where: { account: guidOf('nameless'), code: guidOf('nameless') } }])
  })

  it('contracts of unknown accounts, parents that do not exist and unknown types count for nobody', async () => {
    const { after, result } = await run({
      accounts: [
        { key: 'orphan', type: 'C', status: 'A', parent: 'nobody', reseller: 'nobody' },
        { key: 'x', type: 'X', status: 'A', rating: 4 },
      ],
      contracts: [inCurrency('orphan', 'EUR'), inCurrency('x', 'EUR'), inCurrency('ghost', 'EUR')],
    })
    expect(after).toEqual({ orphan: 1, x: 4 })
    expect(result.messages).toContainEqual(expect.objectContaining({ code: 'W_CONTRACT_ACCOUNT', details: { contracts: 1 } }))
  })

  it('without any rule everybody keeps the rating', async () => {
    const { after, result } = await run({ accounts: customers('a'), contracts: [inCurrency('a', 'EUR')], rules: [] }, { noMatch: 'clear' })
    expect(after).toEqual({ a: 5 })
    expect(result.messages.filter(({ code }) => code === 'W_RULES_MISSING')).toHaveLength(2)
  })

  it('a setting that stands there twice counts by its earliest date, and both are set', async () => {
    await using context = await openTestContext({ engine })
    await seedWorld(context, { accounts: customers('a'), contracts: [inCurrency('a', 'EUR')], rules })
    await rateAccounts(context)
    const row = { SettingType: 0, SettingGroup: 'CRM', SettingName: 'CRMRatingLastRun', ValueType: 4 }
    await context.db
      .insertInto('BacoSettings')
      .values({ ...row, DateValue: new Date(Date.UTC(2026, 0, 1)) })
      .execute()
    const { messages, lastRun } = await rateAccounts(context)
    expect(lastRun).toBe('2026-01-01T00:00:00.000')
    expect(messages).toContainEqual(expect.objectContaining({ code: 'W_SETTING_TWICE', details: { rows: 2 } }))
    const dates = await context.db.selectFrom('BacoSettings').select('DateValue').execute()
    expect(new Set(dates.map(({ DateValue }) => DateValue?.getTime())).size).toBe(1)
  })

  it('a run for some divisions does not move the last run', async () => {
    const world: World = {
      accounts: [...customers('a'), { key: 'b', type: 'C', status: 'A', rating: 5, division: '300' }],
      contracts: [inCurrency('a', 'EUR'), inCurrency('b', 'EUR')],
    }
    const { after, lastRuns } = await run(world, { divisions: ['300'] })
    expect(after).toEqual({ a: 5, b: 1 })
    expect(lastRuns).toBe(0)
  })
})
