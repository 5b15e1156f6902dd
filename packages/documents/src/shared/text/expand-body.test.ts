import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { makeZip } from '../../../../core/test/workbook/make-zip.ts'
import { expandBody } from './expand-body.ts'

const body = '<p>Café à la carte, Ελλάδα</p>'
const utf16 = Buffer.from(body, 'utf16le')
const utf8 = Buffer.from(body)

test.each([
  ['gzip of UTF-8', gzipSync(utf8)],
  ['gzip of UTF-16, as COMPRESS() of SQL Server gives', gzipSync(utf16)],
  ['zlib', deflateSync(utf8)],
  ['zlib at the fastest level', deflateSync(utf16, { level: 1 })],
  ['bare deflate, as .NET writes it', deflateRawSync(utf8)],
  ['bare deflate of UTF-16', deflateRawSync(utf16)],
  ['a zip archive of one file', makeZip([{ name: 'body.html', content: utf8 }])],
  ['a body that was not compressed', utf8],
  ['a body in UTF-16 that was not compressed', utf16],
])('expands %s', async (_, bytes) => {
  expect(await expandBody(bytes)).toEqual({ status: 'text', text: body })
})

test('expands a long text of Chinese in UTF-16, in which blanks are rare', async () => {
  const text = `<p>${'東京都庁の議事録'.repeat(20)}</p> `.repeat(30)
  expect(await expandBody(deflateRawSync(Buffer.from(text, 'utf16le')))).toEqual({ status: 'text', text })
})

test('an empty body is an empty text', async () => {
  expect(await expandBody(new Uint8Array())).toEqual({ status: 'text', text: '' })
})

test.each([
  ['gzip', gzipSync(Buffer.alloc(2 * 1024 ** 2))],
  ['zlib', deflateSync(Buffer.alloc(2 * 1024 ** 2))],
  ['deflate', deflateRawSync(Buffer.alloc(2 * 1024 ** 2))],
])('stops expanding %s at its limit', async (_, bytes) => {
  expect(await expandBody(bytes, { maxBytes: 1024 ** 2 })).toMatchObject({ status: 'failed', reason: 'zip-bomb' })
})

test.each([
  ['gzip without its end', gzipSync(utf8).subarray(0, 20)],
  ['zlib without its end', deflateSync(utf8).subarray(0, 20)],
  ['bytes that are nothing', Buffer.from('ff81fe82fd83fc84fb85', 'hex')],
])('says that %s is damaged', async (_, bytes) => {
  expect(await expandBody(bytes)).toMatchObject({ status: 'failed', reason: 'damaged' })
})
