import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ProcessLogEntry } from '../process-log/process-log-entry.ts'
import { runTrail } from '../process-log/run-trail.ts'
import { type EntryGroup, groupEntries } from './group-entries.ts'

const [a, b] = ['AAAAAAAA-0000-4000-8000-000000000001', 'BBBBBBBB-0000-4000-8000-000000000002']
const counts = { read: 1, written: 1, skipped: 0, rejected: 0 }

type Row = Pick<ProcessLogEntry, 'type' | 'text'> & Partial<ProcessLogEntry>

const start = (runId: string, attempt = 1): Row => ({ type: 'start', text: runTrail.start('job', runId, attempt) })
const end = (runId: string): Row => ({ type: 'end', text: runTrail.end('job', runId, 'succeeded', counts) })
const note = (text: string, more: Partial<ProcessLogEntry> = {}): Row => ({ type: 'info', text, ...more })

/** Rows a minute apart, from old to new. */
function log(...rows: readonly Row[]): ProcessLogEntry[] {
  return rows.map((row, index) => ({
    id: index + 1,
    at: new Date(Date.UTC(2026, 2, 31, 1, index)),
    resId: 1,
    process: 'Job.exe',
    rawType: 1,
    server: 'SRV',
    ...row,
  }))
}

/** The numbers of the rows of each run, the newest run first. */
function runsOf(entries: readonly ProcessLogEntry[]): readonly (readonly number[])[] {
  const grouping = groupEntries()
  const groups = entries.toReversed().flatMap((entry) => grouping.add(entry) ?? [])
  return groups.map((group) => numbersOf(group))
}

function numbersOf({ entries }: EntryGroup): readonly number[] {
  return entries.map(({ id }) => id).toReversed()
}

describe('groupEntries', () => {
  test.each<[string, ProcessLogEntry[], number[][]]>([
    ['a whole run', log(start(a), note('x'), end(a)), [[1, 2, 3]]],
    [
      'one run after the other',
      log(start(a), end(a), start(b), note('x'), end(b)),
      [
        [3, 4, 5],
        [1, 2],
      ],
    ],
    [
      'a killed run and the next one',
      log(start(a), note('I_X x'), start(b), end(b)),
      [
        [3, 4],
        [1, 2],
      ],
    ],
    ['a killed run that left its start only', log(start(a), start(b), end(b)), [[2, 3], [1]]],
    [
      'two runs at a time: each has its own start and end',
      log(start(a), start(b), end(a), end(b)),
      [
        [2, 4],
        [1, 3],
      ],
    ],
    [
      'a run that was resumed: each attempt is a run of the report',
      log(start(a), note('I_X x'), start(a, 2), end(a)),
      [
        [3, 4],
        [1, 2],
      ],
    ],
    ['an end whose start was cleaned up', log(note('x'), end(a)), [[1, 2]]],
    ['another person', log(note('x'), note('y', { resId: 2 })), [[2], [1]]],
    ['another machine', log(note('x'), note('y', { server: 'OTHER' })), [[2], [1]]],
    ['another command line', log(note('x', { commandLine: '/C:001' }), note('y', { commandLine: '/C:002' })), [[2], [1]]],
    ['names in another case are one process', log(note('x'), note('y', { process: 'JOB.EXE' })), [[1, 2]]],
  ])('%s', (_, entries, expected) => {
    expect(runsOf(entries)).toEqual(expected)
  })

  test('rows without starts and ends belong together until a quarter of an hour passes', () => {
    const at = (minute: number) => ({ at: new Date(Date.UTC(2026, 2, 31, 1, minute)) })
    expect(runsOf(log(note('x', at(0)), note('y', at(15)), note('z', at(31))))).toEqual([[3], [1, 2]])
  })

  test('a run of ours may be silent for hours, but a start of last week is not its start', () => {
    const at = (hour: number) => ({ at: new Date(Date.UTC(2026, 2, 1, hour)) })
    expect(runsOf(log({ ...start(a), ...at(0) }, { ...note('I_X x'), ...at(9) }))).toEqual([[1, 2]])
    expect(runsOf(log({ ...start(a), ...at(0) }, { ...end(a), ...at(0 + 24 * 8) }))).toEqual([[2], [1]])
  })

  test('every row is in exactly one run, whatever the log holds, and so it is across any border of pages', () => {
    const row = fc.oneof(
      fc.constantFrom(a, b).map(start),
      fc.constantFrom(a, b).map(end),
      fc.constantFrom('x', 'I_X y').map((text) => note(text)),
      fc.constant<Row>({ type: 'start', text: 'started' }),
      fc.constant<Row>({ type: 'end', text: 'done' }),
    )
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.nat(30), (rows, border) => {
        const entries = log(...rows)
        const whole = runsOf(entries)
        expect(whole.flat().toSorted((x, y) => x - y)).toEqual(entries.map(({ id }) => id))
        const newer = groupEntries()
        const newest = entries.toReversed()
        const first = newest.slice(0, border).flatMap((entry) => newer.add(entry) ?? [])
        const older = groupEntries(structuredClone(newer.marks()))
        const second = newest.slice(border).flatMap((entry) => older.add(entry) ?? [])
        // What the first page left open goes on there: the same grouping, fed on.
        for (const entry of newest.slice(border)) newer.add(entry)
        expect([...first, ...second].map(numbersOf)).toEqual(whole)
      }),
      { numRuns: 500 },
    )
  })
})
