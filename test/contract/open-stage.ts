import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JobResult, QueryEvent } from '@synergy-jobs/core'
import { openTestContext, type TestContext } from '@synergy-jobs/core/testing'
import { callJob } from './call-job.ts'
import type { SeedInput } from './job-fixture.ts'
import type { Subject } from './subject.ts'

/** Units that most checks work with, and the chunk size that cuts them. */
export const usualSize = 40
export const usualChunk = 10

/** A fresh database with input for one job. */
export interface Stage extends AsyncDisposable {
  readonly subject: Subject
  /** For seeding and looking; the job runs in contexts of its own. */
  readonly context: TestContext
  readonly directory: string
  /** What the fixture made; replaced by `more`. */
  seeded: unknown
  /** Runs the job once, in a context of its own, as a program would. */
  run(options?: object, onQuery?: (event: QueryEvent) => void): Promise<JobResult>
  /** Makes more input. */
  more(input?: Partial<SeedInput>): Promise<void>
  /** What the fixture finds wrong with what was done; undefined when all is well. */
  fault(): Promise<string | undefined>
  /** The options of a run: the fixture's, and small chunks. */
  options(more?: object): object
}

/** Opens a fresh database and seeds it. */
export async function openStage(subject: Subject, input: Partial<SeedInput> = {}): Promise<Stage> {
  const { fixture, job, engine } = subject
  const directory = await mkdtemp(join(tmpdir(), 'synergy-jobs-contract-'))
  const context = await openTestContext({ engine })
  const amount = { size: usualSize, faults: 0, directory, ...input }
  const options = (more: object = {}) => ({ chunkSize: usualChunk, ...fixture.options(stage.seeded), ...more })
  const stage: Stage = {
    subject,
    context,
    directory,
    seeded: await fixture.seed(context, amount),
    options,
    async run(given = {}, onQuery = () => {}) {
      const tell = (event: QueryEvent): void => {
        onQuery(event)
        subject.onQuery?.(event)
      }
      await using own = await context.another({ onQuery: tell })
      return await callJob(job, own, options(given))
    },
    async more(further = {}) {
      stage.seeded = await fixture.more(context, stage.seeded, { ...amount, ...further })
    },
    async fault() {
      try {
        await fixture.expectDone(context, stage.seeded)
        return undefined
      } catch (error) {
        return error instanceof Error ? error.message : String(error)
      }
    },
    async [Symbol.asyncDispose]() {
      await context[Symbol.asyncDispose]()
      await rm(directory, { recursive: true, force: true, maxRetries: 3 })
    },
  }
  return stage
}
