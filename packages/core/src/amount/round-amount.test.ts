import { expect, test } from 'vitest'
import { amountOfUnits } from './amount-of-units.ts'
import { roundAmount } from './round-amount.ts'

test('rounds half away from zero', () => {
  expect(roundAmount(amountOfUnits(1005n, 3), 2)).toEqual({ units: 101n, decimals: 2 })
  expect(roundAmount(amountOfUnits(-1005n, 3), 2)).toEqual({ units: -101n, decimals: 2 })
  expect(roundAmount(amountOfUnits(1004n, 3), 2)).toEqual({ units: 100n, decimals: 2 })
  expect(roundAmount(amountOfUnits(-49n), 0)).toEqual({ units: 0n, decimals: 0 })
})

test('is exact towards more decimals', () => {
  expect(roundAmount(amountOfUnits(150n), 4)).toEqual({ units: 15000n, decimals: 4 })
})

test('refuses a number of decimals that is none', () => {
  expect(() => roundAmount(amountOfUnits(1n), 0.5)).toThrow('"0.5" is not a number of decimals')
})
