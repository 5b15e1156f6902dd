import type { ColumnKey } from '../shared/import-sheet/import-columns.ts'
import type { CostCode, DivisionReference } from '../shared/import-sheet/reference-data.ts'

/** The values that may be chosen in one column of a template. */
export interface TemplateList {
  readonly key: ColumnKey
  readonly values: readonly (string | number)[]
  /** What stands beside each value in the sheet of lists, e.g. the name of an account. */
  readonly descriptions?: readonly string[]
  /** Other values may be typed after a warning: accounts, since unknown ones can be created. */
  readonly allowOther: boolean
}

/** The lists of a division: what is blocked or disabled, or belongs to another division, is left out. Empty lists are too. */
export function templateLists(reference: DivisionReference): readonly TemplateList[] {
  const { division, accounts, periods } = reference
  const lists: readonly TemplateList[] = [
    { key: 'division', values: [division.code], allowOther: false },
    { key: 'year', values: numbers([...periods.values()].map(({ year }) => year)), allowOther: false },
    { key: 'period', values: numbers([...periods.values()].map(({ period }) => period)), allowOther: false },
    { key: 'account', ...described([...accounts.values()].filter(({ blocked }) => !blocked)), allowOther: true },
    { key: 'accountSide', values: ['D', 'C'], allowOther: false },
    { key: 'accountType', values: ['B', 'P'], allowOther: false },
    { key: 'costCentre', ...described(usable(reference.costCentres, division.code)), allowOther: false },
    { key: 'costUnit', ...described(usable(reference.costUnits, division.code)), allowOther: false },
  ]
  return lists.filter(({ values }) => values.length > 0)
}

function numbers(values: readonly number[]): readonly number[] {
  return [...new Set(values)].toSorted((left, right) => left - right)
}

function usable(codes: ReadonlyMap<string, CostCode>, division: string): readonly CostCode[] {
  return [...codes.values()].filter((code) => code.enabled && (code.division === undefined || code.division === division))
}

function described(entries: readonly { readonly code: string; readonly description: string }[]) {
  const sorted = entries.toSorted((left, right) => (left.code < right.code ? -1 : 1))
  return { values: sorted.map(({ code }) => code), descriptions: sorted.map(({ description }) => description) }
}
