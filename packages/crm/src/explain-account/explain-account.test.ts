import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { rateAccounts, updateAccountStatuses } from '../../test/all-jobs.ts'
import { day } from '../../test/days.ts'
import { randomWorld } from '../../test/random-world.ts'
import { readEverything } from '../../test/reference/read-everything.ts'
import { guidOf, seedWorld } from '../../test/seed-world.ts'
import { explainAccount } from './explain-account.ts'

describe.each(testEngines())('explainAccount on %s', (engine) => {
  it('tells contracts, forecasts, members, totals and rules, in order', async () => {
    await using context = await openTestContext({ engine })
    await seedWorld(context, {
      accounts: [
        { key: 'head', type: 'C', status: 'B', rating: 7 },
        { key: 'branch', type: 'N', status: 'A', parent: 'head' },
      ],
      contracts: [
        {
          account: 'head',
          final: day(10),
          lines: [
            { item: 'sales', price: 150 },
            { item: 'policy', price: 999 },
            { item: 'service', price: 1, final: day(-1) },
          ],
        },
        { account: 'branch', lines: [{ item: 'service', price: 50, currency: 'USD' }] },
      ],
      requests: [{ account: 'head', status: 1 }],
      rules: [{ rating: 2, start: 100, end: 200 }],
    })
    const explained = await explainAccount(context, { account: 'HEAD', mode: 'full', rate: () => 0.8 })

    expect(explained).toMatchObject({ account: guidOf('head'), code: 'head', type: 'C', status: 'B', rating: 7, asOf: '2026-03-31' })
    const { statusVerdict, ratingVerdict } = explained
    expect(statusVerdict.contracts).toEqual([
      {
        number: '',
        finalDate: '2026-04-10',
        verdict: 'active',
        lines: [
          { itemCode: 'GOODS', kind: 'other', active: true, price: 150, currency: 'EUR', counted: true },
          { itemCode: 'POLICY', kind: 'policy', active: true, price: 999, currency: 'EUR', counted: false },
          { itemCode: 'SERVICE', kind: 'service', finalDate: '2026-03-30', active: false, price: 1, currency: 'EUR', counted: false },
        ],
      },
    ])
    expect(statusVerdict.forecasts).toMatchObject([{ kind: 'request', status: 1, openOrApproved: true }])
    expect(statusVerdict).toMatchObject({ toType: 'C', toStatus: 'S', rule: 13 })
    expect(statusVerdict.steps.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([
      '§2.3 rule 2: Today is 2026-03-31; contracts run when their final date is empty or 2026-04-01 or later.',
      '§2.3 rule 6: 1 contracts; the best one is active.',
      '§2.3 rule 21: 1 sales forecasts, 1 of them open or approved.',
      '§2.3 rule 13: A customer with active contracts, but no active service item, is Passive: C/B becomes C/S.',
    ])
    expect(ratingVerdict).toMatchObject({
      members: [
        { code: 'head', level: 0, amounts: { EUR: '150.0000' } },
        { code: 'branch', level: 1, amounts: { USD: '50.0000' } },
      ],
      amounts: { EUR: '150.0000', USD: '50.0000' },
      total: '190.00',
      currency: 'EUR',
      toRating: 2,
    })
    expect(ratingVerdict.steps.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([
      '§3.3 rule 7: The account and 1 subsidiaries at all levels count.',
      '§3.3 rule 9: Active lines are worth EUR 150.0000, USD 50.0000.',
      '§3.6: Exchange rates: USD to EUR 0.8.',
      '§3.3 rule 10: The total EUR 190.00 lies in 100.00–200.00: rating 2.',
    ])
  })

  it('says of every account of a random database what the jobs do', async () => {
    await using context = await openTestContext({ engine })
    await seedWorld(context, randomWorld({ seed: 77, accounts: 24 }))
    const { accounts } = await readEverything(context)
    const status = { mode: 'full', forecast: { includeOpportunities: true }, protectStatuses: ['R'] } as const
    const { changes } = await updateAccountStatuses(context, { ...status, dryRun: true })
    const rated = await rateAccounts(context, { noMatch: 'lowest', dryRun: true })
    const said = { statuses: [] as unknown[], ratings: [] as unknown[] }
    for (const { cmp_wwn } of accounts) {
      const { type, status: now, rating, ...verdicts } = await explainAccount(context, { account: cmp_wwn, ...status, noMatch: 'lowest' })
      const { toType, toStatus, rule } = verdicts.statusVerdict
      if (toType !== type || toStatus !== now) said.statuses.push([cmp_wwn, toType, toStatus, rule])
      const { toRating, total } = verdicts.ratingVerdict
      if (toRating !== rating) said.ratings.push([cmp_wwn, toRating, total])
    }
    expect(said.statuses).toEqual(changes.map(({ account, toType, toStatus, rule }) => [account, toType, toStatus, rule]))
    expect(said.ratings).toEqual(rated.changes.map(({ account, toRating, total }) => [account, toRating, total]))
  })

  it('refuses an account that does not exist, and options that it cannot take', async () => {
    await using context = await openTestContext({ engine })
    await expect(explainAccount(context, { account: 'nobody' })).rejects.toMatchObject({ code: 'invalid-code' })
    await expect(explainAccount(context, { account: '' })).rejects.toMatchObject({ code: 'invalid-options' })
  })
})
