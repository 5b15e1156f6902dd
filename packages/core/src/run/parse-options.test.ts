import { expect, test } from 'vitest'
import { z } from 'zod'
import { JobError } from '../errors/job-error.ts'
import { commonOptions } from './job-options.ts'
import { invalidOption, parseOptions } from './parse-options.ts'

const schema = z.strictObject({ ...commonOptions.shape, mode: z.enum(['actual', 'budget']) })

function faultsOf(options: unknown): unknown {
  try {
    parseOptions('job', schema, options)
  } catch (error) {
    if (JobError.isInstance(error) && error.code === 'invalid-options') return error.details['faults']
    throw error
  }
  return undefined
}

test('options are filled in with their defaults', () => {
  expect(parseOptions('job', schema, { mode: 'actual' })).toEqual({
    mode: 'actual',
    dryRun: false,
    onOverlap: 'skip',
    chunkSize: 2_000,
    maxRejections: 100,
  })
})

test('each fault names the option, the value and what is allowed', () => {
  expect(faultsOf({ mode: 'actuals', chunkSize: 0, colour: 'red' })).toEqual([
    { option: 'chunkSize', value: '0', allowed: 'Too small: expected number to be >=1' },
    { option: 'mode', value: '"actuals"', allowed: 'Invalid option: expected one of "actual"|"budget"' },
    { option: 'colour', value: 'unknown', allowed: 'no such option' },
  ])
})

test.each([
  ['chunkSize', 1e9],
  ['chunkSize', 1.5],
  ['timeoutMs', -1],
  ['timeoutMs', Number.NaN],
  ['resume', 'last'],
  ['dryRun', 'yes'],
  ['key', ''],
  ['onOverlap', 'ignore'],
  ['signal', {}],
  ['onProgress', 'log'],
  ['maxRejections', -1],
])('%s: %s is refused', (option, value) => {
  expect(faultsOf({ mode: 'actual', [option]: value })).toMatchObject([{ option }])
})

test('each unknown option is a fault of its own, also inside another', () => {
  const nested = z.strictObject({ output: z.strictObject({ directory: z.string() }) })
  expect(() => parseOptions('job', nested, { output: { directory: 'out', reject: 1, anotate: 1 }, colour: 1 })).toThrow(
    'output.reject (unknown): no such option. output.anotate (unknown): no such option. colour (unknown): no such option.',
  )
})

test('a value that may be of several kinds is told what each of them asks for', () => {
  const either = z.strictObject({ since: z.union([z.iso.date(), z.int().min(1)]) })
  expect(() => parseOptions('job', either, { since: true })).toThrow(
    'since (true): Invalid input: expected string, received boolean, or Invalid input: expected number, received boolean.',
  )
})

test('a value that cannot be shown does not break the message', () => {
  const loop: Record<string, unknown> = {}
  loop['self'] = loop
  expect(faultsOf({ mode: loop })).toMatchObject([{ option: 'mode', value: 'object' }])
  expect(faultsOf({ mode: 'x'.repeat(1_000) })).toMatchObject([{ value: `"${'x'.repeat(99)}` }])
})

test('a fault that no schema can express reads the same', () => {
  const error = invalidOption('job', 'files', 2, 'give one')
  expect(error.message).toBe('job was called with options that it cannot take. files (2): give one.')
  expect(error.details).toEqual({ job: 'job', faults: [{ option: 'files', value: '2', allowed: 'give one' }] })
})
