import { type AnyJob, jobs as systemJobs } from '@synergy-jobs/core'
import { jobs as crmJobs } from '@synergy-jobs/crm'
import { jobs as documentJobs } from '@synergy-jobs/documents'
import { jobs as financeJobs } from '@synergy-jobs/finance'
import { jobs as hrmJobs } from '@synergy-jobs/hrm'

/** Every job of every package, in the order of the packages. */
export const allJobs: readonly AnyJob[] = [...financeJobs, ...crmJobs, ...hrmJobs, ...documentJobs, ...systemJobs]
