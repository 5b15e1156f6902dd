import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { day } from '../../test/days.ts'
import { readStatuses } from '../../test/read-accounts.ts'
import { guidOf, seedWorld } from '../../test/seed-world.ts'
import type { World, WorldContract } from '../../test/world.ts'
import type { StatusChange } from './status-result.ts'
import { updateAccountStatuses } from './update-account-statuses.ts'

type Options = Parameters<typeof updateAccountStatuses>[1]

const rejected = 2
const service = (account: string, final?: Date): WorldContract => ({ account, final, lines: [{ item: 'service' }] })

describe.each(testEngines())('updateAccountStatuses on %s, spec crm §6', (engine) => {
  async function run(world: World, options: Options = { mode: 'full' }) {
    await using context = await openTestContext({ engine })
    await seedWorld(context, world)
    const result = await updateAccountStatuses(context, options)
    const rows = await context.db
      .selectFrom('cicmpy')
      .select(['cmp_code', 'type_since', 'status_since', 'cmp_date_cust', 'sysmodified', 'sysmodifier'])
      .orderBy('ID')
      .execute()
    return { result, rows, after: await readStatuses(context) }
  }

  it('scenario 1: a not validated account with a service contract until next year becomes an active customer', async () => {
    const { after, rows, result } = await run({
      accounts: [
        { key: 'new', type: 'N', status: 'A', customerSince: day(-500) },
        { key: 'a', type: 'N', status: 'S', manager: 2 },
      ],
      contracts: [service('new', day(365)), service('a', day(365))],
    })
    const now = new Date('2026-03-31T10:00:00Z')
    expect(after).toEqual({ new: 'C/A', a: 'C/A' })
    // The date of becoming a customer is set where there was none; only dates of what changed are touched.
    expect(rows).toMatchObject([
      { type_since: now, cmp_date_cust: day(-500), sysmodified: now, sysmodifier: 1 },
      { type_since: now, status_since: now, cmp_date_cust: day(0), sysmodified: now, sysmodifier: 1 },
    ])
    expect(rows[0]?.status_since).not.toEqual(now)
    expect(result.changes[1]).toEqual({
      account: guidOf('a'),
      code: 'a',
      name: 'Account a',
      accountManager: 2,
      fromType: 'N',
      toType: 'C',
      fromStatus: 'S',
      toStatus: 'A',
      rule: 9,
    })
  })

  it('scenario 2: without the service line Passive, until yesterday Exit, until today Exit or Active', async () => {
    const world: World = {
      accounts: ['plain', 'yesterday', 'today'].map((key) => ({ key, type: 'N', status: 'A' })),
      contracts: [
        { account: 'plain', final: day(365), lines: [{ item: 'sales' }] },
        service('yesterday', day(-1)),
        service('today', day(0)),
      ],
    }
    expect((await run(world)).after).toEqual({ plain: 'C/S', yesterday: 'C/E', today: 'C/E' })
    const counted = await run(world, { mode: 'full', finalDateCountsAsActive: true })
    expect(counted.after).toEqual({ plain: 'C/S', yesterday: 'C/E', today: 'C/A' })
  })

  it('scenario 3: Pilot, Reference and Blocked stay with a live service contract, and are lost without', async () => {
    const forms = ['P', 'R', 'B']
    const keys = forms.flatMap((form) => ['live', 'plain', 'over'].map((kind) => `${form} ${kind}`))
    const { after } = await run({
      accounts: keys.map((key) => ({ key, type: 'C', status: key[0] ?? '' })),
      contracts: keys.map((key) => ({
        account: key,
        final: key.endsWith('over') ? day(-1) : day(1),
        lines: [{ item: key.endsWith('plain') ? 'sales' : 'service' } as const],
      })),
    })
    const expected = forms.flatMap((form) => [
      [`${form} live`, `C/${form}`],
      [`${form} plain`, 'C/S'],
      [`${form} over`, 'C/E'],
    ])
    expect(after).toEqual(Object.fromEntries(expected))
  })

  it('scenario 4: customers without contracts are untouched by forecasts; contracts put them on Exit, or leave them', async () => {
    const world: World = { accounts: [{ key: 'a', type: 'C', status: 'A' }], contracts: [service('another')] }
    expect((await run(world, {})).after).toEqual({ a: 'C/A' })
    expect((await run(world)).after).toEqual({ a: 'C/E' })
    expect((await run(world, { mode: 'full', customersWithoutContract: 'skip' })).after).toEqual({ a: 'C/A' })
  })

  it('scenario 5: a prospect without forecast is not validated; a rejected forecast makes a prospect, unless ignored', async () => {
    const world: World = {
      accounts: [
        { key: 'p', type: 'P', status: 'A' },
        { key: 'n', type: 'N', status: 'A' },
      ],
      requests: [{ account: 'n', status: rejected }],
    }
    expect((await run(world, {})).after).toEqual({ p: 'N/A', n: 'P/A' })
    expect((await run(world, { forecast: { ignoreStatuses: [rejected] } })).after).toEqual({ p: 'N/A', n: 'N/A' })
  })

  it('scenario 6: a prospect on Exit comes back with an approved forecast, not with a processed one', async () => {
    const { after } = await run(
      {
        accounts: ['approved', 'processed'].map((key) => ({ key, type: 'P', status: 'E' })),
        requests: [
          { account: 'approved', status: 1 },
          { account: 'processed', status: 3 },
        ],
      },
      {},
    )
    expect(after).toEqual({ approved: 'P/A', processed: 'P/E' })
  })

  it('scenario 7: without a change the timestamp of the row stays the same', async () => {
    await using context = await openTestContext({ engine })
    await seedWorld(context, {
      accounts: ['a', 'b'].map((key) => ({ key, type: 'C', status: 'A' })),
      contracts: [service('a')],
    })
    await updateAccountStatuses(context, { mode: 'full' })
    const stamps = () => context.db.selectFrom('cicmpy').select(['cmp_code', 'timestamp', 'sysmodified']).execute()
    const before = await stamps()
    context.clock.move(86_400_000)
    const { counts } = await updateAccountStatuses(context, { mode: 'full' })
    expect(counts).toEqual({ read: 2, written: 0, skipped: 2, rejected: 0 })
    expect(await stamps()).toEqual(before)
  })

  it('warns of each loss of Blocked, and keeps protected statuses', async () => {
    const world: World = {
      accounts: ['x', 'y'].map((key) => ({ key, type: 'C', status: 'B' })),
      contracts: [service('x', day(-1)), { account: 'y' }],
    }
    const { result } = await run(world)
    expect(result.messages.filter(({ code }) => code === 'W_BLOCKED_LOST').map(({ text }) => text)).toEqual([
      'Account x Account x was blocked and is now Exit by rule 14; protectStatuses keeps it.',
      'Account y Account y was blocked and is now Passive by rule 13; protectStatuses keeps it.',
    ])
    const kept = await run(world, { mode: 'full', protectStatuses: ['B'] })
    expect(kept.after).toEqual({ x: 'C/B', y: 'C/B' })
    expect(kept.result.counts.written).toBe(0)
  })

  it('writes one row of the change log for each field of each account', async () => {
    await using context = await openTestContext({ engine })
    await seedWorld(context, {
      accounts: [
        { key: 'both', type: 'N', status: 'S' },
        { key: 'type', type: 'N', status: 'A' },
        { key: 'none', type: 'C', status: 'A' },
      ],
      contracts: ['both', 'type', 'none'].map((key) => service(key)),
    })
    const properties = { cmp_type: guidOf('property type'), cmp_status: guidOf('property status') }
    await updateAccountStatuses(context, { mode: 'full', changeLog: { component: guidOf('component'), properties, action: 1 } })
    const rows = await context.db
      .selectFrom('EbcDataLog')
      .select(['Component', 'Property', 'DataKey', 'Action', 'OldValue', 'NewValue', 'Creator', 'Created'])
      .execute()
    const common = { Component: guidOf('component'), Action: 1, Creator: 1, Created: new Date('2026-03-31T10:00:00Z') }
    expect(rows).toHaveLength(3)
    expect(rows.map((row) => ({ ...row, DataKey: row.DataKey.toUpperCase() }))).toEqual(
      expect.arrayContaining([
        { ...common, Property: properties.cmp_type, DataKey: guidOf('both'), OldValue: 'N', NewValue: 'C' },
        { ...common, Property: properties.cmp_status, DataKey: guidOf('both'), OldValue: 'S', NewValue: 'A' },
        { ...common, Property: properties.cmp_type, DataKey: guidOf('type'), OldValue: 'N', NewValue: 'C' },
      ]),
    )
  })

  it('tells onStatusChange of status changes inside the transaction, and takes them back when it throws', async () => {
    await using context = await openTestContext({ engine })
    await seedWorld(context, {
      accounts: ['a', 'b', 'c'].map((key) => ({ key, type: 'N', status: key === 'c' ? 'A' : 'S', manager: 2 })),
      contracts: ['a', 'b', 'c'].map((key) => service(key)),
    })
    const told: StatusChange[][] = []
    const refused = updateAccountStatuses(context, {
      mode: 'full',
      onStatusChange: () => {
        throw new Error('no requests today')
      },
    })
    await expect(refused).rejects.toThrow('no requests today')
    expect(await readStatuses(context)).toEqual({ a: 'N/S', b: 'N/S', c: 'N/A' })
    const result = await updateAccountStatuses(context, {
      mode: 'full',
      async onStatusChange(changes, trx) {
        told.push([...changes])
        await trx.insertInto('kstdr').values({ kstdrcode: 'TOLD', syscreator: 1, sysmodifier: 1 }).execute()
      },
    })
    expect(told.map((changes) => changes.map(({ code, accountManager, toStatus }) => [code, accountManager, toStatus]))).toEqual([
      [
        ['a', 2, 'A'],
        ['b', 2, 'A'],
      ],
    ])
    expect(result.counts.written).toBe(3)
    expect(await context.db.selectFrom('kstdr').select('kstdrcode').where('kstdrcode', '=', 'TOLD').execute()).toHaveLength(1)
  })

  it('leaves accounts alone that somebody changes while it runs', async () => {
    await using context = await openTestContext({ engine })
    const keys = ['a', 'b', 'c']
    await seedWorld(context, {
      accounts: keys.map((key) => ({ key, type: 'N', status: 'S' })),
      contracts: keys.map((key) => service(key)),
    })
    const result = await updateAccountStatuses(context, {
      mode: 'full',
      chunkSize: 1,
      async onStatusChange([change], trx) {
        // With the first account somebody makes the last one a reseller.
        if (change?.code === 'a') await trx.updateTable('cicmpy').set({ cmp_type: 'R' }).where('cmp_code', '=', 'c').execute()
      },
    })
    expect(await readStatuses(context)).toEqual({ a: 'C/A', b: 'C/A', c: 'R/S' })
    expect(result.counts).toEqual({ read: 3, written: 2, skipped: 1, rejected: 0 })
    expect(result.transitions).toEqual([{ fromType: 'N', from: 'S', toType: 'C', to: 'A', accounts: 2 }])
    expect(result.messages).toContainEqual(expect.objectContaining({ code: 'W_CHANGED_MEANWHILE', details: { accounts: 1 } }))
  })
})
