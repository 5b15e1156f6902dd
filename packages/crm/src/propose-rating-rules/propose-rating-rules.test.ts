import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { seedWorld } from '../../test/seed-world.ts'
import type { WorldRule } from '../../test/world.ts'
import { type ProposedRule, proposeRatingRules } from './propose-rating-rules.ts'

describe.each(testEngines())('proposeRatingRules on %s', (engine) => {
  async function propose(...ranges: readonly (readonly [start: number, end: number, currency?: string])[]) {
    await using context = await openTestContext({ engine })
    const rules = ranges.map(
      ([start, end, currency], index): WorldRule => ({
        rating: index + 1,
        start,
        end,
        ...(currency === undefined ? {} : { currency }),
      }),
    )
    await seedWorld(context, { accounts: [], rules })
    const proposal = await proposeRatingRules(context)
    return { ...proposal, ranges: proposal.rules.map(proposedRange) }
  }

  const proposedRange = ({ proposed }: ProposedRule) => (proposed ? `${proposed.start}–${proposed.end}` : proposed)

  it('proposes what the screen proposes: 201–300 for rating 2 beside rating 1 = 100–200', async () => {
    const { ranges, problems, rules } = await propose([100, 200], [150, 300])
    expect(ranges).toEqual([undefined, '201–300'])
    expect(rules[1]).toEqual({
      owner: 'customer',
      rating: 2,
      currency: 'EUR',
      start: 150,
      end: 300,
      proposed: { start: 201, end: 300 },
    })
    expect(problems).toEqual([
      { kind: 'overlap', owner: 'customer', rating: 2, other: 1 },
      { kind: 'missing', owner: 'reseller' },
    ])
  })

  it.each([
    [
      'ranges that go down',
      [
        [201, 300],
        [100, 250],
      ],
      [undefined, '100–200'],
    ],
    [
      'cents',
      [
        [100, 200.5],
        [150, 300],
      ],
      [undefined, '200.51–300'],
    ],
    [
      'a range inside a better one',
      [
        [100, 200],
        [150, 160],
      ],
      [undefined, null],
    ],
    [
      'a range around a better one: its larger part',
      [
        [100, 200],
        [1, 500],
      ],
      [undefined, '201–500'],
    ],
    [
      'a range around a better one: its lower part',
      [
        [400, 480],
        [1, 500],
      ],
      [undefined, '1–399'],
    ],
    [
      'equal ranges',
      [
        [1, 10],
        [1, 10],
      ],
      [undefined, null],
    ],
    [
      'three in a row',
      [
        [100, 200],
        [200, 300],
        [250, 400],
      ],
      [undefined, '201–300', '301–400'],
    ],
    [
      'a proposal that makes room for the next one',
      [
        [100, 200],
        [100, 200],
        [150, 250],
      ],
      [undefined, null, '201–250'],
    ],
    [
      'an end nobody reaches',
      [
        [100, 999_999_999_999],
        [1, 150],
      ],
      [undefined, '1–99'],
    ],
    [
      'an upside-down range',
      [
        [200, 100],
        [50, 150],
      ],
      [null, undefined],
    ],
    [
      'two currencies',
      [
        [100, 200, 'EUR'],
        [100, 200, 'USD'],
      ],
      [undefined, undefined],
    ],
  ] as const)('repairs %s', async (_, given, expected) => {
    expect((await propose(...given)).ranges).toEqual(expected)
  })

  it('tells gaps and leaves them alone, where a step of one between whole amounts is none', async () => {
    const { ranges, problems } = await propose([100, 200], [201, 300], [350, 400])
    expect(ranges).toEqual([undefined, undefined, undefined])
    expect(problems).toContainEqual({ kind: 'gap', owner: 'customer', rating: 2, other: 3 })
    expect(problems.filter(({ kind }) => kind === 'gap')).toHaveLength(1)
  })
})
