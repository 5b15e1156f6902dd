import type { Engine } from '@synergy-jobs/core'
import { allJobs } from './all-jobs.ts'
import { findFixture } from './find-fixture.ts'
import { fixture as sampleFixture } from './sample/fixture.ts'
import { sampleJobs } from './sample/sample-jobs.ts'
import type { Subject } from './subject.ts'

/** Finds a job of the packages, the sample job or one of its mutants by name, with its fixture. */
export async function findSubject(name: string, engine: Engine): Promise<Subject> {
  const sample = sampleJobs.find((job) => job.definition.name === name)
  if (sample !== undefined) return { job: sample, fixture: sampleFixture, engine }
  const job = allJobs.find((candidate) => candidate.definition.name === name)
  if (job === undefined) throw new Error(`There is no job ${name}.`)
  return { job, fixture: await findFixture(job), engine }
}
