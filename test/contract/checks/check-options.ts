import { type Context, createContext, JobError } from '@synergy-jobs/core'
import { callJob } from '../call-job.ts'
import type { BadOption } from '../job-fixture.ts'
import { openStage } from '../open-stage.ts'
import type { Subject } from '../subject.ts'
import { attempt, show } from './check-overlap.ts'
import { unreachable } from './unreachable.ts'

/** Wrong values of the options that every job takes. */
const badCommonOptions: readonly BadOption[] = [
  { option: 'unheardOf', options: { unheardOf: 1 } },
  { option: 'chunksize', options: { chunksize: 10 } },
  { option: 'chunkSize', options: { chunkSize: 0 } },
  { option: 'chunkSize', options: { chunkSize: 1e9 } },
  { option: 'chunkSize', options: { chunkSize: 1.5 } },
  { option: 'chunkSize', options: { chunkSize: Number.NaN } },
  { option: 'timeoutMs', options: { timeoutMs: -1 } },
  { option: 'timeoutMs', options: { timeoutMs: 2 ** 31 } },
  { option: 'resume', options: { resume: 'yesterday' } },
  { option: 'dryRun', options: { dryRun: 'yes' } },
  { option: 'key', options: { key: '' } },
  { option: 'key', options: { key: 'x'.repeat(201) } },
  { option: 'onOverlap', options: { onOverlap: 'queue' } },
  { option: 'onProgress', options: { onProgress: 'loudly' } },
  { option: 'signal', options: { signal: {} } },
  { option: 'maxRejections', options: { maxRejections: -1 } },
  { option: 'commandLine', options: { commandLine: 1 } },
  { option: 'resume', options: { resume: '00000000-0000-4000-8000-000000000000', dryRun: true } },
]

/**
 * P7: bad options are refused before anything is opened or written, naming the option, the value and what is allowed. The
 * database of this check is not there: a job that opens anything gets another error, or leaves a trace.
 */
export async function checkOptions(subject: Subject): Promise<readonly string[]> {
  const { fixture, job } = subject
  await using stage = await openStage(subject, { size: 1 })
  await using nowhere = await unreachable(subject.engine)
  await using context: Context = await createContext({ connection: nowhere.connection, runAs: 'jobs' })
  const found = [...untested(subject)]
  for (const bad of [...badCommonOptions, ...fixture.badOptions]) {
    const outcome = await attempt(callJob(job, context, stage.options(bad.options)))
    found.push(...refusalFaults(bad, outcome))
  }
  return [...found, ...(await nowhere.faults())]
}

/** Own options for which the fixture has no bad value. */
function untested({ job, fixture }: Subject): readonly string[] {
  const tested = new Set(fixture.badOptions.map(({ option }) => option.split('.')[0]))
  const missing = Object.keys(job.definition.options.shape).filter((option) => !tested.has(option))
  return missing.map((option) => `the fixture has no bad value for the option ${option}`)
}

function refusalFaults(bad: BadOption, outcome: unknown): readonly string[] {
  const told = `${bad.option} in ${JSON.stringify(bad.options)}`
  if (!JobError.isInstance(outcome) || outcome.code !== 'invalid-options') return [`${told} was not refused: ${show(outcome)}`]
  const faults = outcome.details['faults']
  const list = (Array.isArray(faults) ? faults : []) as readonly {
    readonly option: string
    readonly value: string
    readonly allowed: string
  }[]
  const fault = list.find(({ option }) => option === bad.option || option.startsWith(`${bad.option}.`))
  if (fault === undefined) return [`the refusal does not name ${told}: ${outcome.message}`]
  const complete =
    fault.value !== '' && fault.allowed !== '' && [fault.option, fault.value, fault.allowed].every((part) => outcome.message.includes(part))
  return complete ? [] : [`the refusal of ${told} does not tell the value and what is allowed: ${outcome.message}`]
}
