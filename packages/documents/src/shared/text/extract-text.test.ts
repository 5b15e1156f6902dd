import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateSync } from 'node:zlib'
import { openTemporaryDirectory } from '@synergy-jobs/core/internal'
import { expect, test } from 'vitest'
import { makePdf } from '../../../test/text/make-pdf.ts'
import { openTextExtractor } from './extract-text.ts'
import type { ExtractionLimits } from './extraction-limits.ts'

const files = new URL('../../../test/text/files/', import.meta.url)
const text = Buffer.from('a plain text')

/** 100 MB of blanks, packed twice into less than 1 kB. */
const bomb = makePdf('', { content: deflateSync(deflateSync(Buffer.alloc(100 * 1024 ** 2, 32))), filter: '[/FlateDecode/FlateDecode]' })
/** 100 kB that draw two million letters, each at its own place; minutes of work. */
const slowPdf = makePdf('', { content: deflateSync(Buffer.from(`BT /F1 12 Tf ${'1 0 0 1 0 0 Tm (a) Tj '.repeat(2_000_000)}`)) })
/** Small as a file, large as the objects of a heap. */
const heavyHtml = Buffer.from('<p>a'.repeat(6_000_000))

function open(limits: Partial<ExtractionLimits> = {}, threads = 1) {
  return openTextExtractor({ limits, threads })
}

test('reads bytes and paths, several at a time, each in its own thread', async () => {
  await using extractor = open({}, 2)
  const names = ['report.docx', 'report.pdf', 'sheet.xls', 'slides.odp', 'report.rtf']
  const results = await Promise.all(names.map((name) => extractor.extract({ path: fileURLToPath(new URL(name, files)) })))
  expect(results.map((result) => result.status === 'text' && result.format)).toEqual(['docx', 'pdf', 'xls', 'odp', 'rtf'])
  const bytes = new Uint8Array(text)
  expect(await extractor.extract({ bytes, fileName: 'a.txt' })).toMatchObject({ status: 'text', text: 'a plain text' })
  expect(Buffer.from(bytes)).toEqual(text)
})

test('refuses what it cannot or must not open', async () => {
  await using directory = await openTemporaryDirectory()
  await using extractor = open()
  for (const name of ['large.pdf', 'large.docx']) {
    const large = join(directory.path, name)
    await writeFile(large, '')
    await truncate(large, 500 * 1024 ** 2)
    expect(await extractor.extract({ path: large })).toMatchObject({ status: 'failed', reason: 'too-large' })
  }
  expect(await extractor.extract({ path: join(directory.path, 'none.pdf') })).toMatchObject({ status: 'failed', reason: 'not-found' })
  expect(await extractor.extract({ path: directory.path })).toMatchObject({ status: 'failed', reason: 'unreadable' })
  expect(await extractor.extract({ bytes: new Uint8Array() })).toMatchObject({ status: 'no-text', reason: 'empty' })
})

test('stops a file that takes too long, and reads the next in a new thread', async () => {
  await using extractor = open({ timeoutMs: 3000 })
  expect(await extractor.extract({ bytes: slowPdf })).toMatchObject({ status: 'failed', reason: 'too-slow' })
  expect(await extractor.extract({ bytes: text })).toMatchObject({ status: 'text' })
})

test.each([
  ['buffers', bomb],
  ['a heap', heavyHtml],
])('stops a file that takes too much memory in %s, and reads those beside and after it', async (_, evil) => {
  await using extractor = open({ memoryMb: 64 }, 2)
  const beside = [text, evil, text, text].map((bytes) => extractor.extract({ bytes }))
  const [first, refused, ...others] = await Promise.all(beside)
  expect(refused).toMatchObject({ status: 'failed', reason: 'too-much-memory' })
  for (const result of [first, ...others, await extractor.extract({ bytes: text })]) expect(result).toMatchObject({ status: 'text' })
})

test('gives up at once when the signal aborts, while reading, while waiting and before', async () => {
  await using extractor = open()
  await extractor.extract({ bytes: text })
  const stop = new AbortController()
  const reading = extractor.extract({ bytes: slowPdf, signal: stop.signal })
  const waiting = extractor.extract({ bytes: text, signal: stop.signal })
  const patient = extractor.extract({ bytes: text })
  setTimeout(() => stop.abort(new Error('stopped')), 50)
  await expect(reading).rejects.toThrow('stopped')
  await expect(waiting).rejects.toThrow('stopped')
  await expect(extractor.extract({ bytes: text, signal: stop.signal })).rejects.toThrow('stopped')
  expect(await patient).toMatchObject({ status: 'text' })
})

test('ends what is being read when it is disposed of, and reads nothing more', async () => {
  const extractor = open()
  const reading = extractor.extract({ bytes: slowPdf })
  const ended = expect(reading).rejects.toMatchObject({ code: 'invalid-options' })
  await extractor[Symbol.asyncDispose]()
  await ended
  await expect(extractor.extract({ bytes: text })).rejects.toMatchObject({ code: 'invalid-options' })
})

test('reads texts that are not UTF-8 in the encoding of the site', async () => {
  await using extractor = openTextExtractor({ threads: 1, fallbackEncoding: 'windows-1251' })
  expect(await extractor.extract({ bytes: Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]) })).toMatchObject({ text: 'Москва' })
})
