import { legacyPrograms } from '@synergy-jobs/core'
import { Command, CommanderError } from 'commander'
import type { Call } from './commands/call.ts'
import { addInstallCommand } from './commands/install-command.ts'
import { addJobCommand } from './commands/job-command.ts'
import { addListCommand } from './commands/list-command.ts'
import { addReportCommand } from './commands/report-command.ts'
import { addScheduleCommand } from './commands/schedule-command.ts'
import { kebabName } from './kebab-name.ts'
import { readLegacyLine, splitLine } from './legacy-line.ts'
import { printOutcome } from './print-outcome.ts'
import { refuseSecrets } from './refuse-secrets.ts'
import type { Surroundings } from './surroundings.ts'
import { wrongCall } from './wrong-call.ts'

/**
 * Runs one command line: a job by its name, by that of its function or of its original program; or `list`, `report`, `install`.
 *
 * @param given - the arguments, without program and script
 * @returns the exit code, as `exitCode` of core has it: 0 done, 1 failed, 2 partly done, 3 skipped, 4 cancelled, 64 wrong call
 */
export async function runCommandLine(given: readonly string[], surroundings: Surroundings): Promise<number> {
  const json = given.includes('--json')
  try {
    refuseSecrets(given)
    // Schedules say `run truncate-logs`, so that they can be read; the word may be left out.
    const { legacy: legacyPart, own } = splitLine(given[0] === 'run' ? given.slice(1) : given, surroundings.jobs)
    const legacy = legacyPart === undefined ? undefined : readLegacyLine(legacyPart, surroundings.jobs)
    const line = legacyPart === undefined ? ['synergy-jobs', ...given] : [...given]
    const call: Call = { surroundings, json, legacy, line, exitCode: 0 }
    await parse(legacy === undefined ? own : [commandOf(legacy.job, surroundings), ...own], call)
    return call.exitCode
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    return printOutcome(
      error instanceof CommanderError ? wrongCall(await messageOf(error, given, surroundings)) : error,
      json,
      surroundings,
    )
  }
}

async function parse(own: readonly string[], call: Call): Promise<void> {
  const { stdout, jobs } = call.surroundings
  const program = new Command('synergy-jobs')
    .description('Background jobs of Exact Synergy. Original command lines work as they are: LogHandler.exe /S:SQL01 /D:"My Synergy"')
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ writeOut: (text) => void stdout.write(text), writeErr: () => undefined, outputError: () => undefined })
    .configureHelp({ sortSubcommands: false })
    .helpCommand(false)
  program.commandsGroup('Jobs:')
  for (const job of jobs) addJobCommand(program, job, call)
  program.commandsGroup('Besides:')
  addListCommand(program, call)
  addReportCommand(program, call)
  addInstallCommand(program, call)
  addScheduleCommand(program, call)
  program.addHelpText('after', '\nEvery command has its own --help.')
  if (own.every((argument) => argument === '--json'))
    throw wrongCall('No job is named. `synergy-jobs list` shows all of them, `synergy-jobs --help` what else there is.')
  await program.parseAsync(own.map(canonical(call)), { from: 'user' })
}

/** Names of jobs and switches in any of their spellings: `importFinancials`, `IMPORT-FINANCIALS`, `--dryRun`. */
function canonical({ surroundings: { jobs } }: Call): (argument: string, index: number) => string {
  const names = new Map(
    jobs.flatMap(({ definition: { name, replaces } }) =>
      [name, kebabName(name), ...replaces].map((known) => [known.toLowerCase(), kebabName(name)] as const),
    ),
  )
  return (argument, index) => {
    if (index === 0) return names.get(argument.toLowerCase()) ?? argument
    const [, name, rest] = /^--([\w.]*[A-Z][\w.]*)(=.*)?$/s.exec(argument) ?? []
    return name === undefined ? argument : `--${kebabName(name)}${rest ?? ''}`
  }
}

/**
 * The command of the job that an original program has become.
 *
 * @throws JobError `invalid-command-line` when no package has that job yet
 */
function commandOf(job: string, { jobs }: Surroundings): string {
  if (jobs.some(({ definition }) => definition.name === job)) return kebabName(job)
  const program = legacyPrograms.find((known) => known.job === job)?.programs[0] ?? job
  throw wrongCall(`${program} will be replaced by ${job}, which is not there yet. \`synergy-jobs list\` shows the jobs that are.`, { job })
}

/** What Commander says, without its prefix, on one line. */
async function messageOf({ code, message }: CommanderError, given: readonly string[], surroundings: Surroundings): Promise<string> {
  const text = code === 'commander.unknownCommand' ? ((await unknownName(given, surroundings)) ?? message) : message
  return text.replace(/^error: /, '').replaceAll('\n', ' ')
}

/** Commander looks for the nearest among names and first aliases; jobs have more names than these. */
async function unknownName(given: readonly string[], { jobs }: Surroundings): Promise<string | undefined> {
  const names = [
    ...jobs.flatMap(({ definition: { name } }) => [kebabName(name), name]),
    ...legacyPrograms.flatMap(({ programs }) => programs),
    ...['list', 'report', 'install', 'schedule'],
  ]
  const all = new Command().exitOverride().configureOutput({ outputError: () => undefined })
  for (const name of new Set(names)) all.command(name)
  const wanted = given.find((argument) => argument !== 'run' && !argument.startsWith('-')) ?? ''
  try {
    await all.parseAsync([wanted], { from: 'user' })
    // It is known; what stands after it is not.
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
