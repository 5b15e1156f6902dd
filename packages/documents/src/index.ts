import type { AnyJob } from '@synergy-jobs/core'

/** The jobs of this package, for programs that list or schedule them all. There are none yet. */
export const jobs: readonly AnyJob[] = []
