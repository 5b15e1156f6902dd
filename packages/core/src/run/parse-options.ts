import type { z } from 'zod'
import { type DetailValue, JobError } from '../errors/job-error.ts'
import { secretNameParts } from '../legacy/secret-names.ts'

/**
 * Checks the options of a call before anything is opened (promise P7).
 *
 * @throws JobError `invalid-options`, naming for each fault the option, the value and what is allowed
 */
export function parseOptions<Schema extends z.ZodType>(job: string, schema: Schema, options: unknown): z.output<Schema> {
  const parsed = schema.safeParse(options, { reportInput: true })
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.flatMap(describeIssue)
  const texts = faults.map((fault) => `${fault.option === '' ? 'the options' : fault.option} (${fault.value}): ${fault.allowed}`)
  throw new JobError('invalid-options', `${job} was called with options that it cannot take. ${texts.join('. ')}.`, {
    details: { job, faults: faults.map(({ option, value, allowed }) => ({ option, value, allowed })) },
  })
}

/** The refusal of one option for a reason that a schema cannot express. */
export function invalidOption(job: string, option: string, value: DetailValue, allowed: string): JobError {
  return new JobError(
    'invalid-options',
    `${job} was called with options that it cannot take. ${option} (${JSON.stringify(value)}): ${allowed}.`,
    {
      details: { job, faults: [{ option, value: JSON.stringify(value), allowed }] },
    },
  )
}

interface Fault {
  readonly option: string
  readonly value: string
  readonly allowed: string
}

function describeIssue(issue: z.core.$ZodIssue): readonly Fault[] {
  const option = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ option: [option, key].filter(Boolean).join('.'), value: 'unknown', allowed: 'no such option' }))
  }
  const mayBeSecret =
    issue.path.some((name) => isSecretOption(String(name))) && !['undefined', 'number', 'boolean'].includes(typeof issue.input)
  return [{ option, value: mayBeSecret ? hidden : show(issue.input), allowed: allowedBy(issue) }]
}

/** What zod has to say; of a value that may be of several kinds, what each of them asks for. */
function allowedBy(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue.message
  const alternatives = issue.errors.map((issues) =>
    issues.map((inner) => [...inner.path.map(String), inner.message].join(' ')).join(' and '),
  )
  return [...new Set(alternatives)].join(', or ')
}

const hidden = '(not shown)'
const secretName = new RegExp(`^credentials$|connection|${secretNameParts}`, 'i')
const secretText = new RegExp(`(?:${secretNameParts})[\\w ]*=`, 'i')

/** Whether an option may hold a secret where a reference to one belongs; no message repeats it. */
function isSecretOption(name: string): boolean {
  return secretName.test(name)
}

/** Shows a value in a message without ever failing or growing, and without the secrets that may be in it. */
function show(value: unknown): string {
  if (value === undefined) return 'missing'
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  try {
    const text = JSON.stringify(value, (name, inner: unknown) => (isSecretOption(name) ? hidden : inner)) ?? typeof value
    return secretText.test(text) ? hidden : text.slice(0, 100)
  } catch {
    return typeof value
  }
}
