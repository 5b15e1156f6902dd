import { expect, test } from 'vitest'
import { z } from 'zod'
import { connectionOption } from '../context/connection-option.ts'
import { credentialsOption } from '../context/credentials-option.ts'
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

const withConnections = z.strictObject({
  backOffice: z
    .strictObject({ credentials: credentialsOption.optional(), connections: z.record(z.string(), connectionOption).optional() })
    .optional(),
})

test.each([
  ['a password itself', { credentials: { kind: 'sql', user: 'globe', password: 'Hunter2' } }],
  ['a password in place of the credentials', { credentials: 'Hunter2' }],
  ['credentials of no known kind', { credentials: { kind: 'basic', password: 'Hunter2' } }],
  ['a connection string itself', { connections: { '001': 'Server=SQL02;Password=Hunter2' } }],
  ['a password among connection settings', { connections: { '001': { server: 'SQL02', database: 'Globe', password: 'Hunter2' } } }],
  ['a connection string in place of everything', 'Server=SQL02;Password=Hunter2'],
])('no refusal repeats %s', (_, backOffice) => {
  const refusal = () => parseOptions('job', withConnections, { backOffice })
  expect(refusal).toThrow(/backOffice/)
  expect(refusal).not.toThrow(/Hunter2/)
})

test('connections are plain data with references to secrets', () => {
  const options = {
    backOffice: {
      credentials: { kind: 'sql', user: 'globe', password: 'env:GLOBE_PASSWORD' },
      connections: { '001': { server: 'SQL02', database: 'Globe001', port: 1_434 }, '002': { file: 'globe.db' }, '003': 'env:GLOBE_003' },
    },
  }
  expect(parseOptions('job', withConnections, options)).toEqual(options)
  expect(faultsIn({ '001': { server: 'SQL02', database: 'Globe', port: 99_999 } })).toEqual([
    { option: 'backOffice.connections.001.port', value: '99999', allowed: 'Too big: expected number to be <=65535' },
  ])
})

function faultsIn(connections: unknown): unknown {
  try {
    parseOptions('job', withConnections, { backOffice: { connections } })
  } catch (error) {
    if (JobError.isInstance(error)) return error.details['faults']
    throw error
  }
  return undefined
}
