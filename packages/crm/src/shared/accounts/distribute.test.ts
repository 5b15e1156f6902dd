import { expect, test } from 'vitest'
import { distribute } from './distribute.ts'

const names = { typeName: (type: string) => `type ${type}`, valueName: (value: string) => `status ${value}` }

test('moves accounts from where they were to where they go, in the order of type and value', () => {
  const before = [
    { type: 'P', value: 'A', accounts: 5 },
    { type: 'C', value: 'S', accounts: 2 },
  ]
  const transitions = [
    { fromType: 'P', from: 'A', toType: 'C', to: 'A', accounts: 3 },
    { fromType: 'C', from: 'S', toType: 'C', to: 'A', accounts: 2 },
  ]
  const common = (type: string, value: string) => ({ type, typeName: `type ${type}`, value, valueName: `status ${value}` })
  expect(distribute(before, transitions, names)).toEqual([
    { ...common('C', 'A'), before: 0, after: 5 },
    { ...common('C', 'S'), before: 2, after: 0 },
    { ...common('P', 'A'), before: 5, after: 2 },
  ])
})
