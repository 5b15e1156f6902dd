import { commandWords } from './command-words.ts'
import type { NightlyPlan, PlannedJob } from './nightly-plan.ts'
import { scheduleError } from './schedule-error.ts'

/** Characters that `cmd.exe` takes at most on a line. */
const longest = 8_191

/**
 * Arguments of `cmd.exe` that run jobs one after the other, and end with the exit code of the first one that stops them; 2 (partly
 * done) and 3 (skipped) go on as the plan says.
 *
 * @throws RangeError for values that `cmd.exe` would read as something else, and for more than it takes on a line
 */
export function windowsArguments(plan: NightlyPlan, jobs: readonly PlannedJob[]): string {
  const line = `/d /v:on /s /c "${jobs.map((job) => `(${guarded(plan, job)})`).join(' & ')}"`
  if (line.length > longest) throw scheduleError(`The plan '${plan.name}' takes more than ${longest} characters as one command; split it.`)
  return line
}

/** One job, with what becomes of its exit code. `ver` sets it back to 0. */
function guarded(plan: NightlyPlan, job: PlannedJob): string {
  const command = commandWords(plan, job).map(windowsWord).join(' ')
  if (job.onFailure === 'continue') return `${command} || ver>nul`
  if (job.onPartial === 'stop') return `${command} || exit !errorlevel!`
  return `${command} || if !errorlevel! equ 2 (ver>nul) else if !errorlevel! equ 3 (ver>nul) else exit !errorlevel!`
}

/** A word as Windows programs split command lines: in quotes, with backslashes doubled before a quote that follows. */
function windowsWord(word: string): string {
  if (/["%!]/.test(word) || word.includes('$('))
    throw scheduleError(
      `'${word}' has ", %, ! or $(, which schedulers of Windows would read as something else; put it into the configuration file.`,
    )
  return /^[\w.:\\/=,@-]+$/.test(word) ? word : `"${word.replace(/\\+$/, '$&$&')}"`
}
