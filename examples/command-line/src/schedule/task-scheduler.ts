import { cleanText } from '@synergy-jobs/core'
import type { NightlyPlan, Weekday } from './nightly-plan.ts'
import { orderedJobs } from './ordered-jobs.ts'
import { scheduleError } from './schedule-error.ts'
import { windowsArguments } from './windows-command.ts'

/** As whom Windows runs the task. Its password, where it has one, is asked for when the task is registered. */
export interface TaskAccount {
  /** `'CONTOSO\\jobs'`; a group-managed service account ends in a dollar sign. */
  readonly userId: string
}

/** From the first day on: a date that is past, so that the task runs the next time its hour strikes. */
const firstDay = '2026-01-01'

const weekdays: Readonly<Record<Weekday, string>> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
}

/**
 * Writes the XML (schema 1.2) of one task of Windows Task Scheduler that runs a plan: one `cmd.exe`, which calls the jobs in order
 * and ends with the exit code of the one that stops them. Register it with `Register-ScheduledTask -Xml` or `schtasks /create /xml`.
 * No encoding is declared, so that it may be passed as a text or written as UTF-8 or UTF-16.
 *
 * @throws RangeError for a plan that cannot be run as it is meant
 */
export function taskSchedulerSchedule(plan: NightlyPlan, { userId }: TaskAccount): string {
  const jobs = orderedJobs(plan)
  if (userId === '') throw scheduleError('The task needs the account that runs it, such as CONTOSO\\jobs.')
  return `<?xml version="1.0"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>${xml(`${plan.name}: ${jobs.map(({ job }) => job).join(', ')}`)}</Description>
  </RegistrationInfo>
  <Triggers>
    <CalendarTrigger>
      <StartBoundary>${firstDay}T${plan.at}:00</StartBoundary>
      <Enabled>true</Enabled>
${schedule(plan)}
    </CalendarTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author">
      <UserId>${xml(userId)}</UserId>
      <LogonType>Password</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <ExecutionTimeLimit>PT12H</ExecutionTimeLimit>
    <Enabled>true</Enabled>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>cmd.exe</Command>
      <Arguments>${xml(windowsArguments(plan, jobs))}</Arguments>
    </Exec>
  </Actions>
</Task>
`
}

function schedule({ days }: NightlyPlan): string {
  if (days === undefined || days.length === 0)
    return '      <ScheduleByDay>\n        <DaysInterval>1</DaysInterval>\n      </ScheduleByDay>'
  const names = [...new Set(days)].map((day) => `<${weekdays[day]} />`).join('')
  return `      <ScheduleByWeek>\n        <DaysOfWeek>${names}</DaysOfWeek>\n        <WeeksInterval>1</WeeksInterval>\n      </ScheduleByWeek>`
}

function xml(text: string): string {
  return cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
