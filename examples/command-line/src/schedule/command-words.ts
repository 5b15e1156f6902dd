import { redactCommandLine } from '@synergy-jobs/core'
import { kebabName } from '../kebab-name.ts'
import type { NightlyPlan, PlannedJob } from './nightly-plan.ts'
import { scheduleError } from './schedule-error.ts'

/**
 * The words of the command line that runs one job: `synergy-jobs run <job> --config <file> --option value …`. Names of options are
 * written with dashes.
 *
 * @throws RangeError for a secret among the options, and for values that no scheduler can pass on
 */
export function commandWords({ command = 'synergy-jobs', config }: NightlyPlan, { job, options = {} }: PlannedJob): readonly string[] {
  if (!/^\w+$/.test(job)) throw scheduleError(`'${job}' is no name of a job.`)
  const words = Object.entries(options).flatMap(([name, value]) => optionWords(name, value))
  for (const word of [command, config, ...words])
    if (hasControl(word))
      throw scheduleError(`A value of ${job} has a line break or another control character; put it into the configuration file.`)
  const all = [command, 'run', job, '--config', config, ...words]
  const line = words.join(' ')
  if (redactCommandLine(line) !== line)
    throw scheduleError(
      `An option of ${job} looks like a secret. Command lines are read by many: put a reference into the configuration file.`,
    )
  return all
}

function optionWords(name: string, value: unknown): readonly string[] {
  if (!/^[a-z]\w*(?:\.\w+)*$/i.test(name)) throw scheduleError(`'${name}' is no name of an option.`)
  const flag = `--${kebabName(name)}`
  if (value === true) return [flag]
  if (value === false) return [flag.replace('--', '--no-')]
  if (Array.isArray(value)) return value.flatMap((item) => [flag, String(item)])
  return [flag, String(value)]
}

function hasControl(text: string): boolean {
  return [...text].some((letter) => letter < ' ' || letter === '\u007f')
}
