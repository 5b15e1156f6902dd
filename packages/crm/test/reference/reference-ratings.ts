import type { Everything } from './read-everything.ts'
import { contractsOf, kindOf, linesOf, type ReferenceDay, runs } from './reference-contracts.ts'

export interface ReferenceRatingOptions extends ReferenceDay {
  readonly noMatch?: 'keep' | 'clear' | 'lowest'
  readonly withoutContract?: 'keep' | 'clear'
  /** Rates to another currency as whole ten-thousandths; none, and mixed currencies leave an account as it is. */
  readonly rates?: Readonly<Record<string, bigint>>
}

/** What spec crm §3.3 makes of every account, one by one: the rating by GUID. */
export function referenceRatings(all: Everything, options: ReferenceRatingOptions): Readonly<Record<string, number | null>> {
  return Object.fromEntries(all.accounts.map((account) => [account.cmp_wwn, rate(all, account, options)]))
}

type Account = Everything['accounts'][number]

function rate(all: Everything, account: Account, options: ReferenceRatingOptions): number | null {
  const old = account.cmp_rating
  if ((account.cmp_type !== 'C' && account.cmp_type !== 'R') || account.cmp_status === 'E') return old
  const members = membersOf(all, account)
  const contracts = members.flatMap((member) => contractsOf(all, member.cmp_wwn))
  if (contracts.length === 0) return options.withoutContract === 'clear' ? null : old
  const sums = new Map<string, bigint>()
  for (const contract of contracts) {
    if (!runs(contract, options)) continue
    for (const line of linesOf(all, contract)) {
      if (!line.Active || !runs(line, options) || kindOf(all, line) === 'policy') continue
      const currency = (line.PurchaseCurrency ?? '').trim()
      sums.set(currency, (sums.get(currency) ?? 0n) + tenThousandths(line.PurchasePrice))
    }
  }
  const rules = all.rules.filter(({ Type }) => Type === account.cmp_type).toSorted((a, b) => a.Rating - b.Rating)
  if (rules.length === 0) return old
  // An amount that cannot be had in the currency of every rule leaves the account as it is.
  const totals = rules.map(({ Currency }) => totalIn(sums, (Currency ?? '').trim(), options))
  if (totals.includes(undefined)) return old
  const fits = rules.find(
    (rule, index) => hundredths(rule.AmountStart) <= (totals[index] ?? 0n) && (totals[index] ?? 0n) <= hundredths(rule.AmountEnd),
  )
  if (fits !== undefined) return fits.Rating
  const lowest = Math.max(...rules.map(({ Rating }) => Rating))
  return { keep: old, clear: null, lowest }[options.noMatch ?? 'keep']
}

/** The account itself, everybody below it, and a reseller's customers, each once: walked account by account. */
function membersOf({ accounts }: Everything, account: Account): readonly Account[] {
  const found = new Set<Account>([account])
  const walk = (parent: Account): void => {
    for (const child of accounts) {
      if (child.cmp_parent !== parent.cmp_wwn || found.has(child)) continue
      found.add(child)
      walk(child)
    }
  }
  walk(account)
  if (account.cmp_type === 'R') for (const other of accounts) if (other.cmp_reseller === account.cmp_wwn) found.add(other)
  return [...found]
}

/** The total in cents, or undefined when a currency cannot be converted. */
function totalIn(sums: ReadonlyMap<string, bigint>, to: string, { rates = {} }: ReferenceRatingOptions): bigint | undefined {
  let total = 0n
  for (const [from, sum] of sums) {
    const factor = from === to ? 10_000n : rates[`${from}>${to}`]
    if (factor === undefined) return undefined
    total += half(sum * factor, 10_000n)
  }
  return half(total, 100n)
}

/** Divides, rounding half away from zero. */
function half(value: bigint, by: bigint): bigint {
  const size = value < 0n ? -value : value
  const rounded = (size * 2n + by) / (by * 2n)
  return value < 0n ? -rounded : rounded
}

/** Reads a float by the digits it shows; tests use no more than four decimals, and what addition leaves behind. */
function tenThousandths(value: number): bigint {
  return BigInt(value.toFixed(4).replace('.', ''))
}

function hundredths(value: number): bigint {
  return BigInt(value.toFixed(2).replace('.', ''))
}
