import { expect, test } from 'vitest'
import { JobError } from '../errors/job-error.ts'
import { describeFailure } from './describe-failure.ts'

test('a JobError names its run and keeps code, text, details and cause', () => {
  const cause = new Error('server')
  const failure = describeFailure(new JobError('conflict', 'Refused.', { details: { file: 'a' }, cause }), 'RUN')
  expect(failure).toMatchObject({ code: 'conflict', message: 'Refused.', details: { file: 'a', runId: 'RUN' }, cause })
})

test('a lost connection gets its own code', () => {
  const lost = Object.assign(new Error('socket hang up'), { code: 'ESOCKET' })
  expect(describeFailure(lost, 'RUN')).toMatchObject({ code: 'connection-lost', details: { runId: 'RUN' }, cause: lost })
})

test('a fault of ours stays what it is', () => {
  const fault = new TypeError('undefined is not a function')
  expect(describeFailure(fault, 'RUN')).toBe(fault)
})
