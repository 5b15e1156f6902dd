import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { changeWorld, tomorrowOf } from '../../test/change-world.ts'
import { day } from '../../test/days.ts'
import { randomWorld } from '../../test/random-world.ts'
import { readEverything } from '../../test/reference/read-everything.ts'
import { type ReferenceRatingOptions, referenceRatings } from '../../test/reference/reference-ratings.ts'
import { seedWorld } from '../../test/seed-world.ts'
import { rateAccounts } from './rate-accounts.ts'

const rounds = Number(process.env['ACCOUNT_ROUNDS'] ?? 2)
const seeds = Array.from({ length: rounds }, (_, index) => index + 1)

const rates = { 'USD>EUR': 9_173n, 'GBP>EUR': 11_641n }
const rate = (from: string, to: string) =>
  new Map([
    ['USD>EUR', 0.9173],
    ['GBP>EUR', 1.1641],
  ]).get(`${from}>${to}`)

type Options = Parameters<typeof rateAccounts>[1]

/** Currencies, options of the job, and the same for the reference. */
const variants: readonly (readonly [readonly (string | null)[], Options, Omit<ReferenceRatingOptions, 'firstActiveDay'>])[] = [
  [['EUR'], {}, {}],
  [['EUR', 'USD', 'GBP'], { rate, noMatch: 'clear', withoutContract: 'clear' }, { rates, noMatch: 'clear', withoutContract: 'clear' }],
  [['EUR', 'EUR', 'EUR', 'EUR', 'EUR', 'EUR', 'USD', null], { noMatch: 'lowest' }, { noMatch: 'lowest' }],
]

describe.each(testEngines())('rateAccounts on %s', (engine) => {
  it.each(seeds)('gives what the reference gives over a random database (seed %i)', async (seed) => {
    for (const [currencies, options, reference] of variants) {
      await using context = await openTestContext({ engine })
      await seedWorld(context, randomWorld({ seed: seed + 100, currencies }))
      const before = await readEverything(context)
      const expected = referenceRatings(before, { ...reference, firstActiveDay: day(1) })
      const dry = await rateAccounts(context, { ...options, dryRun: true, chunkSize: 5 })
      const { changes, counts, distribution, rejections } = await rateAccounts(context, { ...options, chunkSize: 5 })
      const { accounts } = await readEverything(context)

      const after = Object.fromEntries(accounts.map((row) => [row.cmp_wwn, row.cmp_rating]))
      expect(after).toEqual(expected)
      const moved = before.accounts.filter((row) => after[row.cmp_wwn] !== row.cmp_rating)
      expect(changes.map(({ account }) => account)).toEqual(moved.map(({ cmp_wwn }) => cmp_wwn))
      expect(dry).toMatchObject({ changes, counts, distribution, rejections })
      expect(counts.rejected > 0).toBe(currencies.includes(null))
      expect(counts.read).toBe(accounts.filter((row) => /[CR]/.test(row.cmp_type ?? '') && row.cmp_status !== 'E').length)
    }
  })

  it.each(seeds)('incremental runs give what a full run would, whatever happens between them (seed %i)', async (seed) => {
    await using context = await openTestContext({ engine })
    await seedWorld(context, randomWorld({ seed: seed + 200 }))
    await rateAccounts(context)
    const seen: string[] = []
    for (let step = 0; step < 10; step++) {
      const happening = await changeWorld(context, seed * 1_000 + step)
      const expected = referenceRatings(await readEverything(context), { firstActiveDay: tomorrowOf(context) })
      const { full } = await rateAccounts(context)
      const after = Object.fromEntries((await readEverything(context)).accounts.map((row) => [row.cmp_wwn, row.cmp_rating]))
      seen.push(`${happening}${full ? ' (full)' : ''}`)
      expect({ seen, after }).toEqual({ seen, after: expected })
    }
    expect(seen.some((step) => !step.endsWith('(full)'))).toBe(true)
  })
})
