import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as XLSX from 'xlsx'
import { makeOle as ole } from '../../test/workbook/make-ole.ts'
import { makeXlsx, relationshipsXml, sheetXml, workbookXml, type XlsxParts } from '../../test/workbook/make-xlsx.ts'
import { makeZip } from '../../test/workbook/make-zip.ts'
import { JobError } from '../errors/job-error.ts'
import { openTemporaryDirectory } from './open-temporary-directory.ts'
import { type ReadRowsOptions, readRows } from './read-rows.ts'
import { readWorkbookInfo } from './read-workbook-info.ts'

async function refusal(file: string | Uint8Array, options?: ReadRowsOptions): Promise<JobError> {
  try {
    for await (const _ of readRows(file, options));
  } catch (error) {
    if (JobError.isInstance(error)) return error
    throw error
  }
  throw new Error('The file was read.')
}

const row = '<row r="1"><c r="A1"><v>1</v></c></row>'
const good = makeXlsx({ rows: row })
const biff = (() => {
  const workbook = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet([['a', 1]]), 'Sheet1')
  return XLSX.write(workbook, { type: 'buffer', bookType: 'biff8' }) as Buffer
})()

/** The stream of a workbook with a password: BOF, FilePass, then what nobody can read. */
const lockedBiff = Buffer.concat([
  Buffer.from('0908100000060500000000000000000000000000', 'hex'),
  Buffer.from('2f000600000000000000', 'hex'),
  Buffer.alloc(5000, 7),
])

const workbookOnly = (sheets: string): Buffer =>
  makeZip([
    { name: 'xl/workbook.xml', content: workbookXml(sheets) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationshipsXml([
        ['r1', 'worksheet', 'worksheets/sheet1.xml'],
        ['r4', 'chartsheet', 'c.xml'],
      ]),
    },
    { name: 'xl/worksheets/sheet1.xml', content: sheetXml(row) },
  ])

const parts = (parts: Partial<XlsxParts>): Buffer => makeXlsx({ rows: row, ...parts })
const sheetEntry = (declared: object): Buffer =>
  makeZip([
    { name: 'xl/workbook.xml', content: workbookXml('<sheet name="S" sheetId="1" r:id="r1"/>') },
    { name: 'xl/_rels/workbook.xml.rels', content: relationshipsXml([['r1', 'worksheet', 'worksheets/sheet1.xml']]) },
    { name: 'xl/worksheets/sheet1.xml', content: sheetXml(row), ...declared },
  ])

test.each<[string, string, Uint8Array, ReadRowsOptions?]>([
  ['an empty file', 'empty', Buffer.alloc(0)],
  ['a text', 'not-a-workbook', Buffer.from('Division;Year;Period\n001;2026;1\n')],
  ['a web page named .xls', 'not-a-workbook', Buffer.from('<html><table><tr><td>1</td></tr></table></html>')],
  ['two bytes of a zip', 'truncated', Buffer.from('PK')],
  ['half a zip', 'truncated', good.subarray(0, good.length >> 1)],
  ['a zip without its last byte', 'truncated', good.subarray(0, -1)],
  ['a zip of something else', 'not-a-workbook', makeZip([{ name: 'readme.txt', content: 'hello' }])],
  [
    'a Word document',
    'not-a-workbook',
    makeZip([
      { name: '_rels/.rels', content: relationshipsXml([['a', 'officeDocument', 'word/document.xml']]) },
      { name: 'word/document.xml', content: '<w:document xmlns:w="urn:w"/>' },
    ]),
  ],
  [
    'a binary workbook',
    'not-a-workbook',
    makeZip([
      { name: '_rels/.rels', content: relationshipsXml([['a', 'officeDocument', 'xl/workbook.bin']]) },
      { name: 'xl/workbook.bin', content: '\x83\x01\x00' },
    ]),
  ],
  ['a workbook without worksheet', 'no-worksheet', workbookOnly('')],
  ['a workbook with a chart sheet only', 'no-worksheet', workbookOnly('<sheet name="Chart" sheetId="1" r:id="r4"/>')],
  ['a workbook with hidden worksheets only', 'no-worksheet', workbookOnly('<sheet name="S" sheetId="1" state="veryHidden" r:id="r1"/>')],
  ['a worksheet that is not there', 'no-worksheet', good, { sheet: 3 }],
  ['an encrypted entry', 'encrypted', sheetEntry({ encrypted: true })],
  ['an encrypted .xlsx in its container', 'encrypted', ole('EncryptedPackage', Buffer.alloc(5000, 1))],
  ['an .xls with a password', 'encrypted', ole('Workbook', lockedBiff)],
  ['an .xls container of a Word document', 'not-a-workbook', ole('WordDocument', Buffer.alloc(5000, 1))],
  ['half an .xls', 'damaged', biff.subarray(0, biff.length >> 1)],
  ['an .xls with noise in it', 'damaged', ole('Workbook', Buffer.alloc(5000, 7))],
  ['an .xls beyond its limit', 'too-large', biff, { limits: { maxXlsBytes: 100 } }],
  ['a file beyond its limit', 'too-large', good, { limits: { maxFileBytes: 100 } }],
  [
    'a document type declaration',
    'forbidden-xml',
    makeZip([{ name: 'xl/workbook.xml', content: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook>&a;</workbook>' }]),
  ],
  ['an undefined entity', 'damaged', parts({ rows: '<row r="1"><c r="A1" t="str"><v>&a;</v></c></row>' })],
  ['XML that stops', 'damaged', parts({ rows: '<row r="1"><c r="A1">' })],
  ['text that is no UTF-8', 'damaged', sheetEntry({ content: Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x3c, 0x2f, 0x61, 0x3e]) })],
  ['elements nested a thousand deep', 'damaged', parts({ rows: '<a>'.repeat(1000) })],
  ['an attribute of 5 MiB', 'damaged', parts({ rows: `<row a="${'x'.repeat(5 * 1024 ** 2)}"/>` })],
  ['rows that go back', 'damaged', parts({ rows: `${row}<row r="1"/>` })],
  ['a row beyond the last', 'damaged', parts({ rows: '<row r="1048577"><c><v>1</v></c></row>' })],
  ['a cell beyond the last column', 'damaged', parts({ rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' })],
  ['a cell twice', 'damaged', parts({ rows: '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>' })],
  [
    'a shared text that is not there',
    'damaged',
    parts({ rows: '<row r="1"><c r="A1" t="s"><v>5</v></c></row>', strings: '<si><t>a</t></si>' }),
  ],
  ['shared texts without their part', 'damaged', parts({ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' })],
  [
    'shared texts beyond their limit',
    'too-large',
    parts({ strings: '<si><t>abcdef</t></si>'.repeat(100) }),
    { limits: { maxSharedTextBytes: 500 } },
  ],
  ['a part named twice', 'damaged', parts({ extra: [{ name: 'XL/worksheets/SHEET1.xml', content: sheetXml('') }] })],
  ['a wrong checksum', 'damaged', sheetEntry({ declaredCrc: 1 })],
  ['a size that is too small', 'damaged', sheetEntry({ declaredSize: 10 })],
  ['a size that is too large', 'damaged', sheetEntry({ declaredSize: 1e6 })],
  ['too many entries', 'zip-bomb', good, { limits: { maxEntries: 2 } }],
  ['too many bytes', 'zip-bomb', good, { limits: { maxInflatedBytes: 300 } }],
  ['too many rows', 'too-many-rows', parts({ rows: '<row><c><v>1</v></c></row>'.repeat(3) }), { limits: { maxRows: 2 } }],
])('refuses %s: %s', async (_, reason, file, options) => {
  const error = await refusal(file, { fileName: 'march.xlsx', ...options })
  expect(error.code).toBe('invalid-file')
  expect(error.details).toMatchObject({ file: 'march.xlsx', reason })
  expect(error.message).toMatch(/^march\.xlsx: .{10}/)
})

test.each(['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml'])('refuses a bomb in %s by what really comes out', async (name) => {
  // 40 MiB of blanks deflate to about 40 kB; the header says 100 bytes.
  const bomb = { name, content: Buffer.concat([Buffer.from('<a>'), Buffer.alloc(40 * 1024 ** 2, ' ')]), declaredSize: 100 }
  const file = makeZip([
    { name: 'xl/workbook.xml', content: workbookXml('<sheet name="S" sheetId="1" r:id="r1"/>') },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationshipsXml([
        ['r1', 'worksheet', 'worksheets/sheet1.xml'],
        ['r2', 'sharedStrings', 'sharedStrings.xml'],
      ]),
    },
    bomb,
  ])
  const error = await refusal(file)
  expect(['zip-bomb', 'damaged']).toContain(error.details['reason'])
  expect(error.details['part']).toBe(name)
})

test('refuses a sheet that inflates beyond the ratio, while its rows still come', async () => {
  const rows = Array.from({ length: 250_000 }, () => `<row><c><v>1</v></c><c t="str"><v>${'x'.repeat(60)}</v></c></row>`).join('')
  const error = await refusal(makeXlsx({ rows }), { limits: { maxRatio: 50 } })
  expect(error.details).toMatchObject({ reason: 'zip-bomb', part: 'xl/worksheets/sheet1.xml', limit: 50 })
})

test('refuses paths that lead to nothing readable', async () => {
  await using directory = await openTemporaryDirectory()
  expect((await refusal(join(directory.path, 'none.xlsx'))).details).toMatchObject({ reason: 'not-found', systemCode: 'ENOENT' })
  await mkdir(join(directory.path, 'folder.xlsx'))
  expect((await refusal(join(directory.path, 'folder.xlsx'))).details).toMatchObject({ reason: 'unreadable' })
  if (process.platform === 'win32' || process.getuid?.() === 0) return
  await writeFile(join(directory.path, 'secret.xlsx'), good)
  await chmod(join(directory.path, 'secret.xlsx'), 0)
  expect((await refusal(join(directory.path, 'secret.xlsx'))).details).toMatchObject({ reason: 'unreadable', systemCode: 'EACCES' })
})

test('refuses an .xls file that takes too long or too much memory', async () => {
  const workbook = XLSX.utils.book_new()
  const rows = Array.from({ length: 3_000 }, (_, i) => Array.from({ length: 12 }, (_, column) => `text ${i} ${column}`))
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(rows), 'Sheet1')
  const file = XLSX.write(workbook, { type: 'buffer', bookType: 'biff8' }) as Buffer
  expect((await refusal(file, { limits: { xlsTimeoutMs: 1 } })).details).toMatchObject({ reason: 'too-slow', limitMs: 1 })
  expect((await refusal(file, { limits: { xlsMemoryMb: 12 } })).details).toMatchObject({ reason: 'too-large' })
})

test('any damaged byte ends in rows or in a JobError, never in another error', async () => {
  for (let at = 0; at < good.length; at += 7) {
    const damaged = Buffer.from(good)
    damaged[at] = (damaged[at] ?? 0) ^ 0x55
    const outcome = await readWorkbookInfo(damaged)
      .then(
        () => refusal(damaged),
        (error: unknown) => error,
      )
      .catch((error: unknown) => error)
    expect(JobError.isInstance(outcome) || (outcome as Error).message === 'The file was read.', `byte ${at}: ${String(outcome)}`).toBe(true)
  }
})
