import type { Context, Session } from '@synergy-jobs/core'
import { internals } from '@synergy-jobs/core/internal'

/** A working connection of a test, as a run has one. */
export function openSession(context: Context): Promise<Session> {
  return context[internals].source.openSession()
}
