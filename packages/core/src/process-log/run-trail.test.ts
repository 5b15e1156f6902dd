import { expect, test } from 'vitest'
import { runTrail } from './run-trail.ts'

const runId = '8A7F0C52-5B0A-4F6E-9D2A-3E5E6B1F0C11'
const counts = { read: 10, written: 7, skipped: 1, rejected: 2 }

test.each([
  [runTrail.start('importFinancials', runId), { attempt: 1 }],
  [runTrail.start('importFinancials', runId, 3), { attempt: 3 }],
  [runTrail.end('importFinancials', runId, 'partial', counts), { status: 'partial', counts }],
  [runTrail.failed('importFinancials', runId), { status: 'failed' }],
])('%s is read back', (text, note) => {
  expect(runTrail.read(text)).toEqual({ job: 'importFinancials', runId, ...note })
})

test.each([
  '',
  'LogHandler started',
  `importFinancials ${runId} was interrupted: its process ended without a word`,
  `importFinancials ${runId} starts later`,
  `${runId} starts`,
  `importFinancials ${runId} partial: 1 read`,
])('%j is no start or end of ours', (text) => {
  expect(runTrail.read(text)).toBeUndefined()
})
