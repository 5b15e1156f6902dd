import { expect, test } from 'vitest'
import { fixedClock } from '../../testing/fixed-clock.ts'
import { openTimeBudget } from './open-time-budget.ts'

test('time is up when the limit is reached', () => {
  const clock = fixedClock()
  const time = openTimeBudget(clock, 1_000)
  clock.move(999)
  expect(time.isUp()).toBe(false)
  clock.move(1)
  expect(time.isUp()).toBe(true)
})

test('a clock that is set back neither ends the run nor lets it go on for hours', () => {
  const clock = fixedClock()
  const time = openTimeBudget(clock, 1_000)
  clock.move(600)
  expect(time.isUp()).toBe(false)
  clock.move(-3_600_000)
  expect(time.isUp()).toBe(false)
  clock.move(400)
  expect(time.isUp()).toBe(true)
})

test('without a limit it is never up', () => {
  const clock = fixedClock()
  const time = openTimeBudget(clock, undefined)
  clock.move(1e12)
  expect(time.isUp()).toBe(false)
})
