import type { NightlyPlan, Weekday } from './nightly-plan.ts'
import { orderedJobs } from './ordered-jobs.ts'
import { scheduleError } from './schedule-error.ts'
import { windowsArguments } from './windows-command.ts'

/** As whom SQL Server Agent runs the steps. */
export interface SqlAgentAccount {
  /** Login that owns the job, e.g. `'CONTOSO\\jobs'`. */
  readonly owner: string
  /** Proxy of the Agent for `CmdExec`. @default the account of the Agent's service, which only owners in sysadmin may use */
  readonly proxy?: string
}

const weekdays: Readonly<Record<Weekday, number>> = {
  sunday: 1,
  monday: 2,
  tuesday: 4,
  wednesday: 8,
  thursday: 16,
  friday: 32,
  saturday: 64,
}

/**
 * Writes the T-SQL that makes one job of SQL Server Agent of a plan: a step for each of its jobs, in order, and a schedule. Run
 * again, it replaces the job of that name. A step that stops the night quits the job as failed; one that may fail goes on.
 *
 * @throws RangeError for a plan that cannot be run as it is meant
 */
export function sqlAgentSchedule(plan: NightlyPlan, account: SqlAgentAccount): string {
  const jobs = orderedJobs(plan)
  const name = text(plan.name, 128)
  const steps = jobs.map((job, index) => {
    const last = index === jobs.length - 1
    const command = `cmd.exe ${windowsArguments(plan, [{ ...job, onFailure: 'stop' }])}`
    const onFail = job.onFailure === 'continue' && !last ? 3 : 2
    return [
      `EXEC msdb.dbo.sp_add_jobstep @job_id = @job, @step_id = ${index + 1}, @step_name = ${text(job.job, 128)}, @subsystem = N'CmdExec',`,
      `  @command = ${text(command, 8_000)},`,
      `  @cmdexec_success_code = 0, @on_success_action = ${last ? 1 : 3}, @on_fail_action = ${onFail},`,
      `  @retry_attempts = 0, @retry_interval = 0${account.proxy === undefined ? '' : `, @proxy_name = ${text(account.proxy, 128)}`};`,
    ].join('\n')
  })
  return [
    `-- ${plan.name.replaceAll(/\s+/g, ' ')}: ${jobs.map(({ job }) => job).join(', ')}`,
    'SET XACT_ABORT ON;',
    'BEGIN TRANSACTION;',
    `IF EXISTS (SELECT 1 FROM msdb.dbo.sysjobs WHERE name = ${name})`,
    `  EXEC msdb.dbo.sp_delete_job @job_name = ${name}, @delete_unused_schedule = 1;`,
    'DECLARE @job uniqueidentifier;',
    `EXEC msdb.dbo.sp_add_job @job_name = ${name}, @enabled = 1, @owner_login_name = ${text(account.owner, 128)}, @job_id = @job OUTPUT;`,
    ...steps,
    'EXEC msdb.dbo.sp_update_job @job_id = @job, @start_step_id = 1;',
    `EXEC msdb.dbo.sp_add_jobschedule @job_id = @job, @name = ${name}, @enabled = 1, ${frequency(plan)},`,
    `  @active_start_time = ${Number(plan.at.replace(':', ''))}00;`,
    "EXEC msdb.dbo.sp_add_jobserver @job_id = @job, @server_name = N'(local)';",
    'COMMIT TRANSACTION;',
    '',
  ].join('\n')
}

function frequency({ days }: NightlyPlan): string {
  if (days === undefined || days.length === 0) return '@freq_type = 4, @freq_interval = 1'
  const mask = [...new Set(days)].reduce((sum, day) => sum + weekdays[day], 0)
  return `@freq_type = 8, @freq_interval = ${mask}, @freq_recurrence_factor = 1`
}

/** A text of T-SQL; a quote in it is doubled. */
function text(value: string, width: number): string {
  if (value.length > width)
    throw scheduleError(`'${value.slice(0, 40)}…' is longer than the ${width} characters that SQL Server Agent takes.`)
  return `N'${value.replaceAll("'", "''")}'`
}
