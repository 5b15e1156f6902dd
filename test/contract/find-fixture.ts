import { existsSync } from 'node:fs'
import type { AnyJob } from '@synergy-jobs/core'
import type { JobFixture } from './job-fixture.ts'

/**
 * Finds the fixture of a job by its name.
 *
 * @throws Error that says how to add one
 */
export async function findFixture(job: AnyJob): Promise<JobFixture> {
  const { name } = job.definition
  const file = new URL(`./fixtures/${kebabCase(name)}.ts`, import.meta.url)
  if (!existsSync(file)) {
    throw new Error(
      `The job ${name} has no fixture for the contract test. Add test/contract/fixtures/${kebabCase(name)}.ts with ` +
        '`export const fixture: JobFixture<…> = { … }`; test/contract/job-fixture.ts says what each part means, and ' +
        'test/contract/sample/fixture.ts is an example.',
    )
  }
  const { fixture } = (await import(file.href)) as { readonly fixture: JobFixture }
  return fixture
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
