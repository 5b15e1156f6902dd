import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeText, unescapeText } from './text-escapes.ts'

test.each([
  ['a_x000D_b', 'a\rb'],
  ['_x0000_', '\0'],
  ['_x005F_x000D_', '_x000D_'],
  ['_x00', '_x00'],
  ['plain', 'plain'],
])('%s means %j', (stored, text) => {
  expect(unescapeText(stored)).toBe(text)
})

test('a text survives escaping', () => {
  const pieces = fc.constantFrom('_', 'x', '0', '00', '5F', '000D', '_x000D_', '_x005F_', 'é')
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      expect(unescapeText(escapeText(parts.join('')))).toBe(parts.join(''))
    }),
  )
})
