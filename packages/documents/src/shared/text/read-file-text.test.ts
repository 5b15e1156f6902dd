import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { makeOle } from '../../../../core/test/workbook/make-ole.ts'
import { makeXlsx } from '../../../../core/test/workbook/make-xlsx.ts'
import { makeZip } from '../../../../core/test/workbook/make-zip.ts'
import { makeEml } from '../../../test/text/make-eml.ts'
import { makeMsg } from '../../../test/text/make-msg.ts'
import { makePdf } from '../../../test/text/make-pdf.ts'
import type { ExtractedText } from './extracted-text.ts'
import { defaultExtractionLimits, type ExtractionLimits } from './extraction-limits.ts'
import { readFileText } from './read-file-text.ts'
import { tokenise } from './tokenise.ts'

const files = new URL('../../../test/text/files/', import.meta.url)
const sample = (name: string): Buffer => readFileSync(new URL(name, files))

async function read(bytes: Buffer, fileName = '', limits: Partial<ExtractionLimits> = {}): Promise<ExtractedText> {
  return await readFileText({ bytes, fileName }, { limits: { ...defaultExtractionLimits, ...limits }, fallbackEncoding: 'windows-1252' })
}

function wordsOf(found: ExtractedText): ReadonlySet<string> {
  return new Set(found.status === 'text' ? [...tokenise(found.text)].map(({ word }) => word) : [])
}

const western = ['cafe', 'uberraschung', 'ελλαδα', 'москва', '00.809.026', '4711']
const eastern = ['東京', '京都', '都庁']
const report = ['annual', 'bike', 'naive', 'oeuvre', 'lodz', 'שלומ', 'مرحبا', '한국어', 'saddle', '7.25', 'second', ...western, ...eastern]

test.each([
  ['report.docx', 'docx', report],
  ['report.doc', 'doc', report],
  ['report.odt', 'odt', report],
  ['report.rtf', 'rtf', report],
  ['report.pdf', 'pdf', ['naive', 'oeuvre', 'lodz', 'saddle', '7.25', 'second', ...western]],
  ['sheet.xlsx', 'xlsx', ['article', 'price', '12.5', 'saddle', ...western, ...eastern]],
  ['sheet.xls', 'xls', ['article', 'price', '12.5', 'saddle', ...western, ...eastern]],
  ['sheet.ods', 'ods', ['article', 'price', '12.5', 'saddle', ...western, ...eastern]],
  ['slides.pptx', 'pptx', ['annual', 'spoken', 'saddles', ...western, ...eastern]],
  ['slides.ppt', 'ppt', ['annual', 'spoken', 'saddles', ...western, ...eastern]],
  ['slides.odp', 'odp', ['annual', 'spoken', 'saddles', ...western, ...eastern]],
] as const)('finds every word of %s, under its own name, a wrong one and none', async (name, format, expected) => {
  for (const fileName of [name, 'picture.jpg', 'readme.txt', '']) {
    const found = await read(sample(name), fileName)
    expect(found).toMatchObject({ status: 'text', format, truncated: false, skipped: [] })
    expect([...expected].filter((word) => !wordsOf(found).has(word))).toEqual([])
  }
})

test.each(['secret.pdf', 'secret.doc', 'secret.xls', 'secret.odt'])('says that %s has a password', async (name) => {
  expect(await read(sample(name), name)).toMatchObject({ status: 'failed', reason: 'encrypted' })
})

test('says that a .docx with a password has one', async () => {
  const locked = makeOle('EncryptedPackage', Buffer.alloc(5000, 7))
  expect(await read(locked, 'contract.docx')).toMatchObject({ status: 'failed', reason: 'encrypted' })
})

const pdf = sample('report.pdf')
const docx = sample('report.docx')

test.each([
  ['a PDF without its end', pdf.subarray(0, 300)],
  ['a PDF of nothing but its first line', Buffer.from('%PDF-1.7\n')],
  ['a docx without its end', docx.subarray(0, docx.length - 2000)],
  ['a docx of wrong XML', makeZip([{ name: 'word/document.xml', content: '<w:document><w:t>text</w:p>' }])],
  ['a docx whose XML defines entities', makeZip([{ name: 'word/document.xml', content: '<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>' }])],
  ['a docx with a wrong checksum', makeZip([{ name: 'word/document.xml', content: '<d/>', declaredCrc: 7 }])],
  ['a doc without its table', makeOle('WordDocument', Buffer.concat([Buffer.from([0xec, 0xa5, 0xc1]), Buffer.alloc(5000)]))],
  ['a doc of nothing', makeOle('WordDocument', Buffer.alloc(4))],
  ['an OLE container without its end', sample('report.doc').subarray(0, 600)],
  ['an xls of nothing', makeOle('Workbook', Buffer.alloc(5000, 3))],
  ['RTF in one million groups', Buffer.from(`{\\rtf1 ${'{'.repeat(1_000_000)}`)],
])('says that %s is damaged', async (_, bytes) => {
  expect(await read(bytes, 'file')).toMatchObject({ status: 'failed', reason: 'damaged' })
})

const bombXml = `<w:document><w:t>${' '.repeat(3 * 1024 ** 2)}</w:t></w:document>`

test.each<[string, Buffer, Partial<ExtractionLimits>]>([
  ['one part that unpacks to too much', makeZip([{ name: 'word/document.xml', content: bombXml }]), { maxInflatedBytes: 1024 ** 2 }],
  [
    'a part whose header lies about that',
    makeZip([{ name: 'word/document.xml', content: bombXml, declaredSize: 10 }]),
    { maxInflatedBytes: 1024 ** 2 },
  ],
  [
    'many parts that unpack to too much together',
    makeZip(['document', 'header1', 'header2'].map((name) => ({ name: `word/${name}.xml`, content: bombXml }))),
    { maxInflatedBytes: 4 * 1024 ** 2 },
  ],
  ['too many parts', makeZip(Array.from({ length: 50 }, (_, at) => ({ name: `word/header${at}.xml`, content: '<d/>' }))), { maxParts: 20 }],
])('says that a docx of %s is a zip bomb', async (_, bytes, limits) => {
  expect(await read(bytes, 'bomb.docx', limits)).toMatchObject({ status: 'failed', reason: 'zip-bomb' })
})

test.each([
  ['a PNG picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['a program', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
  ['a zip archive of other files', makeZip([{ name: 'a.txt', content: 'text' }])],
  ['an OLE container of another program', makeOle('Contents', Buffer.alloc(5000))],
])('takes no text from %s, whatever its name', async (_, bytes) => {
  expect(await read(bytes, 'contract.docx')).toMatchObject({ status: 'unsupported', reason: 'unsupported-format' })
})

test('takes no text from bytes that are nothing', async () => {
  expect(await read(Buffer.from('00010203040506070008ff80', 'hex'), 'a.bin')).toMatchObject({
    status: 'unsupported',
    reason: 'unknown-format',
  })
})

test('a PDF of pictures has no text', async () => {
  expect(await read(makePdf('', { content: deflateSync(Buffer.from('q Q')) }))).toMatchObject({
    status: 'no-text',
    reason: 'no-text',
    format: 'pdf',
  })
})

test.each([
  ['note.txt', 'txt', Buffer.from('Café €')],
  ['note.txt', 'txt', Buffer.from('Caf\xe9 \x80', 'latin1')],
  ['note', 'txt', Buffer.from('\ufeffCafé €', 'utf16le')],
  ['list.csv', 'csv', Buffer.from('Café;€')],
  ['page.txt', 'html', Buffer.from('<!DOCTYPE html><p>Caf&eacute; &euro;')],
  ['page.htm', 'html', Buffer.from('Caf\xe9 \x80', 'latin1')],
  ['page', 'html', Buffer.from('<html><meta charset="utf-16"><p>Café €', 'utf16le')],
  ['page', 'html', Buffer.from('<html><meta charset="windows-1252"><p>Caf\xe9 \x80', 'latin1')],
  ['data.xml', 'html', Buffer.from('<?xml version="1.0" encoding="iso-8859-15"?><a>Caf\xe9 \xa4</a>', 'latin1')],
])('reads %s as %s', async (name, format, bytes) => {
  const found = await read(bytes, name)
  expect(found).toMatchObject({ status: 'text', format })
  expect(found.status === 'text' ? found.text.replace(';', ' ').trim() : '').toBe('Café €')
})

test('reads a text with NUL characters', async () => {
  expect(await read(Buffer.from('before\0after and more text'), 'a.txt')).toMatchObject({
    status: 'text',
    text: 'before\0after and more text',
  })
})

test('cuts a text at its limit and says so', async () => {
  expect(await read(Buffer.from('é'.repeat(1000)), 'a.txt', { maxTextLength: 100 })).toMatchObject({
    status: 'text',
    text: 'é'.repeat(100),
    truncated: true,
  })
  expect(await read(docx, '', { maxTextLength: 20 })).toMatchObject({ status: 'text', truncated: true })
})

test('reads a mail with the files attached to it, the mail in the mail too', async () => {
  const inner = makeEml('Inner matter', 'inner text', [{ name: 'sheet.xlsx', content: sample('sheet.xlsx') }])
  const found = await read(
    makeEml('Prüfung', 'outer text', [
      { name: 'report.docx', content: docx },
      { name: 'inner.eml', content: inner },
      { name: 'photo.png', content: Buffer.from('89504e470d0a1a0a', 'hex') },
      { name: 'secret.pdf', content: sample('secret.pdf') },
    ]),
    'mail.eml',
  )
  expect(found).toMatchObject({
    status: 'text',
    format: 'eml',
    skipped: [
      { fileName: 'photo.png', reason: 'unsupported-format' },
      { fileName: 'secret.pdf', reason: 'encrypted' },
    ],
  })
  const words = ['prufung', 'outer', 'jansen', 'peeters', 'bike', 'matter', 'inner', 'article', 'saddle', 'photo']
  expect(words.filter((word) => !wordsOf(found).has(word))).toEqual([])
})

test('reads files inside files only to the depth and number it may', async () => {
  const third = makeEml('third', 'deep', [])
  const second = makeEml('second', 'text', [{ name: 'third.eml', content: third }])
  const first = makeEml('first', 'text', [
    { name: 'second.eml', content: second },
    { name: 'last.txt', content: Buffer.from('last') },
  ])
  expect(await read(first, '', { maxDepth: 1 })).toMatchObject({ skipped: [{ fileName: 'second.eml > third.eml', reason: 'too-deep' }] })
  expect(await read(first, '', { maxAttachments: 2 })).toMatchObject({ skipped: [{ fileName: 'last.txt', reason: 'too-many' }] })
})

test.each([
  ['plain text', { body: 'Café Überraschung' }],
  ['HTML', { html: Buffer.from('<p>Caf&eacute; Überraschung</p>') }],
])('reads an Outlook item in %s with its attachments', async (_, body) => {
  const found = await read(
    makeMsg({ subject: 'Prüfung', sender: 'Jan Jansen', ...body, attachments: [{ name: 'sheet.xls', content: sample('sheet.xls') }] }),
    'item.msg',
  )
  expect(found).toMatchObject({ status: 'text', format: 'msg', skipped: [] })
  expect(['prufung', 'jansen', 'cafe', 'uberraschung', 'article'].filter((word) => !wordsOf(found).has(word))).toEqual([])
})

/** RTF in the wrapping of Outlook, without compression: sizes, mark and checksum stand before it. */
function wrappedRtf(rtf: string): Buffer {
  const header = Buffer.alloc(16)
  header.writeUInt32LE(rtf.length + 12, 0)
  header.writeUInt32LE(rtf.length, 4)
  header.write('MELA', 8, 'latin1')
  return Buffer.concat([header, Buffer.from(rtf, 'latin1')])
}

test('reads an Outlook item whose text is RTF, and the item attached to it', async () => {
  const found = await read(
    makeMsg({
      subject: 'Outer',
      compressedRtf: wrappedRtf("{\\rtf1\\ansi Caf\\'e9}"),
      inner: { subject: 'Inner', body: 'inside text', attachments: [{ name: 'report.pdf', content: pdf }] },
    }),
  )
  expect(found).toMatchObject({ status: 'text', format: 'msg', skipped: [] })
  expect(['outer', 'cafe', 'inner', 'inside', 'naive'].filter((word) => !wordsOf(found).has(word))).toEqual([])
})

test('reads the parts of a Word document once each, and not what is deleted or an instruction', async () => {
  const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
  const box = `<mc:AlternateContent><mc:Choice>${paragraph('box')}</mc:Choice><mc:Fallback>${paragraph('box')}</mc:Fallback></mc:AlternateContent>`
  const body = [
    '<w:document><w:body>',
    paragraph('in</w:t></w:r><w:r><w:t>voice'),
    '<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del><w:instrText>PAGE</w:instrText>',
    box,
    '<w:tbl><w:tr><w:tc>',
    paragraph('left'),
    '</w:tc><w:tc>',
    paragraph('right'),
    '</w:tc></w:tr></w:tbl></w:body></w:document>',
  ].join('')
  const others = ['header2', 'footer1', 'footnotes', 'comments'].map((name) => ({ name: `word/${name}.xml`, content: paragraph(name) }))
  const found = await read(makeZip([{ name: 'word/document2.xml', content: body }, ...others]))
  const words = found.status === 'text' ? [...tokenise(found.text)].map(({ word }) => word) : []
  expect(words).toEqual(['invoice', 'box', 'left', 'right', 'header2', 'footer1', 'footnotes', 'comments'])
})

test('reads slides in the order of their numbers, then their notes', async () => {
  const slide = (text: string): string => `<p:sld><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`
  const found = await read(
    makeZip([
      { name: 'ppt/presentation.xml', content: '<p/>' },
      { name: 'ppt/notesSlides/notesSlide1.xml', content: slide('note') },
      { name: 'ppt/slides/slide10.xml', content: slide('tenth') },
      { name: 'ppt/slides/slide2.xml', content: slide('second') },
      { name: 'ppt/slideMasters/slideMaster1.xml', content: slide('click to edit') },
    ]),
  )
  expect(found.status === 'text' ? found.text.split(/\s+/).filter(Boolean) : []).toEqual(['second', 'tenth', 'note'])
})

test('reads the comments of a workbook, and dates as dates', async () => {
  const found = await read(
    makeXlsx({
      rows: '<row r="1"><c r="A1" s="1"><v>45355</v></c></row>',
      styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      extra: [{ name: 'xl/comments1.xml', content: '<comments><comment><text><r><t>remark</t></r></text></comment></comments>' }],
    }),
  )
  expect([...wordsOf(found)]).toEqual(['sheet1', '2024', '03', '04', 'remark'])
})

test('reads HTML of one million nested tags', async () => {
  expect(await read(Buffer.from(`<html>${'<div>'.repeat(1_000_000)}deep`))).toMatchObject({ status: 'text', text: 'deep' })
})
