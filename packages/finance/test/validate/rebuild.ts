import type { Context } from '@synergy-jobs/core'
import { rebuildBalances } from '../../src/rebuild-balances/rebuild-balances.ts'

/** Rebuilds balances for tests of what compares them. */
export function rebuild(context: Context, options: Parameters<typeof rebuildBalances>[1] = {}): ReturnType<typeof rebuildBalances> {
  return rebuildBalances(context, options)
}
