import { expect, test } from 'vitest'
import { wrappedLines } from './wrapped-lines.ts'

const columns = [{ width: 10 }, { width: 10, style: 'wrapped' }] as const

test.each([
  [[], 1],
  [['x'.repeat(50)], 1],
  [['', 'one line'], 1],
  [['', 'one\ntwo\n\nfour'], 4],
  [['', 'x'.repeat(21)], 3],
  [['', { value: 'a\nb', style: 'plain' }], 1],
  [[{ value: 'a\nb', style: 'wrapped' }, null], 2],
  [[{ value: 'ten letter', style: 'header' }], 2],
  [[{ value: 'nine char', style: 'header-right' }], 1],
  [['', { value: new Date(0) }], 1],
  [['', '\n'.repeat(100)], 27],
] as const)('%j takes %i lines', (cells, lines) => expect(wrappedLines(cells, columns)).toBe(lines))
