import type { AnyJob } from '../run/define-job.ts'

/** The jobs of this package, for runners that enumerate them. The system jobs are still to come. */
export const jobs: readonly AnyJob[] = []
