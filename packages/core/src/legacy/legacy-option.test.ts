import { expect, test } from 'vitest'
import { legacyOption } from './legacy-option.ts'
import type { LegacyValue } from './legacy-program.ts'

const option = (value: LegacyValue, text: string) => legacyOption({ name: 'C', option: 'any', meaning: 'any', value }, text)

test('a text stays, alone or in a list', () => {
  expect(option('text', 'EXCH01')).toBe('EXCH01')
  expect(option('texts', 'BA')).toEqual(['BA'])
})

test('divisions are separated by commas', () => {
  expect(option('divisions', '001')).toEqual(['001'])
  expect(option('divisions', ' 001 ,, 2,NL,001')).toEqual(['001', '2', 'NL'])
  expect(() => option('divisions', ' , ')).toThrow('The value " , " of the switch /C: names no division.')
})

test('a word stands for its list in any case, and nothing else is taken', () => {
  const words = { Picture: ['pictures'] }
  expect(option(words, 'PICTURE')).toEqual(['pictures'])
  expect(() => option(words, 'constructor')).toThrow(
    expect.objectContaining({ code: 'invalid-command-line', details: { switch: 'C', value: 'constructor', allowed: ['Picture'] } }),
  )
})
