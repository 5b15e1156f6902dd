import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitCommandLine } from './split-command-line.ts'

test.each([
  ['', []],
  ['  a\tb  ', ['a', 'b']],
  ['/D:"My Synergy" /S:a', ['/D:My Synergy', '/S:a']],
  ['"/D:My Synergy" /S:a', ['/D:My Synergy', '/S:a']],
  ['"C:\\Program Files\\x.exe" /S:a\\b', ['C:\\Program Files\\x.exe', '/S:a\\b']],
  ['/D:"" b', ['/D:', 'b']],
  ['/D:"the ""new"" one"', ['/D:the "new" one']],
])('%j', (line, split) => {
  expect(splitCommandLine(line)).toEqual(split)
})

test('arguments of a list only lose their quotes', () => {
  expect(splitCommandLine(['/D:My Synergy', '/D:"My Synergy"', '"a b"', ''])).toEqual(['/D:My Synergy', '/D:My Synergy', 'a b', ''])
})

test('refuses a quote that is never closed', () => {
  expect(() => splitCommandLine('x.exe /D:"My Synergy /S:a')).toThrow(
    expect.objectContaining({
      code: 'invalid-command-line',
      message: 'Argument 2 of the command line opens a double quote and does not close it.',
      details: { argument: 2 },
    }),
  )
})

test('gives back arguments of any text that were quoted', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'ab "\\/:\t') })), (texts) => {
      const line = texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(' ')
      expect(splitCommandLine(line)).toEqual(texts)
    }),
  )
})
