import type { EntryGroup } from './group-entries.ts'
import type { RunOutcome } from './process-report.ts'
import type { StoredOutcome } from './read-run-store.ts'

/** Tells how a run ended: by the run store where it knows the run, else by what the log says. */
export function runOutcome(group: EntryGroup, stored: StoredOutcome | undefined): RunOutcome {
  // The store keeps the last attempt only, and may have missed its end.
  if (group.end?.status !== undefined) return group.end.status
  if (stored !== undefined) return isEarlier(group, stored) ? 'interrupted' : stored.status
  if (group.entries.some(({ type }) => type === 'error')) return 'errors'
  if (group.hasEnd) return 'ended'
  return group.hasStart ? 'unfinished' : 'noted'
}

/** Whether the run store knows of a later attempt than this one. */
export function isEarlier({ attempt }: EntryGroup, stored: StoredOutcome): boolean {
  return attempt !== undefined && attempt < stored.attempt
}
