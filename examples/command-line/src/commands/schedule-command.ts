import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { z } from 'zod'
import { readConfig } from '../context/config.ts'
import { cronSchedule } from '../schedule/cron.ts'
import { kubernetesSchedule } from '../schedule/kubernetes.ts'
import type { NightlyPlan } from '../schedule/nightly-plan.ts'
import { sqlAgentSchedule } from '../schedule/sql-agent.ts'
import { taskSchedulerSchedule } from '../schedule/task-scheduler.ts'
import { wrongCall } from '../wrong-call.ts'
import type { Call } from './call.ts'

const scalar = z.union([z.string(), z.number(), z.boolean()])
const outcome = z.enum(['continue', 'stop'])

/** A nightly plan, as it stands in a file of its own or as `schedule` in the configuration file. */
const planSchema = z.strictObject({
  name: z.string().min(1),
  at: z.string(),
  days: z.array(z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])).exactOptional(),
  config: z.string().exactOptional(),
  command: z.string().exactOptional(),
  jobs: z
    .array(
      z.strictObject({
        job: z.string(),
        options: z.record(z.string(), z.union([scalar, z.array(z.union([z.string(), z.number()]))])).exactOptional(),
        after: z.array(z.string()).exactOptional(),
        onPartial: outcome.exactOptional(),
        onFailure: outcome.exactOptional(),
      }),
    )
    .min(1),
})

interface ScheduleArguments {
  readonly config?: string
  readonly plan?: string
  readonly account?: string
  readonly proxy?: string
  readonly script?: string
  readonly user?: string
  readonly image?: string
  readonly namespace?: string
  readonly serviceAccount?: string
  readonly timeZone?: string
  readonly configMap?: string
  readonly secret?: readonly string[]
}

type Writer = (plan: NightlyPlan, given: ScheduleArguments) => string

/** Adds `schedule`: what a scheduler needs to run a whole night of jobs in the right order. Nothing is registered; it only prints. */
export function addScheduleCommand(program: Command, call: Call): void {
  const schedule = program.command('schedule').summary('Print what a scheduler needs to run a whole night of jobs.')
  schedule.description('Prints what a scheduler needs to run a whole night of jobs, in the order in which they build on each other.')
  const add = (name: string, summary: string, write: Writer): Command => {
    const command = schedule
      .command(name)
      .summary(summary)
      .option(
        '--config <file>',
        'configuration file, whose `schedule` is the plan and which the jobs will use (default: SYNERGY_JOBS_CONFIG)',
      )
      .option('--plan <file>', 'the plan as a JSON file of its own')
    command.action(async () => {
      const given = command.opts<ScheduleArguments>()
      const plan = await readPlan(given, call)
      call.surroundings.stdout.write(withReason(() => write(plan, given)))
    })
    return command
  }
  add('sql-agent', 'T-SQL for SQL Server Agent', (plan, { account, proxy }) =>
    sqlAgentSchedule(plan, { owner: needed(account, '--account'), ...(proxy === undefined ? {} : { proxy }) }),
  )
    .option('--account <login>', 'login that owns the job, such as CONTOSO\\jobs')
    .option('--proxy <name>', 'proxy of the Agent for CmdExec')
  add('task-scheduler', 'XML for the Task Scheduler of Windows', (plan, { account }) =>
    taskSchedulerSchedule(plan, { userId: needed(account, '--account') }),
  ).option('--account <name>', 'account that runs the task, such as CONTOSO\\jobs')
  add('cron', 'a script, and the line of a crontab that calls it', (plan, { script = '/usr/local/bin/synergy-night', user }) => {
    const cron = cronSchedule(plan, { script, ...(user === undefined ? {} : { user }) })
    return `# ${script}, to be made executable:\n${cron.script}\n# The crontab:\n${cron.crontab}`
  })
    .option('--script <path>', 'where the script will lie', '/usr/local/bin/synergy-night')
    .option('--user <name>', 'user that runs it, for a crontab of the system')
  add('kubernetes', 'a CronJob for Kubernetes', (plan, { image, namespace, serviceAccount, timeZone, configMap, secret }) =>
    kubernetesSchedule(plan, {
      image: needed(image, '--image'),
      configMap: needed(configMap, '--config-map'),
      ...(namespace === undefined ? {} : { namespace }),
      ...(serviceAccount === undefined ? {} : { serviceAccount }),
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(secret === undefined ? {} : { secrets: secretsOf(secret) }),
    }),
  )
    .option('--image <name>', 'image with this command line')
    .option('--config-map <name>', 'ConfigMap with the configuration file')
    .option('--secret <variable=name:key...>', 'environment variable of the jobs, and the key of a Secret that it is taken from')
    .option('--namespace <name>', 'namespace')
    .option('--service-account <name>', 'service account')
    .option('--time-zone <zone>', 'IANA zone in which the plan begins')
}

async function readPlan({ plan: file, config: given }: ScheduleArguments, { surroundings: { env } }: Call): Promise<NightlyPlan> {
  const config = given ?? env['SYNERGY_JOBS_CONFIG']
  const content = file === undefined ? (config === undefined ? undefined : (await readConfig(config)).schedule) : await readJson(file)
  if (content === undefined) throw wrongCall('No plan is named. Give --plan, or a --config that has a `schedule`.')
  const parsed = planSchema.safeParse(content)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.map(String).join('.') || 'the plan'}: ${message}`)
    throw wrongCall(`The plan cannot be taken. ${faults.join('. ')}.`, { faults })
  }
  const { data } = parsed
  const forJobs = data.config ?? config
  if (forJobs === undefined)
    throw wrongCall('The jobs of the plan need a configuration file: name it in the plan (`config`) or as --config.')
  return { ...data, config: forJobs }
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (cause) {
    throw wrongCall(`The plan ${file} cannot be read as JSON: ${cause instanceof Error ? cause.message : String(cause)}.`, { file })
  }
}

/** A plan that no scheduler could run as it is meant is a wrong call. */
function withReason(write: () => string): string {
  try {
    return write()
  } catch (error) {
    if (error instanceof RangeError) throw wrongCall(error.message)
    throw error
  }
}

/** PASSWORD=synergy:password is the variable PASSWORD, from the key `password` of the Secret `synergy`. */
function secretsOf(given: readonly string[]): Readonly<Record<string, { readonly name: string; readonly key: string }>> {
  return Object.fromEntries(
    given.map((text) => {
      const { variable, name, key } = /^(?<variable>\w+)=(?<name>[\w.-]+):(?<key>[\w.-]+)$/.exec(text)?.groups ?? {}
      if (variable === undefined || name === undefined || key === undefined)
        throw wrongCall(`--secret needs the form VARIABLE=secret:key, such as SYNERGY_PASSWORD=synergy:password.`)
      return [variable, { name, key }] as const
    }),
  )
}

function needed(value: string | undefined, name: string): string {
  if (value === undefined) throw wrongCall(`${name} is missing.`, { option: name })
  return value
}
