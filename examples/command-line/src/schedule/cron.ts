import { commandWords } from './command-words.ts'
import type { NightlyPlan, PlannedJob, Weekday } from './nightly-plan.ts'
import { orderedJobs } from './ordered-jobs.ts'
import { scheduleError } from './schedule-error.ts'

/** What cron needs: a line for the table, and the script that it calls. */
export interface CronSchedule {
  /** One line of a crontab, with a comment above. */
  readonly crontab: string
  /** The script to put where `crontab` calls it, executable. */
  readonly script: string
}

const weekdays: Readonly<Record<Weekday, number>> = { sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6 }

/**
 * Writes a line for cron and a POSIX shell script that runs a plan in order and ends with the exit code of the job that stops it.
 * The account is that of the crontab; the user column of a system crontab is written where `user` is given.
 *
 * @throws RangeError for a plan that cannot be run as it is meant
 */
export function cronSchedule(plan: NightlyPlan, place: { readonly script: string; readonly user?: string }): CronSchedule {
  const jobs = orderedJobs(plan)
  if (place.user !== undefined && !/^[a-z_][\w-]*\$?$/i.test(place.user)) throw scheduleError(`'${place.user}' is no name of a user.`)
  if (/[\r\n]/.test(place.script)) throw scheduleError('The path of the script has a line break.')
  const [hours, minutes] = plan.at.split(':').map(Number)
  const days = plan.days === undefined || plan.days.length === 0 ? '*' : [...new Set(plan.days)].map((day) => weekdays[day]).join(',')
  const user = place.user === undefined ? '' : `${place.user} `
  // A percent sign ends the command in a crontab unless it is escaped.
  const command = shellWord(place.script).replaceAll('%', '\\%')
  return {
    crontab: `# ${plan.name.replaceAll(/\s+/g, ' ')}\n${minutes} ${hours} * * ${days} ${user}${command}\n`,
    script: [
      '#!/bin/sh',
      `# ${plan.name.replaceAll(/\s+/g, ' ')}`,
      '# Exit codes: 0 done, 2 partly done, 3 skipped; all others are failures.',
      ...jobs.map((job) => scriptLine(plan, job)),
      'exit 0',
      '',
    ].join('\n'),
  }
}

/** One job of a shell script, with what becomes of its exit code. */
function scriptLine(plan: NightlyPlan, job: PlannedJob): string {
  const command = commandWords(plan, job).map(shellWord).join(' ')
  if (job.onFailure === 'continue') return `${command} || :`
  const fine = job.onPartial === 'stop' ? '0' : '0|2|3'
  return `${command}; code=$?; case $code in ${fine}) ;; *) exit $code ;; esac`
}

function shellWord(word: string): string {
  return /^[\w.:/=,@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
