import { expect, test } from 'vitest'
import { JobError } from '../errors/job-error.ts'
import { exitCode } from './exit-code.ts'

test.each([
  ['succeeded', 0],
  ['failed', 1],
  ['partial', 2],
  ['skipped', 3],
  ['cancelled', 4],
] as const)('a run that %s ends the process with %i', (status, code) => {
  expect(exitCode({ status })).toBe(code)
})

test('wrong arguments end the process with 64, every other error with 1', () => {
  expect(exitCode(new JobError('invalid-options', 'x'))).toBe(64)
  expect(exitCode(new JobError('invalid-command-line', 'x'))).toBe(64)
  expect(exitCode(new JobError('overlap', 'x'))).toBe(1)
  expect(exitCode(new Error('x'))).toBe(1)
  expect(exitCode(undefined)).toBe(1)
  expect(exitCode({ status: 'unheard-of' })).toBe(1)
})
