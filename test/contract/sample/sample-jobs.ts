import type { AnyJob } from '@synergy-jobs/core'
import type { Mutation } from './mutation.ts'
import { sampleJob } from './sample-job.ts'

/** The sample job as it should be. */
export const soundJob: AnyJob = sampleJob()

/** The sample job broken in each way that a check must find. */
export const mutants: readonly { readonly mutation: Mutation; readonly job: AnyJob }[] = (
  [
    'writes-in-dry-run',
    'reports-nothing-in-dry-run',
    'removes-files-in-dry-run',
    'returns-a-date',
    'writes-unnamed-table',
    'counts-twice',
    'posts-beside-chunk',
    'checkpoint-too-early',
    'forgets-checkpoint',
    'locks-nothing',
    'ignores-lost-lock',
    'ignores-signal',
    'stops-late',
    'keeps-quiet',
    'tells-secrets',
    'needs-the-log',
    'touches-rows',
    'takes-any-option',
    'refuses-vaguely',
    'keeps-rows',
    'row-by-row',
  ] as const
).map((mutation) => ({ mutation, job: sampleJob(mutation) }))

/** The sample job and all its mutants; child processes find them by name. */
export const sampleJobs: readonly AnyJob[] = [soundJob, ...mutants.map(({ job }) => job)]
