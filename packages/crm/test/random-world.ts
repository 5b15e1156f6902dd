import { seededRandom } from '../../../test/contract/seeded-random.ts'
import { day } from './days.ts'
import type { World, WorldAccount, WorldContract, WorldLine, WorldRule } from './world.ts'

/** How a random world is made. */
export interface RandomWorldOptions {
  readonly seed: number
  readonly accounts?: number
  /** Currencies that occur in lines. @default ['EUR'] */
  readonly currencies?: readonly (string | null)[]
}

/**
 * Makes a world out of everything that is odd: trees ten deep, loops, accounts that are their own parents, parents and accounts that
 * do not exist, endless and expired contracts, final dates at the border and in the year 9999, lines of every kind, rules that overlap
 * and leave gaps.
 */
export function randomWorld({ seed, accounts = 60, currencies = ['EUR'] }: RandomWorldOptions): World {
  const random = seededRandom(seed)
  const below = (count: number): number => Math.floor(random() * count)
  const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T
  const key = (index: number): string => `s${seed}a${index}`
  const anyKey = (): string => (random() < 0.03 ? 'nobody' : key(below(accounts)))
  const made = Array.from({ length: accounts }, (_, index): WorldAccount => {
    // The first ten are a chain; the others hang anywhere, and a few lead upwards.
    const parent = index > 0 && index < 11 ? key(index - 1) : random() < 0.6 ? key(below(Math.max(1, index))) : undefined
    return {
      key: key(index),
      type: pick(['C', 'C', 'C', 'P', 'N', 'A', 'R', 'S', null]),
      status: pick(['A', 'A', 'S', 'E', 'P', 'R', 'B', 'N', null]),
      parent: random() < 0.06 ? anyKey() : parent,
      reseller: random() < 0.25 ? anyKey() : undefined,
      rating: random() < 0.3 ? 1 + below(7) : null,
    }
  })
  const final = (): Date | undefined =>
    pick([
      undefined,
      undefined,
      day(below(400) - 100),
      day(below(400) - 100),
      day(-1),
      day(0),
      day(1),
      new Date(day(0).getTime() + 7e7),
      far,
    ])
  const price = (): number => pick([below(100_000) / 100, below(1_000_000) / 10_000, 0.1 + 0.2, 19.99, -12.34, 0, 100, 33.3333])
  const line = (): WorldLine => ({
    item: pick(['service', 'service', 'sales', 'policy', 'none']),
    final: final(),
    active: random() < 0.9,
    price: price(),
    currency: pick(currencies),
  })
  const contracts = Array.from(
    { length: accounts * 1.5 },
    (_, index): WorldContract => ({
      key: `s${seed}k${index}`,
      account: random() < 0.02 ? null : anyKey(),
      final: final(),
      lines: Array.from({ length: below(4) }, line),
    }),
  )
  const requests = Array.from({ length: accounts }, () => ({
    account: anyKey(),
    status: below(6),
    type: pick(['forecast', 'forecast', 'other'] as const),
  }))
  const opportunities = Array.from({ length: 5 }, () => ({ account: anyKey(), deal: pick(['U', 'W', 'L']) }))
  return { accounts: made, contracts, requests, opportunities, rules: rules(random) }
}

const far = new Date(Date.UTC(9999, 11, 31))

/** Seven ranges upwards for each kind of account, now and then a little too long, too short, or upside down. */
function rules(random: () => number): readonly WorldRule[] {
  return (['C', 'R'] as const).flatMap((type) =>
    Array.from({ length: 7 }, (_, index): WorldRule => {
      const start = index * 300 + 1
      const end = start + Math.round((250 + random() * 100) * 100) / 100
      return { type, rating: 7 - index, start, end: random() < 0.05 ? start - 1 : end }
    }),
  )
}
