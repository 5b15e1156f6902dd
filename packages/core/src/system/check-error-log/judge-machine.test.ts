import { expect, test } from 'vitest'
import { judgeMachine } from './judge-machine.ts'

const now = new Date(Date.UTC(2026, 2, 31, 10))
const ago = (seconds: number) => ({ logId: 1, at: now.getTime() - seconds * 1000 })
const rules = { now, cooldownSeconds: 300 }

test.each([
  ['a machine that nobody dealt with', undefined, 'due'],
  ['just before the cool-down is over', ago(299), 'cooling-down'],
  ['right after it', ago(300), 'due'],
  ['at the same moment', ago(0), 'cooling-down'],
  ['when the clock was set back since', ago(-3_600), 'due'],
])('%s', (_, mark, judgement) => {
  expect(judgeMachine({ machine: 'WEB1' }, mark, rules)).toBe(judgement)
})

test('without a name nothing is due, and without a cool-down everything is', () => {
  expect(judgeMachine({ machine: '' }, undefined, rules)).toBe('no-machine')
  expect(judgeMachine({ machine: 'WEB1' }, ago(0), { ...rules, cooldownSeconds: 0 })).toBe('due')
})

test('names on the list compare without case', () => {
  expect(judgeMachine({ machine: 'web1' }, undefined, { ...rules, allowedMachines: [' WEB1 '] })).toBe('due')
  expect(judgeMachine({ machine: 'WEB2' }, undefined, { ...rules, allowedMachines: ['WEB1'] })).toBe('not-allowed')
  expect(judgeMachine({ machine: 'WEB1' }, undefined, { ...rules, allowedMachines: [] })).toBe('not-allowed')
})
