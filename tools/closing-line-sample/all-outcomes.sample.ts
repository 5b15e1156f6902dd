import { describe, expect, test } from 'vitest'

test('passes', () => expect(1).toBe(1))
test('fails', () => expect(1).toBe(2))
test('says why it is skipped', (context) => context.skip('it has no reason to run'))
test.skip('does not say why')
describe('on SQL Server', () => {
  test.skip('one')
  test.skip('two')
})
