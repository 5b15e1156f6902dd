import { openTestContext, type TestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { day } from '../../test/days.ts'
import { readRatings } from '../../test/read-accounts.ts'
import { guidOf, seedWorld } from '../../test/seed-world.ts'
import type { World, WorldContract, WorldRule } from '../../test/world.ts'
import { rateAccounts } from './rate-accounts.ts'

const rules: readonly WorldRule[] = [1, 2, 3, 4, 5].map((rating) => ({ rating, start: rating * 100, end: rating * 100 + 99.99 }))

const worth = (account: string, price: number, more: Partial<WorldContract> = {}): WorldContract => ({
  key: `${account} ${price}`,
  account,
  lines: [{ item: 'service', price }],
  ...more,
})

const family = [
  { key: 'parent', type: 'C', status: 'A' },
  { key: 'other', type: 'C', status: 'A' },
  { key: 'child', type: 'C', status: 'A', parent: 'parent' },
  { key: 'outsider', type: 'C', status: 'A', rating: 5 },
]

describe.each(testEngines())('an incremental run of rateAccounts on %s, spec crm §3.5', (engine) => {
  /** Rates a world, does something to it, and rates it again a day later. */
  async function again(
    world: World,
    happens: (context: TestContext) => Promise<unknown>,
    options: Parameters<typeof rateAccounts>[1] = {},
  ) {
    await using context = await openTestContext({ engine })
    await seedWorld(context, { rules, ...world })
    await rateAccounts(context, options)
    context.clock.move(86_400_000)
    await happens(context)
    const { full, reasons, counts, messages } = await rateAccounts(context, options)
    const third = await rateAccounts(context, options)
    expect(third).toMatchObject({ full: false, counts: { written: 0 } })
    return { full, reasons, counts, messages, after: await readRatings(context) }
  }

  const contracts = [worth('parent', 100), worth('child', 200), worth('other', 100)]

  it('notices that a contract expired, although nobody changed it', async () => {
    const world = { accounts: family, contracts: [...contracts, worth('child', 100.5, { final: day(1) })] }
    const { after, ...result } = await again(world, async () => undefined)
    expect(result).toMatchObject({ full: false, reasons: [{ reason: 'contract-expired', accounts: 1 }], counts: { read: 2, written: 2 } })
    expect(after).toMatchObject({ parent: 3, child: 2 })
  })

  it('notices that contracts were deleted', async () => {
    const { after, ...result } = await again({ accounts: family, contracts: [...contracts, worth('child', 150)] }, ({ db }) =>
      db
        .deleteFrom('ItemNumbers')
        .where('ID', 'in', [guidOf('child 150'), guidOf('child 150 line 0')])
        .execute(),
    )
    expect(result).toMatchObject({ full: true, reasons: [{ reason: 'contracts-removed', accounts: 4 }] })
    expect(result.messages.find(({ code }) => code === 'I_RATED_ALL')?.text).toBe(
      'All customers and resellers are rated: contracts or lines were deleted or moved.',
    )
    expect(after).toEqual({ parent: 3, other: 1, child: 2, outsider: 5 })
  })

  it('notices that a contract went to another account', async () => {
    const { after, ...result } = await again({ accounts: family, contracts }, ({ db }) =>
      db
        .updateTable('ItemNumbers')
        .set({ Associate: guidOf('other') })
        .where('ID', '=', guidOf('child 200'))
        .execute(),
    )
    expect(result.reasons.map(({ reason }) => reason)).toEqual(['contracts-removed'])
    expect(after).toMatchObject({ parent: 1, other: 3 })
  })

  it('notices that a subsidiary got another parent', async () => {
    const { after, ...result } = await again({ accounts: family, contracts }, ({ db }) =>
      db
        .updateTable('cicmpy')
        .set({ cmp_parent: guidOf('other') })
        .where('cmp_code', '=', 'child')
        .execute(),
    )
    expect(result).toMatchObject({ full: true, reasons: [{ reason: 'accounts-moved', accounts: 4 }] })
    expect(after).toMatchObject({ parent: 1, other: 3, child: 2 })
  })

  it('notices that two subsidiaries changed places, and that a customer got another reseller', async () => {
    const accounts = [...family, { key: 'second', type: 'C', status: 'A', parent: 'other' }]
    const swapped = await again({ accounts, contracts: [...contracts, worth('second', 300)] }, async ({ db }) => {
      const parents = { child: 'other', second: 'parent' }
      for (const [code, parent] of Object.entries(parents)) {
        await db
          .updateTable('cicmpy')
          .set({ cmp_parent: guidOf(parent) })
          .where('cmp_code', '=', code)
          .execute()
      }
    })
    expect(swapped.reasons.map(({ reason }) => reason)).toEqual(['accounts-moved'])
    expect(swapped.after).toMatchObject({ parent: 4, other: 3 })
    const resold = await again({ accounts, contracts }, ({ db }) =>
      db
        .updateTable('cicmpy')
        .set({ cmp_reseller: guidOf('other') })
        .where('cmp_code', '=', 'child')
        .execute(),
    )
    expect(resold.reasons.map(({ reason }) => reason)).toEqual(['accounts-moved'])
  })

  it('notices that rules were changed or taken away', async () => {
    const changed = await again({ accounts: family, contracts }, ({ db }) =>
      db.updateTable('RatingAmounts').set({ AmountStart: 50, AmountEnd: 399 }).where('Rating', '=', 1).execute(),
    )
    expect(changed).toMatchObject({ full: true, reasons: [{ reason: 'rules-changed', accounts: 4 }] })
    expect(changed.after).toEqual({ parent: 1, other: 1, child: 1, outsider: 5 })
    const taken = await again({ accounts: family, contracts, rules: [...rules, { rating: 6, start: 1, end: 9_999 }] }, ({ db }) =>
      db.deleteFrom('RatingAmounts').where('Rating', '=', 2).execute(),
    )
    expect(taken.reasons.map(({ reason }) => reason)).toEqual(['rules-changed'])
    expect(taken.after).toMatchObject({ child: 6 })
  })

  it('notices accounts that became customers or came back from Exit', async () => {
    const accounts = [...family, { key: 'late', type: 'P', status: 'A' }, { key: 'back', type: 'C', status: 'E' }]
    const { after, ...result } = await again(
      { accounts, contracts: [...contracts, worth('late', 100), worth('back', 200)] },
      async ({ db, localNow }) => {
        await db.updateTable('cicmpy').set({ cmp_type: 'C', type_since: localNow() }).where('cmp_code', '=', 'late').execute()
        await db.updateTable('cicmpy').set({ cmp_status: 'A', status_since: localNow() }).where('cmp_code', '=', 'back').execute()
      },
    )
    expect(result).toMatchObject({ full: false, reasons: [{ reason: 'account-changed', accounts: 2 }], counts: { read: 2, written: 2 } })
    expect(after).toMatchObject({ late: 1, back: 2 })
  })

  it('notices that an item became a policy item', async () => {
    const { after, ...result } = await again({ accounts: family, contracts }, ({ db, localNow }) =>
      db.updateTable('Items').set({ IsSalesItem: false, Type: 'S', sysmodified: localNow() }).where('ItemCode', '=', 'SERVICE').execute(),
    )
    expect(result).toMatchObject({ full: false, reasons: [{ reason: 'item-changed', accounts: 3 }] })
    expect(after).toMatchObject({ child: 2 })
  })

  it('looks again at foreign currencies, since rates change without a trace', async () => {
    let usd = 1
    const foreign = worth('child', 200, { lines: [{ item: 'sales', price: 200, currency: 'USD' }] })
    const { after, ...result } = await again(
      { accounts: family, contracts: [worth('parent', 100), foreign, worth('other', 100)] },
      async () => {
        usd = 1.5
      },
      { rate: (from, to) => (from === 'USD' && to === 'EUR' ? usd : undefined) },
    )
    expect(result).toMatchObject({ full: false, reasons: [{ reason: 'foreign-currency', accounts: 1 }], counts: { read: 2, written: 2 } })
    expect(after).toMatchObject({ parent: 4, child: 3, other: 1 })
  })

  it('rates all after another program has run, with other options, for an earlier day, and when asked', async () => {
    await using context = await openTestContext({ engine })
    await seedWorld(context, { accounts: family, contracts, rules })
    await context.db
      .insertInto('BacoSettings')
      .values({ SettingType: 0, SettingGroup: 'CRM', SettingName: 'CRMRatingLastRun', ValueType: 4, DateValue: day(-1) })
      .execute()
    const reasons = async (options: Parameters<typeof rateAccounts>[1] = {}) =>
      (await rateAccounts(context, options)).reasons.map(({ reason }) => reason)
    expect(await reasons()).toEqual(['no-memory'])
    expect(await reasons()).toEqual([])
    expect(await reasons({ noMatch: 'clear' })).toEqual(['options-changed'])
    expect(await reasons({ noMatch: 'clear', asOf: '2026-03-01' })).toEqual(['day-moved-back'])
    expect(await reasons({ noMatch: 'clear', asOf: '2026-03-01', full: true })).toEqual(['asked'])
  })
})
