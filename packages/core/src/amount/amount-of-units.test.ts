import { expect, test } from 'vitest'
import { amountOfUnits } from './amount-of-units.ts'

test('has two decimals unless told otherwise', () => {
  expect(amountOfUnits(1234n)).toEqual({ units: 1234n, decimals: 2 })
  expect(amountOfUnits(1234n, 0)).toEqual({ units: 1234n, decimals: 0 })
})

test.each([-1, 21, 1.5, Number.NaN])('refuses %j decimals', (decimals) => {
  expect(() => amountOfUnits(1n, decimals)).toThrow(
    expect.objectContaining({ code: 'invalid-amount', details: { reason: 'decimals', value: String(decimals) } }),
  )
})
