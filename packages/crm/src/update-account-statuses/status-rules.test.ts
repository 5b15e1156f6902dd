import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { day } from '../../test/days.ts'
import { readStatuses } from '../../test/read-accounts.ts'
import { guidOf, seedWorld } from '../../test/seed-world.ts'
import type { World, WorldContract } from '../../test/world.ts'
import { updateAccountStatuses } from './update-account-statuses.ts'

type Options = Parameters<typeof updateAccountStatuses>[1]

const approved = 1
const rejected = 2
const processed = 3

/** Contracts by what they say about their account. */
const active = (account: string): WorldContract => ({ account, final: day(100), lines: [{ item: 'service' }] })
const passive = (account: string): WorldContract => ({ account, final: day(100), lines: [{ item: 'sales' }] })
const over = (account: string): WorldContract => ({ account, final: day(-1), lines: [{ item: 'service' }] })

describe.each(testEngines())('updateAccountStatuses on %s, spec crm §2.3', (engine) => {
  /** Runs the job over a world and returns what became of the accounts. */
  async function statuses(world: World, options: Options = { mode: 'full' }) {
    await using context = await openTestContext({ engine })
    await seedWorld(context, world)
    const result = await updateAccountStatuses(context, options)
    return { result, after: await readStatuses(context) }
  }

  it('rule 1: writes one start and one end to the process log', async () => {
    await using context = await openTestContext({ engine })
    await seedWorld(context, { accounts: [] })
    await updateAccountStatuses(context, {})
    const rows = await context.db.selectFrom('BacoProcessLog').select(['ProcessName', 'LogType']).orderBy('LogID').execute()
    expect(rows.filter(({ LogType }) => LogType === 0 || LogType === 4)).toEqual([
      { ProcessName: 'BLCustomerStatus.exe', LogType: 0 },
      { ProcessName: 'BLCustomerStatus.exe', LogType: 4 },
    ])
  })

  it('rule 2: today is the date of the installation, or the one the caller fixes', async () => {
    const world: World = { accounts: [{ key: 'a', type: 'N', status: 'A' }], contracts: [{ ...active('a'), final: day(5) }] }
    expect((await statuses(world)).result.asOf).toBe('2026-03-31')
    expect((await statuses(world)).after).toEqual({ a: 'C/A' })
    expect((await statuses(world, { mode: 'full', asOf: '2026-04-05' })).after).toEqual({ a: 'C/E' })
  })

  it('rule 3: stops when a letter is not in the lookup tables, and takes other letters', async () => {
    await using context = await openTestContext({ engine })
    await seedWorld(context, { accounts: [{ key: 'a', type: 'P', status: 'A' }] })
    await context.db.deleteFrom('AccountStatus').where('Status', '=', 'S').execute()
    await expect(updateAccountStatuses(context, {})).rejects.toMatchObject({
      code: 'invalid-code',
      details: { missing: ['codes.statuses.passive'] },
    })
    expect(await readStatuses(context)).toEqual({ a: 'P/A' })
    const { status } = await updateAccountStatuses(context, { codes: { statuses: { passive: 'N' } } })
    expect(status).toBe('succeeded')
  })

  it('rule 4: a contract is active when its final date lies in the future, or is empty', async () => {
    const final = { past: day(-1), today: day(0), tonight: new Date(day(0).getTime() + 80_000_000), tomorrow: day(1), endless: undefined }
    const keys = Object.keys(final) as (keyof typeof final)[]
    const world: World = {
      accounts: keys.map((key) => ({ key, type: 'C', status: 'A' })),
      contracts: keys.map((key) => ({ account: key, final: final[key], lines: [{ item: 'service' }] })),
    }
    expect((await statuses(world)).after).toEqual({ past: 'C/E', today: 'C/E', tonight: 'C/E', tomorrow: 'C/A', endless: 'C/A' })
    const counted = await statuses(world, { mode: 'full', finalDateCountsAsActive: true })
    expect(counted.after).toEqual({ past: 'C/E', today: 'C/A', tonight: 'C/A', tomorrow: 'C/A', endless: 'C/A' })
  })

  it('rule 5: an active service item is a valid line of a service item that is not over', async () => {
    const lines = {
      service: { item: 'service' },
      ended: { item: 'service', final: day(0) },
      invalid: { item: 'service', active: false },
      sales: { item: 'sales' },
      policy: { item: 'policy' },
      unknown: { item: 'none' },
    } as const
    const keys = Object.keys(lines) as (keyof typeof lines)[]
    const { after } = await statuses({
      accounts: keys.map((key) => ({ key, type: 'C', status: 'R' })),
      contracts: keys.map((key) => ({ account: key, lines: [lines[key]] })),
    })
    expect(after).toEqual({ service: 'C/R', ended: 'C/S', invalid: 'C/S', sales: 'C/S', policy: 'C/S', unknown: 'C/S' })
  })

  it('rule 6: the best contract of an account decides', async () => {
    const { after } = await statuses({
      accounts: ['all', 'two', 'one'].map((key) => ({ key, type: 'N', status: null })),
      contracts: [over('all'), active('all'), passive('all'), over('two'), passive('two'), over('one'), over('one')].map(
        (contract, index) => ({ ...contract, key: `k${index}` }),
      ),
    })
    expect(after).toEqual({ all: 'C/A', two: 'C/S', one: 'C/E' })
  })

  it('rules 7, 8 and 9: prospects, not validated accounts and associates with a contract become customers', async () => {
    const { after, result } = await statuses({
      accounts: [
        { key: 'p', type: 'P', status: 'E' },
        { key: 'n', type: 'N', status: 'A' },
        { key: 'a', type: 'A', status: 'B' },
        { key: 'supplier', type: 'S', status: 'A' },
        { key: 'reseller', type: 'R', status: 'A' },
        { key: 'none', type: 'A', status: 'A' },
      ],
      contracts: [active('p'), passive('n'), over('a'), over('supplier'), over('reseller')],
    })
    expect(after).toEqual({ p: 'C/A', n: 'C/S', a: 'C/E', supplier: 'S/A', reseller: 'R/A', none: 'A/A' })
    expect(result.changes.map(({ code, rule }) => [code, rule])).toEqual([
      ['p', 9],
      ['n', 9],
      ['a', 9],
    ])
  })

  it('rules 10 to 14: the best contract of a customer decides; Pilot, Reference and Blocked are forms of Active', async () => {
    const letters = ['A', 'S', 'E', 'P', 'R', 'B']
    const of = (prefix: string) => letters.map((letter) => `${prefix}${letter}`)
    const world: World = {
      accounts: ['active', 'passive', 'over'].flatMap((kind) => of(kind).map((key) => ({ key, type: 'C', status: key.at(-1) ?? '' }))),
      contracts: [...of('active').map(active), ...of('passive').map(passive), ...of('over').map(over)],
    }
    const { after, result } = await statuses(world)
    const expected = (prefix: string, status: (letter: string) => string) =>
      Object.fromEntries(letters.map((letter) => [`${prefix}${letter}`, `C/${status(letter)}`]))
    expect(after).toEqual({
      ...expected('active', (letter) => ('SE'.includes(letter) ? 'A' : letter)),
      ...expected('passive', () => 'S'),
      ...expected('over', () => 'E'),
    })
    const rules = Object.fromEntries(result.changes.map(({ code, rule }) => [code, rule]))
    expect(rules).toEqual({
      ...{ activeS: 12, activeE: 12 },
      ...Object.fromEntries(['A', 'E', 'P', 'R', 'B'].map((letter) => [`passive${letter}`, 13])),
      ...Object.fromEntries(['A', 'S', 'P', 'R', 'B'].map((letter) => [`over${letter}`, 14])),
    })
  })

  it('rule 15: a customer without any contract goes to Exit, unless the caller leaves it out', async () => {
    const world: World = {
      accounts: ['A', 'B', 'S'].map((status) => ({ key: status, type: 'C', status })),
      contracts: [{ account: 'somebody else' }],
    }
    expect((await statuses(world)).after).toEqual({ A: 'C/E', B: 'C/E', S: 'C/E' })
    expect((await statuses(world, { mode: 'full', customersWithoutContract: 'skip' })).after).toEqual({ A: 'C/A', B: 'C/B', S: 'C/S' })
  })

  it('rule 16: nobody loses the type customer', async () => {
    const { after } = await statuses({
      accounts: ['none', 'over'].map((key) => ({ key, type: 'C', status: 'A' })),
      contracts: [over('over')],
    })
    expect(Object.values(after).every((value) => value.startsWith('C/'))).toBe(true)
  })

  it('rules 17 and 18: accounts with a forecast become prospects, prospects without one lose that', async () => {
    const world: World = {
      accounts: [
        { key: 'n', type: 'N', status: 'S' },
        { key: 'a', type: 'A', status: 'E' },
        { key: 'noForecast', type: 'P', status: 'R' },
        { key: 'holiday', type: 'N', status: 'A' },
        { key: 'c', type: 'C', status: 'S' },
      ],
      requests: [
        { account: 'n', status: processed },
        { account: 'a', status: rejected },
        { account: 'holiday', status: approved, type: 'other' },
        { account: 'c', status: approved },
      ],
    }
    expect((await statuses(world, {})).after).toEqual({ n: 'P/A', a: 'P/A', noForecast: 'N/R', holiday: 'N/A', c: 'C/S' })
  })

  it('rule 19: a prospect on Exit with an open or approved forecast becomes active', async () => {
    const requests = [0, 1, 2, 3, 4, 5].map((status) => ({ account: `r${status}`, status }))
    const world: World = { accounts: requests.map(({ account }) => ({ key: account, type: 'P', status: 'E' })), requests }
    expect((await statuses(world, {})).after).toEqual({ r0: 'P/A', r1: 'P/A', r2: 'P/E', r3: 'P/E', r4: 'P/E', r5: 'P/E' })
    const other = await statuses(world, { forecast: { openOrApprovedStatuses: [4] } })
    expect(other.after).toEqual({ r0: 'P/E', r1: 'P/E', r2: 'P/E', r3: 'P/E', r4: 'P/A', r5: 'P/E' })
  })

  it('rule 20: accounts that a contract made customers are not touched by forecasts', async () => {
    const { after } = await statuses({
      accounts: [
        { key: 'with', type: 'N', status: 'A' },
        { key: 'without', type: 'P', status: 'A' },
      ],
      contracts: [passive('with'), passive('without')],
      requests: [{ account: 'with', status: approved }],
    })
    expect(after).toEqual({ with: 'C/S', without: 'C/S' })
  })

  it('rule 21: every forecast counts for rules 17 and 18, minus the statuses that are ignored', async () => {
    const world: World = {
      accounts: [
        { key: 'n', type: 'N', status: 'A' },
        { key: 'p', type: 'P', status: 'A' },
      ],
      requests: ['n', 'p'].map((account) => ({ account, status: rejected })),
    }
    expect((await statuses(world, {})).after).toEqual({ n: 'P/A', p: 'P/A' })
    expect((await statuses(world, { forecast: { ignoreStatuses: [rejected] } })).after).toEqual({ n: 'N/A', p: 'N/A' })
  })

  it('rule 22: verdicts come from one snapshot, so that no account is moved twice', async () => {
    const world: World = {
      accounts: Array.from({ length: 9 }, (_, index) => ({ key: `a${index}`, type: index % 2 === 0 ? 'P' : 'N', status: 'E' })),
      requests: [1, 3, 5, 7].map((index) => ({ account: `a${index}`, status: approved })),
    }
    const { after, result } = await statuses(world, { chunkSize: 2 })
    expect(Object.values(after)).toEqual(['N/E', 'P/A', 'N/E', 'P/A', 'N/E', 'P/A', 'N/E', 'P/A', 'N/E'])
    expect(new Set(result.changes.map(({ account }) => account)).size).toBe(9)
  })

  it('rule 23: the end tells the counts of every transition', async () => {
    const { result } = await statuses({
      accounts: ['a', 'b', 'c'].map((key) => ({ key, type: key === 'c' ? 'C' : 'N', status: 'A' })),
      contracts: [active('a'), active('b'), passive('c')],
    })
    expect(result.transitions).toEqual([
      { fromType: 'C', from: 'A', toType: 'C', to: 'S', accounts: 1 },
      { fromType: 'N', from: 'A', toType: 'C', to: 'A', accounts: 2 },
    ])
    expect(result.messages.filter(({ code }) => code === 'I_TRANSITION').map(({ text }) => text)).toEqual([
      '1 accounts: Customer Active to Customer Passive.',
      '2 accounts: Not validated Active to Customer Active.',
    ])
    expect(result.counts).toEqual({ read: 3, written: 3, skipped: 0, rejected: 0 })
    expect(guidOf('a')).toBe(result.changes[0]?.account)
  })
})
