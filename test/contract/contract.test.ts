import type { Engine } from '@synergy-jobs/core'
import { testEngines, testServerVariable } from '@synergy-jobs/core/testing'
import { describe, expect, test } from 'vitest'
import { recordTsql } from '../tsql/record-tsql.ts'
import { allJobs } from './all-jobs.ts'
import { promises } from './checks/promises.ts'
import { findFixture } from './find-fixture.ts'
import { findSubject } from './find-subject.ts'
import { soundJob } from './sample/sample-jobs.ts'

const jobs = [soundJob, ...allJobs]
const engines: readonly Engine[] = ['embedded', 'sql-server']

test.each(allJobs.map((job) => ({ job, name: job.definition.name })))('$name has a fixture', async ({ job }) => {
  await expect(findFixture(job)).resolves.toBeDefined()
})

describe.each(engines)('on %s', (engine) => {
  const missing = !testEngines().includes(engine)

  describe.each(jobs.map((job) => job.definition.name))('%s', (name) => {
    const recorder = recordTsql()

    for (const { title, check, sqlServerOnly } of promises) {
      if (sqlServerOnly === true && engine !== 'sql-server') continue
      const reason = missing ? ` (set ${testServerVariable})` : ''
      test.skipIf(missing)(`${title}${reason}`, async () => {
        const subject = await findSubject(name, engine)
        expect(await check({ ...subject, onQuery: recorder.onQuery })).toEqual([])
      })
    }

    test.skipIf(missing)('its statements are T-SQL that the schema knows', () => {
      expect(recorder.statements()).not.toEqual([])
      expect(recorder.check()).toEqual([])
    })
  })
})
