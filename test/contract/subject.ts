import type { AnyJob, Engine, QueryListener } from '@synergy-jobs/core'
import type { JobFixture } from './job-fixture.ts'

/** A job on one engine, as the checks look at it. */
export interface Subject {
  readonly job: AnyJob
  readonly fixture: JobFixture
  readonly engine: Engine
  /** Told of every statement that the job executes in this process. */
  readonly onQuery?: QueryListener
}
