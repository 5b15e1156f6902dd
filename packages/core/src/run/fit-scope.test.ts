import { expect, test } from 'vitest'
import { fitScope } from './fit-scope.ts'

test('a scope that fits its column stays as it is', () => {
  expect(fitScope('')).toBe('')
  expect(fitScope('001'.padEnd(200, '.'))).toBe('001'.padEnd(200, '.'))
})

test('longer scopes fit, stay the same, and differ where the scopes do', () => {
  const long = Array.from({ length: 60 }, (_, index) => String(index).padStart(3, '0')).join()
  expect(fitScope(long)).toHaveLength(200)
  expect(fitScope(long)).toBe(fitScope(long))
  expect(fitScope(long)).toMatch(/^000,001,.*~[0-9a-f]{64}$/)
  expect(fitScope(`${long},060`)).not.toBe(fitScope(`${long},061`))
})
