import { expect, test } from 'vitest'
import { readSwitches } from './read-switches.ts'

test('takes the program and the switches apart, in the order of the line', () => {
  const { program, values } = readSwitches(['C:\\Program', 'Files\\Exact\\LogHandler.exe', '/d:a b', '/S: srv\\inst '])
  expect(program).toBe('LogHandler.exe')
  expect([...values]).toEqual([
    ['D', 'a b'],
    ['S', 'srv\\inst'],
  ])
})

test('needs no program, and does not take a database for one', () => {
  expect(readSwitches(['/D:my.exe']).program).toBeUndefined()
  expect(readSwitches(['/D:my.exe']).values.get('D')).toBe('my.exe')
  expect(readSwitches([])).toEqual({ values: new Map() })
})

test('names a misplaced argument by its place only', () => {
  expect(() => readSwitches(['x.exe', 'hunter2', '/S:a'])).toThrow(
    expect.objectContaining({
      code: 'invalid-command-line',
      message:
        'Argument 2 of the command line is not of the form /NAME:value. Put a value with blanks between double quotes, as in /D:"My Synergy".',
      details: { argument: 2 },
    }),
  )
})
