import type { DetailValue } from '@synergy-jobs/core'
import type { CountedAccounts, Transition } from './distribution.ts'

/** What a run has changed so far, by kind of change; it goes into the checkpoint, so that a resumed run tells the whole. */
export interface Tally {
  /** The accounts by type and value when the run began. */
  readonly before: readonly CountedAccounts[]
  /** Notes that accounts go from one type and value to another. */
  move(from: readonly [type: string, value: string], to: readonly [type: string, value: string]): void
  /** Adds to a number that the run keeps, e.g. how many lost the status Blocked. */
  add(name: string, count: number): void
  count(name: string): number
  transitions(): readonly Transition[]
  /** All of it as JSON. */
  saved(): DetailValue
  /** A copy that goes on by itself. */
  copy(): Tally
}

/** Opens a tally, or the one that a checkpoint holds. */
export function openTally(before: readonly CountedAccounts[], saved?: DetailValue): Tally {
  return tallyOf(saved === undefined ? { before, moves: {}, counts: {} } : (saved as unknown as SavedTally))
}

interface SavedTally {
  readonly before: readonly CountedAccounts[]
  readonly moves: Readonly<Record<string, number>>
  readonly counts: Readonly<Record<string, number>>
}

function tallyOf({ before, moves, counts }: SavedTally): Tally {
  const moved = new Map(Object.entries(moves))
  const counted = new Map(Object.entries(counts))
  const snapshot = (): SavedTally => ({ before, moves: Object.fromEntries(moved), counts: Object.fromEntries(counted) })
  return {
    before,
    move([fromType, from], [toType, to]) {
      const key = [fromType, from, toType, to].join('|')
      moved.set(key, (moved.get(key) ?? 0) + 1)
    },
    add(name, count) {
      counted.set(name, (counted.get(name) ?? 0) + count)
    },
    count: (name) => counted.get(name) ?? 0,
    transitions: () =>
      [...moved]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, accounts]) => {
          const [fromType = '', from = '', toType = '', to = ''] = key.split('|')
          return { fromType, from, toType, to, accounts }
        }),
    saved: () => JSON.parse(JSON.stringify(snapshot())) as DetailValue,
    copy: () => tallyOf(snapshot()),
  }
}
