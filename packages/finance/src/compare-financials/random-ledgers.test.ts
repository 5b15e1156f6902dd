import { testEngines } from '@synergy-jobs/core/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Ledgers, openLedgers, post } from '../../test/compare/open-ledgers.ts'

/** Rounds of each property; more by a flag, since each makes two ledgers. */
const numRuns = Number(process.env['COMPARE_RUNS'] ?? 12)
const divisions = ['001', '300']

interface Line {
  readonly division: string
  readonly year: number
  readonly period: number
  readonly account: string
  readonly cents: number
  /** In how many lines the other side has it. */
  readonly parts: number
}

const line: fc.Arbitrary<Line> = fc.record({
  division: fc.constantFrom(...divisions),
  year: fc.constantFrom(2024, 2025, 2026),
  period: fc.integer({ min: 1, max: 13 }),
  account: fc.constantFrom('1000', '1600', '4000', '8000', 'A10', '10', '9'),
  cents: fc.integer({ min: -99_999_999, max: 99_999_999 }),
  parts: fc.integer({ min: 1, max: 3 }),
})

/** What happens to one line of one side. */
const damage: fc.Arbitrary<Damage> = fc.record({
  side: fc.constantFrom('synergy', 'back office'),
  line: fc.nat(),
  kind: fc.constantFrom('amount', 'period', 'account', 'year', 'removed', 'doubled', 'unprocessed', 'budget'),
  cents: fc.integer({ min: 1, max: 500 }),
})

/** The lines as the other side may hold them: split, with the same sum. */
function split({ cents, parts, ...place }: Line) {
  const share = Math.trunc(cents / parts)
  return Array.from({ length: parts }, (_, index) => ({ ...place, amount: (index === 0 ? cents - share * (parts - 1) : share) / 100 }))
}

function whole({ cents, parts: _, ...place }: Line) {
  return { ...place, amount: cents / 100 }
}

type Posted = ReturnType<typeof whole> & { readonly posting?: number; readonly transtype?: string }

function damaged(lines: readonly Posted[], { line: nth, kind, cents }: Damage): readonly Posted[] {
  const at = nth % lines.length
  const old = lines[at]
  if (old === undefined) return lines
  const others = lines.toSpliced(at, 1)
  switch (kind) {
    case 'amount':
      return [...others, { ...old, amount: (Math.round(old.amount * 100) + cents) / 100 }]
    case 'period':
      return [...others, { ...old, period: (old.period % 13) + 1 }]
    case 'account':
      return [...others, { ...old, account: '1300' }]
    case 'year':
      return [...others, { ...old, year: old.year - 1 }]
    case 'removed':
      return others
    case 'doubled':
      return [...lines, old]
    case 'unprocessed':
      return [...others, { ...old, posting: 0 }]
    case 'budget':
      return [...others, { ...old, transtype: 'B' }]
  }
}

interface Damage {
  readonly side: 'synergy' | 'back office'
  readonly line: number
  readonly kind: 'amount' | 'period' | 'account' | 'year' | 'removed' | 'doubled' | 'unprocessed' | 'budget'
  readonly cents: number
}

/** What must be found, by the simplest means: all totals in memory, in whole cents. */
function expected(synergy: readonly Posted[], backOffice: readonly Posted[]): readonly string[] {
  const totals = new Map<string, number>()
  const add = (lines: readonly Posted[], sign: number): void => {
    for (const { division, year, period, account, amount, posting, transtype } of lines) {
      if (posting === 0 || transtype === 'B') continue
      const key = `${division} ${year}/${period} ${account}`
      totals.set(key, (totals.get(key) ?? 0) + sign * Math.round(amount * 100))
    }
  }
  add(synergy, 1)
  add(backOffice, -1)
  return [...totals].flatMap(([key, cents]) => (cents === 0 ? [] : [`${key} ${cents}`])).toSorted()
}

async function refill({ context, backOffice }: Ledgers, synergy: readonly Posted[], other: readonly Posted[]): Promise<void> {
  await context.db.deleteFrom('gbkmut').execute()
  await post(context.db, synergy)
  for (const division of divisions) {
    const { db } = backOffice(division)
    await db.deleteFrom('gbkmut').execute()
    await post(
      db,
      other.filter((it) => it.division === division),
    )
  }
}

async function found(ledgers: Ledgers): Promise<readonly string[]> {
  const result = await ledgers.compare({ createDocument: 'never', chunkSize: 7 })
  const differences = result.divisions.flatMap(({ division, differences: list }) =>
    list.map(({ year, period, account, difference }) => `${division} ${year}/${period} ${account} ${Math.round(Number(difference) * 100)}`),
  )
  const failed = result.divisions.filter(({ status }) => status === 'failed').length
  expect(result.status).toBe(failed === 0 ? 'succeeded' : 'partial')
  expect(result.divisions.every(({ problem }) => problem === undefined)).toBe(true)
  return differences.toSorted()
}

describe.each(testEngines())('compareFinancials on %s: random ledgers', (engine) => {
  it('finds nothing where both sides have the same sums, in whatever lines', { timeout: 180_000 }, async () => {
    await using ledgers = await openLedgers(engine, divisions)
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 60 }), async (lines) => {
        await refill(ledgers, lines.map(whole), lines.flatMap(split))
        expect(await found(ledgers)).toEqual([])
      }),
      { numRuns },
    )
  })

  it('finds exactly what one damaged line makes different', { timeout: 180_000 }, async () => {
    await using ledgers = await openLedgers(engine, divisions)
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 60 }), damage, async (lines, harm) => {
        const [synergy, backOffice] = [lines.map(whole), lines.flatMap(split)]
        const here = harm.side === 'synergy' ? damaged(synergy, harm) : synergy
        const there = harm.side === 'synergy' ? backOffice : damaged(backOffice, harm)
        await refill(ledgers, here, there)
        const differences = expected(here, there)
        expect(await found(ledgers)).toEqual(differences)
        expect(differences.length).toBeLessThanOrEqual(2)
      }),
      { numRuns },
    )
  })
})
