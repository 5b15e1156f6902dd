import { expect, test } from 'vitest'
import { amountOfUnits } from './amount-of-units.ts'
import { amountToNumber } from './amount-to-number.ts'
import { negateAmount } from './negate-amount.ts'

test('turns the sign and knows no negative zero', () => {
  expect(negateAmount(amountOfUnits(5n, 3))).toEqual({ units: -5n, decimals: 3 })
  expect(amountToNumber(negateAmount(amountOfUnits(0n)))).toBe(0)
})
