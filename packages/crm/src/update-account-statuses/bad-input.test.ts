import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { readStatuses } from '../../test/read-accounts.ts'
import { guidOf, seedWorld } from '../../test/seed-world.ts'
import type { World } from '../../test/world.ts'
import { updateAccountStatuses } from './update-account-statuses.ts'

type Options = Parameters<typeof updateAccountStatuses>[1]

describe.each(testEngines())('bad input of updateAccountStatuses on %s', (engine) => {
  async function run(world: World, options: Options = { mode: 'full' }) {
    await using context = await openTestContext({ engine })
    await seedWorld(context, world)
    const result = await updateAccountStatuses(context, options)
    return { result, after: await readStatuses(context), codes: result.messages.map(({ code }) => code) }
  }

  it('an account without code is changed and named by its GUID', async () => {
    await using context = await openTestContext({ engine })
    await seedWorld(context, { accounts: [{ key: 'nameless', code: null, type: 'C', status: 'B' }], contracts: [{ account: 'x' }] })
    const { changes, messages } = await updateAccountStatuses(context, { mode: 'full' })
    expect(changes).toMatchObject([{ account: guidOf('nameless'), code: '', toStatus: 'E' }])
    expect(messages).toContainEqual(expect.objectContaining({ code: 'W_ACCOUNT_CODE', details: { accounts: 1 } }))
    expect(messages.find(({ code }) => code === 'W_BLOCKED_LOST')?.text).toContain(guidOf('nameless'))
  })

  it('contracts of unknown accounts and lines of unknown contracts count for nobody', async () => {
    await using context = await openTestContext({ engine })
    await seedWorld(context, {
      accounts: [{ key: 'a', type: 'N', status: 'A' }],
      contracts: [
        { account: 'ghost', lines: [{ item: 'service' }] },
        { account: null, key: 'nobody' },
        { account: 'a', key: 'gone', lines: [{ item: 'service' }] },
      ],
    })
    await context.db.deleteFrom('ItemNumbers').where('ID', '=', guidOf('gone')).execute()
    const { messages, counts } = await updateAccountStatuses(context, { mode: 'full' })
    expect(counts.written).toBe(0)
    expect(messages).toContainEqual(expect.objectContaining({ code: 'W_CONTRACT_ACCOUNT', details: { contracts: 2 } }))
    expect(messages).toContainEqual(expect.objectContaining({ code: 'W_LINE_CONTRACT', details: { lines: 1 } }))
  })

  it('accounts of unknown types stay as they are', async () => {
    const { after, result } = await run({
      accounts: [
        { key: 'x', type: 'X', status: 'A' },
        { key: 'none', type: null, status: 'A' },
      ],
      contracts: [{ account: 'x' }, { account: 'none' }],
      requests: [{ account: 'x', status: 1 }],
    })
    expect(after).toEqual({ x: 'X/A', none: '/A' })
    expect(result.messages.filter(({ code }) => code === 'W_TYPE_UNKNOWN').map(({ details }) => details)).toEqual(
      expect.arrayContaining([
        { type: 'X', accounts: 1 },
        { type: '', accounts: 1 },
      ]),
    )
  })

  it('final dates in the year 9999 lie in the future', async () => {
    const far = new Date(Date.UTC(9999, 11, 31))
    const world: World = { accounts: [{ key: 'a', type: 'N', status: 'A' }], contracts: [{ account: 'a', final: far }] }
    expect((await run(world)).after).toEqual({ a: 'C/S' })
    expect((await run(world, { mode: 'full', asOf: '9999-12-30' })).after).toEqual({ a: 'C/S' })
  })

  it('a loop of parents does not matter to statuses', async () => {
    const accounts = [
      { key: 'a', type: 'C', status: 'A', parent: 'b' },
      { key: 'b', type: 'C', status: 'A', parent: 'a' },
    ]
    expect((await run({ accounts, contracts: [{ account: 'a' }] })).after).toEqual({ a: 'C/S', b: 'C/E' })
  })

  it('a database without any contract is not taken for one of customers who left', async () => {
    await using context = await openTestContext({ engine })
    await seedWorld(context, { accounts: [{ key: 'a', type: 'C', status: 'A' }], contracts: [{ account: 'a' }] })
    const other = updateAccountStatuses(context, { mode: 'full', codes: { contractTypes: [7] } })
    await expect(other).rejects.toMatchObject({ code: 'invalid-code', details: { contractTypes: [7], customers: 1 } })
    expect(await readStatuses(context)).toEqual({ a: 'C/A' })
  })

  it('customers without debtor are told, and only divisions that were asked for are changed', async () => {
    const world: World = {
      accounts: [
        { key: 'one', type: 'N', status: 'A', division: '001' },
        { key: 'debtor', type: 'N', status: 'A', division: '001', debtor: '100' },
        { key: 'other', type: 'N', status: 'A', division: '300' },
      ],
      contracts: ['one', 'debtor', 'other'].map((account) => ({ account })),
    }
    const { after, result } = await run(world, { mode: 'full', divisions: ['001'] })
    expect(after).toEqual({ one: 'C/S', debtor: 'C/S', other: 'N/A' })
    expect(result.messages).toContainEqual(expect.objectContaining({ code: 'W_NO_DEBTOR', details: { accounts: 1 } }))
    expect(result.distribution.reduce((sum, { after: accounts }) => sum + accounts, 0)).toBe(2)
  })
})
