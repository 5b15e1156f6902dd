import { expect, test } from 'vitest'
import { hashOptions, storableOptions } from './hash-options.ts'

test('the order of options makes no difference, their values do', () => {
  expect(hashOptions({ a: 1, b: { c: [1], d: 2 } })).toBe(hashOptions({ b: { d: 2, c: [1] }, a: 1 }))
  expect(hashOptions({ a: 1 })).not.toBe(hashOptions({ a: 2 }))
  expect(hashOptions({ list: [1, 2] })).not.toBe(hashOptions({ list: [2, 1] }))
  expect(hashOptions({})).toMatch(/^[0-9a-f]{64}$/)
})

test('what does not change the work is left out, so that a resumed run may wait longer', () => {
  const one = { mode: 'actual', signal: AbortSignal.abort(), timeoutMs: 5, onProgress: () => undefined, resume: 'x', maxRejections: 1 }
  expect(storableOptions(one)).toBe('{"mode":"actual"}')
})

test('functions are left out and bytes stand by their digest', () => {
  expect(storableOptions({ password: () => 'secret', data: Buffer.from('abc'), at: new Date(0) })).toBe(
    '{"at":"1970-01-01T00:00:00.000Z","data":{"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}}',
  )
})

test('values that JSON does not know make a difference too', () => {
  expect(storableOptions({ amount: 12n, codes: new Set(['a']), names: new Map([['001', { b: 1, a: 2 }]]) })).toBe(
    '{"amount":"12n","codes":["a"],"names":[["001",{"a":2,"b":1}]]}',
  )
})
