import { type AnyJob, commonOptions, createContext, redactCommandLine } from '@synergy-jobs/core'
import { showProgress } from '@synergy-jobs/example-demo/show-progress'
import type { Command } from 'commander'
import { z } from 'zod'
import { findContext } from '../context/context-options.ts'
import { addPlaceOptions, givenPlace } from '../context/place-options.ts'
import { kebabName } from '../kebab-name.ts'
import { addOptions, givenOptions } from '../options/add-options.ts'
import { type DescribedOption, describeOptions } from '../options/describe-options.ts'
import { mergeOptions, type OptionTree } from '../options/merge-options.ts'
import { optionNode } from '../options/option-node.ts'
import { printOutcome } from '../print-outcome.ts'
import { listenForStop } from '../stop-signals.ts'
import type { Call } from './call.ts'

/** The common options that a person gives; the others are the command line's own to set. */
const commonNames = ['dryRun', 'timeoutMs', 'onOverlap', 'key', 'resume', 'chunkSize', 'maxRejections'] as const

/** Adds the command of one job: its options, read from its schema, those of every job, and those that name the database. */
export function addJobCommand(program: Command, job: AnyJob, call: Call): void {
  const { name, summary, replaces, options } = job.definition
  const own = describeOptions(optionNode(options))
  const common = describeOptions(
    optionNode(z.strictObject(commonOptions.pick(Object.fromEntries(commonNames.map((key) => [key, true])) as never).shape)),
  )
  const command = program
    .command(kebabName(name))
    .aliases([name, ...replaces])
    .summary(summary)
  command.description(replaces.length === 0 ? summary : `${summary}\nReplaces ${replaces.join(', ')}; its switches are understood as well.`)
  addOptions(command, own, 'Options of this job:')
  addOptions(command, common, 'Options of every job:')
  command.option('--json', 'print the result as one JSON document')
  addPlaceOptions(command)
  command.action(async () => {
    call.exitCode = await runJob(job, command, [...own, ...common], call)
  })
}

/** Runs the job, with progress on standard error, until it ends or is told to stop. */
async function runJob(job: AnyJob, command: Command, described: readonly DescribedOption[], call: Call): Promise<number> {
  const { surroundings, legacy } = call
  const { config, options } = await findContext(givenPlace(command), legacy?.connection, surroundings)
  const fromSwitches: OptionTree = legacy?.options ?? {}
  const asked = mergeOptions(mergeOptions(config?.jobs[job.definition.name] ?? {}, fromSwitches), givenOptions(command, described))
  using stop = listenForStop(surroundings)
  await using context = await createContext(options)
  const progress = showProgress(surroundings.stderr)
  try {
    const whole = {
      ...asked,
      signal: stop.signal,
      onProgress: progress,
      commandLine: redactCommandLine(call.line),
    }
    // What the options of a job must be is known to its schema only; it checks them before anything is opened.
    const outcome = await job(context, ...([whole] as never))
    progress.stop()
    return printOutcome(outcome, call.json, surroundings)
  } finally {
    progress.stop()
  }
}
