import { expect, test } from 'vitest'
import { decodeWindows } from './decode-windows.ts'

test('reads the bytes of Windows, on every version of Node', () => {
  expect(decodeWindows(Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x80, 0x93, 0x94, 0x9f, 0xa0, 0xff]))).toBe('Café €“”Ÿ\u00a0ÿ')
  expect(decodeWindows(Buffer.from([0x81, 0x8d, 0x8f, 0x90, 0x9d]))).toBe('\u0081\u008d\u008f\u0090\u009d')
})
