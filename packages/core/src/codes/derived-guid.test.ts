import fc from 'fast-check'
import { expect, test } from 'vitest'
import { derivedGuid } from './derived-guid.ts'

const dnsNamespace = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'

test('is the UUID version 5 of RFC 9562 (appendix A.4), in upper case', () => {
  expect(derivedGuid(dnsNamespace, 'www.example.com')).toBe('2ED6657D-E927-568B-95E1-2665A8AEA6A2')
})

test('is the same for the same name and namespace, whatever the case of the namespace', () => {
  expect(derivedGuid(`{${dnsNamespace.toUpperCase()}}`, 'entry 1')).toBe(derivedGuid(dnsNamespace, 'entry 1'))
})

test('is another one for another name', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (left, right) => {
      expect(derivedGuid(dnsNamespace, left) === derivedGuid(dnsNamespace, right)).toBe(left === right)
    }),
  )
})

test('refuses a namespace that is not a GUID', () => {
  expect(() => derivedGuid('entries', 'x')).toThrow(expect.objectContaining({ code: 'invalid-code' }))
})
