import { openTestContext, type TestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { day } from '../../test/days.ts'
import { readRatings } from '../../test/read-accounts.ts'
import { addToWorld, longAgo, seedWorld } from '../../test/seed-world.ts'
import type { World, WorldContract, WorldRule } from '../../test/world.ts'
import { rateAccounts } from './rate-accounts.ts'

type Options = Parameters<typeof rateAccounts>[1]

/** Rating n from 100 n to 100 n + 99.99, for customers and resellers. */
const hundreds: readonly WorldRule[] = [1, 2, 3, 4, 5, 6, 7].flatMap((rating) =>
  (['C', 'R'] as const).map((type) => ({ rating, type, start: rating * 100, end: rating * 100 + 99.99 })),
)

/** A contract that is worth an amount. */
const worth = (account: string, price: number, more: Partial<WorldContract> = {}): WorldContract => ({
  key: `${account} ${price}`,
  account,
  lines: [{ item: 'service', price }],
  ...more,
})

const customers = (...keys: readonly string[]) => keys.map((key) => ({ key, type: 'C', status: 'A' }))

async function open(engine: TestContext['engine'], world: World): Promise<TestContext> {
  const context = await openTestContext({ engine })
  await seedWorld(context, { rules: hundreds, ...world })
  return context
}

describe.each(testEngines())('rateAccounts on %s, spec crm §3.3', (engine) => {
  /** Runs the job over a world and returns what became of the accounts. */
  async function ratings(world: World, options?: Options) {
    await using context = await open(engine, world)
    const result = await rateAccounts(context, options)
    return { result, after: await readRatings(context) }
  }

  it('rule 1: refuses a person without function right 337', async () => {
    await using context = await open(engine, { accounts: [] })
    await context.db.deleteFrom('BacoFunctionRoles').execute()
    await expect(rateAccounts(context)).rejects.toMatchObject({ code: 'not-allowed', details: { functionId: 337 } })
    const rows = await context.db.selectFrom('BacoProcessLog').select(['ProcessName', 'LogText']).execute()
    expect(rows).toContainEqual({ ProcessName: 'CRMRating.exe', LogText: expect.stringContaining('lacks function right 337') as string })
  })

  it('rule 2: finds the last run by its name only, and rates all when there is none', async () => {
    await using context = await open(engine, { accounts: customers('a'), contracts: [worth('a', 150)] })
    const first = await rateAccounts(context)
    expect(first).toMatchObject({ full: true, reasons: [{ reason: 'never-run', accounts: 1 }] })
    expect(first.lastRun).toBeUndefined()
    await context.db.updateTable('BacoSettings').set({ SettingGroup: 'CRM', SettingType: 3 }).execute()
    context.clock.move(86_400_000)
    const second = await rateAccounts(context)
    expect(second).toMatchObject({ full: false, reasons: [], lastRun: '2026-03-31T10:00:00.000' })
    const settings = await context.db.selectFrom('BacoSettings').select(['SettingGroup', 'SettingName', 'DateValue']).execute()
    expect(settings).toEqual([{ SettingGroup: 'CRM', SettingName: 'CRMRatingLastRun', DateValue: new Date('2026-04-01T10:00:00Z') }])
  })

  it('rule 3: warns of rules that overlap, leave a gap or are missing; the better rating wins', async () => {
    const rules: readonly WorldRule[] = [
      { rating: 1, start: 100, end: 200 },
      { rating: 2, start: 150, end: 300 },
      { rating: 3, start: 400, end: 500 },
      { rating: 4, start: 600, end: 550 },
    ]
    const { after, result } = await ratings({
      accounts: [...customers('both', 'gap', 'empty'), { key: 'r', type: 'R', status: 'A', rating: 5 }],
      contracts: [worth('both', 180), worth('gap', 350), worth('empty', 575), worth('r', 100)],
      rules,
    })
    expect(after).toEqual({ both: 1, gap: null, empty: null, r: 5 })
    expect(result.messages.map(({ code }) => code).filter((code) => code.startsWith('W_RULE'))).toEqual([
      'W_RULE_EMPTY',
      'W_RULES_OVERLAP',
      'W_RULES_GAP',
      'W_RULES_MISSING',
    ])
    expect(result.messages).toContainEqual(expect.objectContaining({ code: 'W_NO_MATCH', details: { accounts: 2 } }))
  })

  it('rule 4: looks only at accounts with contracts changed since the last run', async () => {
    await using context = await open(engine, { accounts: customers('old', 'new'), contracts: [worth('old', 150), worth('new', 150)] })
    await rateAccounts(context)
    // Somebody changed both ratings by hand, and one contract by the product.
    await context.db.updateTable('cicmpy').set({ cmp_rating: 7 }).execute()
    context.clock.move(86_400_000)
    await addToWorld(context, { accounts: [], contracts: [worth('new', 100, { modified: context.localNow() })] })
    const result = await rateAccounts(context)
    expect(await readRatings(context)).toEqual({ old: 7, new: 2 })
    expect(result).toMatchObject({ full: false, reasons: [{ reason: 'contract-changed', accounts: 1 }], counts: { read: 1, written: 1 } })
  })

  it('rule 5: with an account also its parents at all levels and its reseller are rated', async () => {
    const accounts = [
      { key: 'top', type: 'C', status: 'A' },
      { key: 'mid', type: 'P', status: 'A', parent: 'top' },
      { key: 'leaf', type: 'C', status: 'A', parent: 'mid', reseller: 'reseller' },
      { key: 'sister', type: 'C', status: 'A', parent: 'mid' },
      { key: 'reseller', type: 'R', status: 'A', parent: 'group' },
      { key: 'group', type: 'C', status: 'A' },
    ]
    await using context = await open(engine, { accounts, contracts: [worth('sister', 100)] })
    await rateAccounts(context)
    context.clock.move(86_400_000)
    await addToWorld(context, { accounts: [], contracts: [worth('leaf', 200, { modified: context.localNow() })] })
    const result = await rateAccounts(context)
    expect(await readRatings(context)).toEqual({ top: 3, mid: null, leaf: 2, sister: 1, reseller: 2, group: null })
    expect(result.changes.map(({ code }) => code)).toEqual(['top', 'leaf', 'reseller'])
    expect(result.counts.read).toBe(3)
  })

  it('rule 6: rates customers and resellers that are not on Exit', async () => {
    const kinds = ['CA', 'CE', 'RA', 'RE', 'PA', 'SA', 'CB', 'C']
    const { after } = await ratings({
      accounts: kinds.map((key) => ({ key, type: key[0] ?? null, status: key[1] ?? null })),
      contracts: kinds.map((key) => worth(key, 100)),
    })
    expect(after).toEqual({ CA: 1, CE: null, RA: 1, RE: null, PA: null, SA: null, CB: 1, C: 1 })
  })

  it('rule 7: the total holds all subsidiaries at all levels, each once, also in a loop', async () => {
    const chain = Array.from({ length: 12 }, (_, index) => ({
      key: `c${index}`,
      type: 'C',
      status: 'A',
      ...(index === 0 ? {} : { parent: `c${index - 1}` }),
    }))
    const loop = [
      { key: 'x', type: 'C', status: 'A', parent: 'z' },
      { key: 'y', type: 'C', status: 'A', parent: 'x' },
      { key: 'z', type: 'C', status: 'E', parent: 'y' },
      { key: 'below', type: 'C', status: 'A', parent: 'z' },
      { key: 'self', type: 'C', status: 'A', parent: 'self' },
    ]
    const { after, result } = await ratings({
      accounts: [...chain, ...loop],
      contracts: [
        worth('c11', 100),
        worth('c5', 50),
        worth('c0', 60),
        ...['x', 'y', 'z', 'self'].map((key) => worth(key, 100)),
        worth('below', 200),
      ],
    })
    expect(after).toMatchObject({ c0: 2, c1: 1, c5: 1, c6: 1, c11: 1, x: 5, y: 5, z: null, below: 2, self: 1 })
    const loops = result.messages.find(({ code }) => code === 'W_PARENT_LOOP')
    expect(loops?.details).toEqual({ accounts: 3, codes: ['x', 'y', 'self'] })
  })

  it('rule 8: a reseller is rated on what is sold to it and to its own customers, each line counted once', async () => {
    const { after } = await ratings({
      accounts: [
        { key: 'r', type: 'R', status: 'A' },
        { key: 'c', type: 'C', status: 'A', reseller: 'r' },
        // A customer and subsidiary at once.
        { key: 'both', type: 'C', status: 'A', reseller: 'r', parent: 'r' },
        { key: 'notReseller', type: 'C', status: 'A' },
        { key: 'its', type: 'C', status: 'A', reseller: 'notReseller' },
      ],
      contracts: [worth('r', 100), worth('c', 200), worth('both', 300), worth('its', 100)],
    })
    expect(after).toEqual({ r: 6, c: 2, both: 3, notReseller: null, its: 1 })
  })

  it('rule 9: the value is that of items and services in active lines of active contracts, without policy lines', async () => {
    const contract = (account: string, lines: WorldContract['lines'], final?: Date): WorldContract => ({
      key: account,
      account,
      final,
      ...(lines === undefined ? {} : { lines }),
    })
    const base = { item: 'service', price: 100 } as const
    const extra = {
      service: { item: 'service', price: 200 },
      sales: { item: 'sales', price: 200 },
      policy: { item: 'policy', price: 200 },
      unknown: { item: 'none', price: 200 },
      ended: { item: 'sales', price: 200, final: day(0) },
      running: { item: 'sales', price: 200, final: day(1) },
      far: { item: 'sales', price: 200, final: new Date(Date.UTC(9999, 11, 31)) },
      invalid: { item: 'sales', price: 200, active: false },
    } as const
    const keys = Object.keys(extra) as (keyof typeof extra)[]
    const { after } = await ratings({
      accounts: [...customers(...keys), { key: 'over', type: 'C', status: 'A', rating: 3 }],
      contracts: [...keys.map((key) => contract(key, [base, extra[key]])), contract('over', [base], day(0))],
    })
    // A contract that is over is worth nothing, which no rule holds here.
    expect(after).toEqual({ service: 3, sales: 3, policy: 1, unknown: 3, ended: 1, running: 3, far: 3, invalid: 1, over: 3 })
  })

  it('rule 9: sums are exact to the cent', async () => {
    const cents = Array.from({ length: 10 }, (_, index) => worth('a', 19.99, { key: `k${index}` }))
    const { after, result } = await ratings({
      accounts: customers('a', 'b'),
      contracts: [...cents, worth('a', 0.1 + 0.2 - 0.2), worth('b', 33.3333), worth('b', 66.6667)],
      rules: [
        { rating: 1, start: 200, end: 200 },
        { rating: 2, start: 100, end: 100 },
      ],
    })
    expect(after).toEqual({ a: 1, b: 2 })
    expect(result.changes.map(({ total, currency }) => [total, currency])).toEqual([
      ['200.00', 'EUR'],
      ['100.00', 'EUR'],
    ])
  })

  it('rule 10: both bounds of a range belong to it', async () => {
    const totals = [99.99, 100, 200, 200.5, 201, 300, 300.01]
    const world: World = {
      accounts: customers(...totals.map((total) => `t${total}`)),
      contracts: totals.map((total) => worth(`t${total}`, total)),
      rules: [
        { rating: 1, start: 100, end: 200 },
        { rating: 2, start: 201, end: 300 },
      ],
    }
    const exact = { 't99.99': null, t100: 1, t200: 1, 't200.5': null, t201: 2, t300: 2, 't300.01': null }
    expect((await ratings(world)).after).toEqual(exact)
    expect((await ratings(world, { compare: 'whole' })).after).toEqual({ ...exact, 't200.5': 1, 't300.01': 2 })
  })

  it('rule 11: an account without any contract keeps what it has, unless the caller clears it', async () => {
    const world: World = {
      accounts: [
        { key: 'none', type: 'C', status: 'A', rating: 4 },
        { key: 'outside', type: 'C', status: 'A', rating: 4 },
      ],
      contracts: [worth('outside', 5)],
    }
    expect((await ratings(world)).after).toEqual({ none: 4, outside: 4 })
    expect((await ratings(world, { withoutContract: 'clear' })).after).toEqual({ none: null, outside: 4 })
    expect((await ratings(world, { noMatch: 'clear' })).after).toEqual({ none: 4, outside: null })
    expect((await ratings(world, { noMatch: 'lowest' })).after).toEqual({ none: 4, outside: 7 })
  })

  it('rule 12: only rows whose rating differs are written', async () => {
    await using context = await open(engine, {
      accounts: [
        { key: 'same', type: 'C', status: 'A', rating: 1 },
        { key: 'other', type: 'C', status: 'A', rating: 1 },
      ],
      contracts: [worth('same', 100), worth('other', 200)],
    })
    const rows = () => context.db.selectFrom('cicmpy').select(['cmp_code', 'sysmodified', 'sysmodifier']).orderBy('ID').execute()
    const { counts } = await rateAccounts(context)
    expect(counts).toEqual({ read: 2, written: 1, skipped: 1, rejected: 0 })
    expect(await rows()).toEqual([
      { cmp_code: 'same', sysmodified: longAgo, sysmodifier: 0 },
      { cmp_code: 'other', sysmodified: new Date('2026-03-31T10:00:00Z'), sysmodifier: 1 },
    ])
  })

  it('rule 13: the start of the run becomes the last run', async () => {
    const clock = { at: 0 }
    await using context = await openTestContext({
      engine,
      onQuery: () => {
        // Every statement takes a second.
        clock.at += 1_000
        context.clock.move(1_000)
      },
    })
    await seedWorld(context, { accounts: customers('a'), contracts: [worth('a', 100)], rules: hundreds })
    const begun = context.localNow()
    const { startedAt, endedAt } = await rateAccounts(context)
    const { DateValue } = await context.db.selectFrom('BacoSettings').select('DateValue').executeTakeFirstOrThrow()
    expect(Date.parse(endedAt) - Date.parse(startedAt)).toBeGreaterThan(15_000)
    // What changed while the run was reading is seen next time: the date lies before the first look at contracts.
    expect((DateValue?.getTime() ?? 0) - begun.getTime()).toBeLessThan(15_000)
  })
})
