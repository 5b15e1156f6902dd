import type { CountedAccounts, DistributionCount, Transition } from './distribution.ts'

/** What letters and ratings are called. */
export interface DistributionNames {
  typeName(type: string): string
  valueName(value: string): string
}

/** Computes the distribution after a run from the one before it and the transitions, so that a dry run can tell it too. */
export function distribute(
  before: readonly CountedAccounts[],
  transitions: readonly Transition[],
  names: DistributionNames,
): readonly DistributionCount[] {
  const counts = new Map<string, { readonly type: string; readonly value: string; before: number; after: number }>()
  const at = (type: string, value: string) => {
    const key = `${type}|${value}`
    const count = counts.get(key) ?? { type, value, before: 0, after: 0 }
    counts.set(key, count)
    return count
  }
  for (const { type, value, accounts } of before) {
    const count = at(type, value)
    count.before += accounts
    count.after += accounts
  }
  for (const { fromType, from, toType, to, accounts } of transitions) {
    at(fromType, from).after -= accounts
    at(toType, to).after += accounts
  }
  return [...counts.values()]
    .sort((a, b) => compare(a.type, b.type) || compare(a.value, b.value))
    .map((count) => ({
      type: count.type,
      typeName: names.typeName(count.type),
      value: count.value,
      valueName: names.valueName(count.value),
      before: count.before,
      after: count.after,
    }))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
