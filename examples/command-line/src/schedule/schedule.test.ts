import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CronJob } from 'kubernetes-models/batch/v1/CronJob'
import { afterEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseTsql } from '../../../../test/tsql/parse-tsql.ts'
import { commandWords } from './command-words.ts'
import { cronSchedule } from './cron.ts'
import { kubernetesSchedule } from './kubernetes.ts'
import type { NightlyPlan, PlannedJob } from './nightly-plan.ts'
import { orderedJobs } from './ordered-jobs.ts'
import { sqlAgentSchedule } from './sql-agent.ts'
import { taskSchedulerSchedule } from './task-scheduler.ts'
import { taskXmlProblems } from './task-xml-problems.ts'

const jobs: readonly PlannedJob[] = [
  { job: 'indexFullText', after: ['maintainDocuments'], onFailure: 'continue' },
  { job: 'maintainDocuments', options: { tasks: ['versions', 'expired'] }, onPartial: 'stop' },
  { job: 'truncateLogs', options: { maxDurationMs: 7_200_000, pageViews: false } },
]
const plan: NightlyPlan = { name: `Nora's <night> & "more"`, at: '01:30', config: '/etc/synergy/jobs.json', jobs }
const order = ['maintainDocuments', 'indexFullText', 'truncateLogs']

describe('orderedJobs', () => {
  it('puts jobs after those they need', () => {
    expect(orderedJobs(plan).map(({ job }) => job)).toEqual(order)
  })

  it.each([
    [{ at: '25:00' }, /begins at '25:00'/],
    [{ jobs: [] }, /has no jobs/],
    [{ jobs: [{ job: 'a' }, { job: 'a' }] }, /names a job twice/],
    [{ jobs: [{ job: 'a', after: ['b'] }] }, /comes after b, which the plan does not have/],
    [
      {
        jobs: [
          { job: 'a', after: ['b'] },
          { job: 'b', after: ['a'] },
        ],
      },
      /wait for each other: a after b after a/,
    ],
    [
      {
        jobs: [
          { job: 'a', onFailure: 'continue' as const },
          { job: 'b', after: ['a'] },
        ],
      },
      /b needs a/,
    ],
  ])('refuses %j', (wrong, reason) => {
    expect(() => orderedJobs({ ...plan, ...wrong })).toThrow(reason)
  })
})

describe('commandWords', () => {
  it('writes the words of one command', () => {
    expect(orderedJobs(plan).map((job) => commandWords(plan, job).join(' '))).toEqual([
      'synergy-jobs run maintainDocuments --config /etc/synergy/jobs.json --tasks versions --tasks expired',
      'synergy-jobs run indexFullText --config /etc/synergy/jobs.json',
      'synergy-jobs run truncateLogs --config /etc/synergy/jobs.json --max-duration-ms 7200000 --no-page-views',
    ])
  })

  it.each([
    [{ job: 'a', options: { password: 'hunter2' } }, /looks like a secret/],
    [{ job: 'a', options: { text: 'one\ntwo' } }, /line break/],
    [{ job: 'a', options: { 'x; rm -rf /': 1 } }, /is no name of an option/],
    [{ job: 'a b' }, /is no name of a job/],
  ])('refuses %j', (job, reason) => {
    expect(() => commandWords(plan, job)).toThrow(reason)
  })
})

const windows: NightlyPlan = { ...plan, config: 'C:\\Program Files\\Synergy Jobs\\' }

describe('sqlAgentSchedule', () => {
  const text = sqlAgentSchedule({ ...windows, days: ['monday', 'sunday', 'monday'] }, { owner: "CONTOSO\\o'brien", proxy: 'Jobs proxy' })

  it('is T-SQL', () => {
    expect(parseTsql(text).problems).toEqual([])
  })

  it('has a step for each job, in order, with what follows it', () => {
    const steps = [...text.matchAll(/@step_id = (\d), @step_name = N'(\w+)'[^;]*?@on_success_action = (\d), @on_fail_action = (\d)/g)]
    expect(steps.map(([, ...step]) => step.join(' '))).toEqual(['1 maintainDocuments 3 2', '2 indexFullText 3 3', '3 truncateLogs 1 2'])
    expect(text).toContain('@freq_type = 8, @freq_interval = 3, @freq_recurrence_factor = 1')
    expect(text).toContain('@active_start_time = 13000;')
    expect(text.match(/@proxy_name = N'Jobs proxy'/g)).toHaveLength(3)
    expect(text).toContain("@owner_login_name = N'CONTOSO\\o''brien'")
    expect(text).toContain(`@job_name = N'Nora''s <night> & "more"'`)
  })

  it('lets partly done and skipped runs go on, unless the plan says otherwise', () => {
    const commands = [...text.matchAll(/@command = N'(.*)',$/gm)].map(([, command]) => command)
    expect(commands[0]).toBe(
      'cmd.exe /d /v:on /s /c "(synergy-jobs run maintainDocuments --config "C:\\Program Files\\Synergy Jobs\\\\" --tasks versions --tasks expired || exit !errorlevel!)"',
    )
    expect(commands[2]).toContain('|| if !errorlevel! equ 2 (ver>nul) else if !errorlevel! equ 3 (ver>nul) else exit !errorlevel!)"')
  })

  it.each(['100%', 'wow!', 'say "x"', '$(ESCAPE_NONE(JOBID))'])('refuses %s, which would not arrive as it is', (value) => {
    const wrong = { ...windows, jobs: [{ job: 'a', options: { value } }] }
    expect(() => sqlAgentSchedule(wrong, { owner: 'sa' })).toThrow(/would read as something else/)
  })

  it('keeps T-SQL in a name from becoming a statement', () => {
    const evil = sqlAgentSchedule({ ...windows, name: "x'; DROP TABLE gbkmut; --\nGO" }, { owner: 'sa' })
    expect(parseTsql(evil).problems).toEqual([])
    expect(evil).toContain("N'x''; DROP TABLE gbkmut; --\nGO'")
  })
})

describe('taskSchedulerSchedule', () => {
  it.each([{}, { days: ['saturday', 'monday'] as const }])('is a task as the schema has it (%j)', (days) => {
    const text = taskSchedulerSchedule({ ...windows, ...days }, { userId: 'CONTOSO\\jobs$' })
    expect(taskXmlProblems(text)).toEqual([])
    expect(text).toContain('&lt;night&gt; &amp; &quot;more&quot;')
    expect(text.indexOf('run maintainDocuments')).toBeLessThan(text.indexOf('run indexFullText'))
  })

  it('would be refused with an unknown element, a wrong value, or another order: the check finds them', () => {
    const good = taskSchedulerSchedule(windows, { userId: 'jobs' })
    expect(taskXmlProblems(good.replace(/<Enabled>true<\/Enabled>/, '<Enabled>yes</Enabled>'))).toEqual(["Enabled cannot be 'yes'"])
    expect(taskXmlProblems(good.replaceAll('DaysInterval', 'DayInterval')).length).toBeGreaterThan(0)
    expect(taskXmlProblems(good.replace(/(<StartBoundary>.*<\/StartBoundary>)\s*(<Enabled>true<\/Enabled>)/, '$2$1'))).toEqual([
      'the children of CalendarTrigger are in another order: Enabled, StartBoundary, ScheduleByDay',
    ])
    expect(taskXmlProblems(good.replace('</Task>', '')).length).toBeGreaterThan(0)
  })

  it('refuses a plan that is longer than cmd.exe takes', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ job: `job${index}`, options: { note: 'x'.repeat(200) } }))
    expect(() => taskSchedulerSchedule({ ...windows, jobs: many }, { userId: 'jobs' })).toThrow(/more than 8191 characters/)
  })
})

interface ParsedContainer {
  readonly name: string
  readonly args: readonly string[]
  readonly env: readonly unknown[]
}

interface ParsedCronJob {
  readonly spec: {
    concurrencyPolicy: unknown
    readonly jobTemplate: {
      readonly spec: {
        readonly template: { readonly spec: { initContainers?: readonly ParsedContainer[]; containers: readonly ParsedContainer[] } }
      }
    }
  }
}

describe('kubernetesSchedule', () => {
  const place = {
    image: 'registry.example/synergy-jobs:1',
    namespace: 'erp',
    timeZone: 'Europe/Amsterdam',
    serviceAccount: 'jobs',
    configMap: 'synergy-jobs',
    secrets: { SYNERGY_PASSWORD: { name: 'synergy', key: 'password' } },
  }

  it('is a CronJob as the schema of Kubernetes has it', () => {
    const cronJob = parse(kubernetesSchedule({ ...plan, days: ['friday'] }, place)) as ParsedCronJob
    expect(() => new CronJob(cronJob as never).validate()).not.toThrow()
    expect(cronJob).toMatchObject({
      metadata: { name: 'nora-s-night-more', namespace: 'erp' },
      spec: {
        schedule: '30 1 * * 5',
        timeZone: 'Europe/Amsterdam',
        concurrencyPolicy: 'Forbid',
        jobTemplate: { spec: { backoffLimit: 0 } },
      },
    })
    const {
      initContainers = [],
      containers: [...last],
    } = cronJob.spec.jobTemplate.spec.template.spec
    const containers = [...initContainers, ...last]
    expect(containers.map(({ name }) => name)).toEqual(['maintain-documents', 'index-full-text', 'truncate-logs'])
    expect(containers[0]?.env).toEqual([{ name: 'SYNERGY_PASSWORD', valueFrom: { secretKeyRef: { name: 'synergy', key: 'password' } } }])
  })

  it('the schema check finds what is wrong', () => {
    const cronJob = parse(kubernetesSchedule(plan, place)) as ParsedCronJob
    cronJob.spec.concurrencyPolicy = 7
    expect(() => new CronJob(cronJob as never).validate()).toThrow()
  })

  it('passes values on as they are', () => {
    const value = `$(HOME) "it's" %d`
    const cronJob = parse(kubernetesSchedule({ ...plan, jobs: [{ job: 'a', options: { value } }] }, place)) as ParsedCronJob
    const [container] = cronJob.spec.jobTemplate.spec.template.spec.containers
    expect(container?.args.at(-1)).toBe(`$$(HOME) "it's" %d`)
  })

  it('refuses a configuration file without a whole path', () => {
    expect(() => kubernetesSchedule({ ...plan, config: 'jobs.json' }, place)).toThrow(/needs a whole path/)
  })
})

describe('cronSchedule', () => {
  const directories: string[] = []
  afterEach(() => {
    for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true })
  })

  /** Runs a script with a command that notes its arguments and ends with the code of its job. */
  function runScript(codes: Readonly<Record<string, number>>, own: readonly PlannedJob[]) {
    const directory = mkdtempSync(join(tmpdir(), 'synergy-jobs-cron-'))
    directories.push(directory)
    const command = join(directory, "the night's command")
    const cases = Object.entries(codes).map(([job, code]) => `${job}) exit ${code} ;;`)
    writeFileSync(
      command,
      `#!/bin/sh\nprintf '%s|' "$@" >> '${directory}/calls'\necho >> '${directory}/calls'\ncase $2 in ${cases.join(' ')} *) exit 0 ;; esac\n`,
    )
    chmodSync(command, 0o755)
    const { script } = cronSchedule({ ...plan, command, jobs: own }, { script: '/usr/local/bin/night' })
    const { status } = spawnSync('/bin/sh', ['-c', script])
    return { status, calls: readFileSync(join(directory, 'calls'), 'utf8').trim().split('\n') }
  }

  it.each([
    [{}, 0, 3],
    [{ truncateLogs: 2 }, 0, 3],
    [{ truncateLogs: 64 }, 64, 3],
    [{ indexFullText: 1 }, 0, 3],
    [{ maintainDocuments: 2 }, 2, 1],
    [{ maintainDocuments: 4 }, 4, 1],
  ])('a night with exit codes %j ends with %s after %s jobs', (codes, status, calls) => {
    const night = runScript(codes, jobs)
    expect([night.status, night.calls.length]).toEqual([status, calls])
  })

  it('passes values on as they are, whatever the shell would make of them', () => {
    const value = `$HOME "it's" \`id\` %d \\ *`
    const { calls } = runScript({}, [{ job: 'a', options: { value } }])
    expect(calls).toEqual([`run|a|--config|/etc/synergy/jobs.json|--value|${value}|`])
  })

  it('writes the line of a crontab', () => {
    expect(cronSchedule({ ...plan, days: ['saturday', 'sunday'] }, { script: '/opt/100% night.sh', user: 'jobs' }).crontab).toBe(
      `# Nora's <night> & "more"\n30 1 * * 6,0 jobs '/opt/100\\% night.sh'\n`,
    )
    expect(() => cronSchedule(plan, { script: 'x', user: 'a b' })).toThrow(/no name of a user/)
  })
})
