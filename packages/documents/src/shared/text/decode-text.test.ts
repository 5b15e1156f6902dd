import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const text = 'Café, Ελλάδα, 東京'

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 big-endian with a mark', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
  ['UTF-16 big-endian without a mark', Buffer.from(text, 'utf16le').swap16()],
])('decodes %s', (_, bytes) => {
  expect(decodeText(bytes)).toBe(text)
})

test('reads what is no UTF-8 as Windows does', () => {
  expect(decodeText(Buffer.from('Caf\xe9 \x80 5', 'latin1'))).toBe('Café € 5')
})

test('reads what is no UTF-8 in the encoding it is told', () => {
  expect(decodeText(Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]), { fallback: 'windows-1251' })).toBe('Москва')
  expect(decodeText(Buffer.from('\xe9', 'latin1'), { fallback: 'no such encoding' })).toBe('é')
})

test('keeps NUL in a text that is no UTF-16', () => {
  expect(decodeText(Buffer.from('a\0b\0\0c and so on, and so on, and so on'))).toBe('a\0b\0\0c and so on, and so on, and so on')
})

test('drops a character in pieces at the end of what is cut, and only there', () => {
  expect(decodeText(Buffer.from('aé').subarray(0, 2), { isCut: true })).toBe('a')
  expect(decodeText(Buffer.from('caf\xe9', 'latin1'))).toBe('café')
})
