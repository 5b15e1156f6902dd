import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromWallClock, roundToDatetime, startOfDay, toWallClock } from './wall-clock.ts'

const wall = (text: string) => new Date(`${text}Z`)

describe('across the changes of the clocks', () => {
  test.each([
    // Clocks go forward in the night of 29 March 2026, and back in that of 25 October.
    ['2026-03-29T00:59:59.999Z', 'Europe/Amsterdam', '2026-03-29T01:59:59.999'],
    ['2026-03-29T01:00:00.000Z', 'Europe/Amsterdam', '2026-03-29T03:00:00.000'],
    ['2026-10-25T00:30:00.000Z', 'Europe/Amsterdam', '2026-10-25T02:30:00.000'],
    ['2026-10-25T01:30:00.000Z', 'Europe/Amsterdam', '2026-10-25T02:30:00.000'],
    ['2026-03-08T06:59:59.000Z', 'America/New_York', '2026-03-08T01:59:59.000'],
    ['2026-03-08T07:00:00.000Z', 'America/New_York', '2026-03-08T03:00:00.000'],
    ['2026-11-01T06:30:00.000Z', 'America/New_York', '2026-11-01T01:30:00.000'],
    ['2026-03-29T01:00:00.000Z', 'Asia/Kolkata', '2026-03-29T06:30:00.000'],
    ['2026-12-31T23:30:00.000Z', 'Asia/Kolkata', '2027-01-01T05:00:00.000'],
    ['1969-12-31T23:59:59.999Z', 'UTC', '1969-12-31T23:59:59.999'],
    ['1900-01-01T00:00:00.000Z', 'UTC', '1900-01-01T00:00:00.000'],
    ['9999-12-31T23:00:00.000Z', 'Asia/Kolkata', '+010000-01-01T04:30:00.000'],
  ])('%s in %s reads %s', (instant, timeZone, reading) => {
    expect(toWallClock(new Date(instant), timeZone)).toEqual(wall(reading))
  })

  test('the hour that occurs twice is the earlier one unless the later is asked for', () => {
    const twice = wall('2026-10-25T02:30:00')
    expect(fromWallClock(twice, 'Europe/Amsterdam')).toEqual(new Date('2026-10-25T00:30:00Z'))
    expect(fromWallClock(twice, 'Europe/Amsterdam', 'later')).toEqual(new Date('2026-10-25T01:30:00Z'))
    expect(fromWallClock(wall('2026-11-01T01:30:00'), 'America/New_York', 'later')).toEqual(new Date('2026-11-01T06:30:00Z'))
  })

  test('the hour that is left out moves past the change', () => {
    expect(fromWallClock(wall('2026-03-29T02:30:00'), 'Europe/Amsterdam')).toEqual(new Date('2026-03-29T01:30:00Z'))
    expect(fromWallClock(wall('2026-03-29T02:30:00'), 'Europe/Amsterdam', 'later')).toEqual(new Date('2026-03-29T01:30:00Z'))
    expect(fromWallClock(wall('2026-03-08T02:00:00'), 'America/New_York')).toEqual(new Date('2026-03-08T07:00:00Z'))
    // Samoa left out the whole of 30 December 2011.
    expect(toWallClock(fromWallClock(wall('2011-12-30T12:00:00'), 'Pacific/Apia'), 'Pacific/Apia')).toEqual(wall('2011-12-31T12:00:00'))
  })
})

test('there and back is the same instant, but for the second of two equal hours', () => {
  const timeZone = fc.constantFrom('Europe/Amsterdam', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia')
  const instant = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(instant, timeZone, (date, zone) => {
      const reading = toWallClock(date, zone)
      const both = [fromWallClock(reading, zone, 'earlier'), fromWallClock(reading, zone, 'later')]
      expect(both).toContainEqual(date)
      expect(both.map((back) => toWallClock(back, zone))).toEqual([reading, reading])
    }),
  )
})

test('a reading does not depend on the zone of the process', async () => {
  const module = JSON.stringify(new URL('./wall-clock.ts', import.meta.url).href)
  const program = `
    const { toWallClock, fromWallClock, startOfDay, roundToDatetime } = await import(${module})
    const dates = ['2026-03-29T01:00:00.004Z', '2026-10-25T01:30:00.004Z'].flatMap((text) => {
      const reading = toWallClock(new Date(text), 'Europe/Amsterdam')
      return [reading, fromWallClock(reading, 'Europe/Amsterdam', 'later'), startOfDay(reading), roundToDatetime(reading)]
    })
    process.stdout.write(JSON.stringify([new Date(2026, 0, 1).getTimezoneOffset(), dates]))`
  const run = async (TZ: string): Promise<unknown> => {
    const arguments_ = ['--conditions=@synergy-jobs/source', '--input-type=module', '--eval', program]
    return JSON.parse((await promisify(execFile)(process.execPath, arguments_, { env: { ...process.env, TZ } })).stdout)
  }
  const dates = [
    '2026-03-29T03:00:00.004Z',
    '2026-03-29T01:00:00.004Z',
    '2026-03-29T00:00:00.000Z',
    '2026-03-29T03:00:00.003Z',
    '2026-10-25T02:30:00.004Z',
    '2026-10-25T01:30:00.004Z',
    '2026-10-25T00:00:00.000Z',
    '2026-10-25T02:30:00.003Z',
  ]
  // The first number proves that each process really ran in its zone.
  expect(await run('Europe/Amsterdam')).toEqual([-60, dates])
  expect(await run('America/New_York')).toEqual([300, dates])
  expect(await run('Asia/Kolkata')).toEqual([-330, dates])
})

test('the start of a day is midnight, also before 1970', () => {
  expect(startOfDay(wall('2026-03-29T23:59:59.999'))).toEqual(wall('2026-03-29T00:00:00'))
  expect(startOfDay(wall('2026-03-29T00:00:00'))).toEqual(wall('2026-03-29T00:00:00'))
  expect(startOfDay(wall('1955-05-05T12:00:00'))).toEqual(wall('1955-05-05T00:00:00'))
})

describe('a datetime column', () => {
  test.each([
    ['.000', '.000'],
    ['.001', '.000'],
    ['.002', '.003'],
    ['.004', '.003'],
    ['.005', '.007'],
    ['.008', '.007'],
    ['.009', '.010'],
    ['.994', '.993'],
    ['.995', '.997'],
    ['.998', '.997'],
  ])('keeps %s as %s', (given, kept) => {
    expect(roundToDatetime(wall(`2026-03-29T02:30:59${given}`))).toEqual(wall(`2026-03-29T02:30:59${kept}`))
    expect(roundToDatetime(wall(`1955-03-29T02:30:59${given}`))).toEqual(wall(`1955-03-29T02:30:59${kept}`))
  })

  test('carries .999 to the next second', () => {
    expect(roundToDatetime(wall('2025-12-31T23:59:59.999'))).toEqual(wall('2026-01-01T00:00:00'))
  })

  test('keeps what it has kept', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (date) => {
        const kept = roundToDatetime(date)
        expect(roundToDatetime(kept)).toEqual(kept)
        expect([0, 3, 7]).toContain(((kept.getTime() % 10) + 10) % 10)
        expect(Math.abs(kept.getTime() - date.getTime())).toBeLessThanOrEqual(2)
      }),
    )
  })
})

test('refuses an unknown zone and an invalid date', () => {
  expect(() => toWallClock(new Date(0), 'Europe/Amsterdm')).toThrow(
    expect.objectContaining({ code: 'invalid-options', details: { option: 'timeZone', value: 'Europe/Amsterdm' } }),
  )
  expect(() => toWallClock(new Date(Number.NaN), 'UTC')).toThrow(expect.objectContaining({ code: 'invalid-options' }))
  expect(() => fromWallClock(new Date(Number.NaN), 'UTC')).toThrow(expect.objectContaining({ code: 'invalid-options' }))
})
