import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openTemporaryDirectory } from '@synergy-jobs/core/internal'
import { describe, expect, test } from 'vitest'
import { call } from './testing/call.ts'

const plan = {
  name: 'Synergy nightly',
  at: '01:30',
  jobs: [
    { job: 'truncateLogs', after: ['importFinancials'] },
    { job: 'importFinancials', options: { mode: 'actual', files: ['a.xlsx', 'b.xlsx'] } },
  ],
}

/** Calls `schedule` with a plan in the configuration file. */
async function schedule(kind: string, more: readonly string[], content: unknown = plan) {
  await using directory = await openTemporaryDirectory()
  const config = join(directory.path, 'synergy-jobs.json')
  await writeFile(config, JSON.stringify({ connection: { file: 'x.db' }, ...(content === 'none' ? {} : { schedule: content }) }))
  return call(['schedule', kind, '--config', config, ...more])
}

describe('schedule', () => {
  test.each<[string, string[], RegExp]>([
    ['sql-agent', ['--account', 'CONTOSO\\jobs', '--proxy', 'night'], /sp_add_job.*sp_add_jobstep.*sp_add_jobschedule/s],
    ['task-scheduler', ['--account', 'CONTOSO\\jobs'], /^<\?xml version="1\.0"\?>\n<Task /],
    ['cron', ['--user', 'synergy'], /#!\/bin\/sh.*# The crontab:\n.*30 1 \* \* \* synergy \/usr\/local\/bin\/synergy-night/s],
    [
      'kubernetes',
      [
        '--image',
        'registry.example/jobs:1',
        '--config-map',
        'synergy',
        '--secret',
        'SYNERGY_PASSWORD=synergy:password',
        '--time-zone',
        'Europe/Amsterdam',
      ],
      /kind: CronJob.*Europe\/Amsterdam.*SYNERGY_PASSWORD/s,
    ],
  ])('%s prints the whole plan in its order, and nothing else', async (kind, more, form) => {
    const { code, stdout, stderr } = await schedule(kind, more)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(form)
    expect(stdout.lastIndexOf('importFinancials')).toBeLessThan(stdout.lastIndexOf('truncateLogs'))
  })

  test('what it writes for a shell is what this command line takes', async () => {
    const { stdout } = await schedule('cron', [])
    const [line = ''] = stdout.split('\n').filter((text) => text.startsWith('synergy-jobs run importFinancials'))
    const words = (line.split(';')[0] ?? '').split(' ').slice(1)
    const { stderr } = await call(words)
    // The temporary configuration is gone by now: everything else about the line was understood.
    expect(stderr).toMatch(/synergy-jobs\.json cannot be read/)
  })

  test.each<[string, string[], unknown, string]>([
    ['sql-agent', [], plan, '--account is missing'],
    ['kubernetes', ['--image', 'x'], plan, '--config-map is missing'],
    ['cron', [], { ...plan, at: '25:00' }, "give a time such as '01:30'"],
    ['cron', [], { ...plan, jobs: [] }, 'jobs: '],
    ['cron', [], { ...plan, nights: 3 }, 'nights'],
    ['cron', [], 'none', 'No plan is named'],
    ['cron', [], { ...plan, jobs: [{ job: 'truncateLogs', options: { password: 'hunter2' } }] }, 'looks like a secret'],
    ['at', [], plan, "unknown command 'at'"],
  ])('%s %j refuses a plan that cannot be run as it is meant', async (kind, more, content, message) => {
    const { code, stdout, stderr } = await schedule(kind, more, content)
    expect([code, stdout, stderr.includes(message) ? message : stderr]).toEqual([64, '', message])
  })
})
