import * as core from '@synergy-jobs/core'
import * as crm from '@synergy-jobs/crm'
import * as documents from '@synergy-jobs/documents'
import * as finance from '@synergy-jobs/finance'
import * as hrm from '@synergy-jobs/hrm'

/** Every job of every package. */
export const allJobs: readonly core.AnyJob[] = [core, crm, documents, finance, hrm].flatMap(jobsOf)

/** A package without jobs need not have the list yet. */
function jobsOf(exports: object): readonly core.AnyJob[] {
  return 'jobs' in exports ? (exports.jobs as readonly core.AnyJob[]) : []
}
