import { expect, test } from 'vitest'
import { JobError } from '../errors/job-error.ts'
import { isConnectionLost } from './is-connection-lost.ts'
import { isTransient } from './is-transient.ts'
import { isUniqueViolation } from './is-unique-violation.ts'

const fromServer = (number: number) => Object.assign(new Error('from the server'), { number, code: 'EREQUEST' })
const fromSqlite = (errcode: number) => Object.assign(new Error('from SQLite'), { errcode, code: 'ERR_SQLITE_ERROR' })
const withCode = (code: string) => Object.assign(new Error('from the network'), { code })
const kinds = (error: unknown) => [isUniqueViolation(error), isTransient(error), isConnectionLost(error)]

test.each([
  [fromServer(2627), [true, false, false]],
  [fromServer(2601), [true, false, false]],
  [fromServer(1205), [false, true, false]],
  [fromServer(1222), [false, true, false]],
  [fromServer(3960), [false, true, false]],
  [fromServer(208), [false, false, false]],
  [fromServer(5), [false, false, false]],
  [fromServer(33557097), [false, false, false]],
  [fromSqlite(2067), [true, false, false]],
  [fromSqlite(1555), [true, false, false]],
  [fromSqlite(5), [false, true, false]],
  [fromSqlite(517), [false, true, false]],
  [fromSqlite(1), [false, false, false]],
  [withCode('ECLOSE'), [false, false, true]],
  [withCode('ESOCKET'), [false, false, true]],
  [new JobError('connection-lost', 'gone'), [false, false, true]],
  [new JobError('conflict', 'refused', { cause: fromServer(2627) }), [true, false, false]],
  [new Error('wrapped', { cause: withCode('ECONNRESET') }), [false, false, true]],
  [new AggregateError([fromServer(50000), fromServer(1205)]), [false, false, false]],
  ['no error', [false, false, false]],
  [undefined, [false, false, false]],
])('knows the kind of %s', (error, expected) => {
  expect(kinds(error)).toEqual(expected)
})
