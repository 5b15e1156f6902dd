import type { Checkpoint, DetailValue } from '@synergy-jobs/core'
import type { ComparedDivision } from './compare-result.ts'

/** Where a resumed run goes on. */
export interface Resumed {
  /** Key of the last division that is recorded; undefined for a run from the start. */
  readonly after: string | undefined
  /** The divisions before, without their lists, which the documents hold. */
  readonly done: readonly ComparedDivision[]
}

/** Makes the checkpoint after a division. */
export function checkpointOf(after: string, done: readonly ComparedDivision[]): Checkpoint {
  return { after, done: JSON.parse(JSON.stringify(done.map(withoutLists))) as DetailValue }
}

/** Reads what {@link checkpointOf} wrote. */
export function resumedFrom(checkpoint: Checkpoint | undefined): Resumed {
  const { after, done } = checkpoint ?? {}
  return { after: typeof after === 'string' ? after : undefined, done: Array.isArray(done) ? done : [] }
}

function withoutLists(compared: ComparedDivision): ComparedDivision {
  const { waiting, missingAccounts } = compared
  return {
    ...compared,
    differences: [],
    ...(waiting === undefined ? {} : { waiting: { ...waiting, listed: [] } }),
    missingAccounts: { ...missingAccounts, listed: [] },
  }
}
