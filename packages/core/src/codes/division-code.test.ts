import { expect, test } from 'vitest'
import { divisionCode } from './division-code.ts'

test('gives a number its leading zeros back and leaves a text alone', () => {
  expect(divisionCode(1)).toBe('001')
  expect(divisionCode('1')).toBe('1')
  expect(divisionCode('001')).toBe('001')
  expect(divisionCode('NL ')).toBe('NL')
})

test('refuses a division of four characters', () => {
  expect(() => divisionCode('1234')).toThrow('The division "1234" has 4 characters, but its column takes 3.')
  expect(() => divisionCode(1234)).toThrow('The division "1234" has 4 characters, but its column takes 3.')
})
