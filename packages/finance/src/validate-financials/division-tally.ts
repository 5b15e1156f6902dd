import type { ValidatedDivision } from './validate-result.ts'

/** Counts what becomes of entries, by division. */
export interface DivisionTally {
  add(division: string, counts: Partial<Omit<ValidatedDivision, 'division'>>): void
  /** Entries that another program changed. */
  addChanged(entries: number): void
  readonly changed: number
  /** In the order of their codes. */
  list(): readonly ValidatedDivision[]
}

const nothing = { postedEntries: 0, postedLines: 0, replacedEntries: 0, replacedRows: 0, rejectedEntries: 0, rejectedLines: 0 }

/** Opens a tally; it keeps one record a division. */
export function openDivisionTally(): DivisionTally {
  const divisions = new Map<string, ValidatedDivision>()
  let changed = 0
  return {
    add(division, counts) {
      const before = divisions.get(division) ?? { division, ...nothing }
      const names = Object.keys(nothing) as readonly (keyof typeof nothing)[]
      divisions.set(division, { division, ...sums(names, before, counts) })
    },
    addChanged(entries) {
      changed += entries
    },
    get changed() {
      return changed
    },
    list: () => [...divisions.values()].toSorted((a, b) => a.division.localeCompare(b.division)),
  }
}

function sums<Name extends string>(
  names: readonly Name[],
  before: Readonly<Record<Name, number>>,
  more: Readonly<Partial<Record<Name, number>>>,
): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name) => [name, before[name] + (more[name] ?? 0)])) as Record<Name, number>
}
