import { readdirSync, readlinkSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import * as XLSX from 'xlsx'
import { makeXlsx, relationshipsXml, sheetXml, workbookXml } from '../../test/workbook/make-xlsx.ts'
import { makeZip } from '../../test/workbook/make-zip.ts'
import { openTemporaryDirectory } from './open-temporary-directory.ts'
import { type ReadRowsOptions, readRows } from './read-rows.ts'
import type { SheetCell, SheetRow } from './sheet-row.ts'

const dateStyles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs>'

async function rowsOf(file: string | Uint8Array, options?: ReadRowsOptions): Promise<SheetRow[]> {
  const rows: SheetRow[] = []
  for await (const row of readRows(file, options)) rows.push(row)
  return rows
}

/** The cell of a one-cell workbook. */
async function cellOf(
  cell: string,
  more: Partial<Parameters<typeof makeXlsx>[0]> = {},
): Promise<Pick<SheetCell, 'kind' | 'value' | 'text'> | undefined> {
  const [row] = await rowsOf(makeXlsx({ rows: `<row r="1">${cell}<c r="B1"><v>1</v></c></row>`, ...more }))
  const { address, ...rest } = row!.cells[0]!
  expect(address).toBe('A1')
  return rest
}

const text = (value: string): object => ({ kind: 'text', value, text: value })
const empty = { kind: 'empty', value: null, text: '' }
const day = { kind: 'date', value: new Date('2026-03-29T00:00:00Z'), text: '2026-03-29' }

test.each<[string, string, object]>([
  ['a number', '<c r="A1"><v>12.5</v></c>', { kind: 'number', value: 12.5, text: '12.5' }],
  ['a number with exponent', '<c r="A1"><v>1.2E+15</v></c>', { kind: 'number', value: 1.2e15, text: '1200000000000000' }],
  ['a number that looks like a code', '<c r="A1" t="n"><v>1000</v></c>', { kind: 'number', value: 1000, text: '1000' }],
  [
    'a number of 40 digits',
    `<c r="A1"><v>${'1'.repeat(40)}</v></c>`,
    { kind: 'number', value: Number('1'.repeat(40)), text: '111111111111111' + '0'.repeat(25) },
  ],
  ['text of 40 digits', `<c r="A1" t="str"><v>${'1'.repeat(40)}</v></c>`, text('1'.repeat(40))],
  ['leading zeros', '<c r="A1" t="str"><v>001</v></c>', text('001')],
  ['blanks', '<c r="A1" t="str"><v xml:space="preserve"> a </v></c>', text(' a ')],
  ['entities, decoded once', '<c r="A1" t="str"><v>a &amp;lt; b &#x1F600;</v></c>', text('a &lt; b 😀')],
  ['CDATA', '<c r="A1" t="str"><v><![CDATA[<b>]]></v></c>', text('<b>')],
  ['NUL characters', '<c r="A1" t="str"><v>a_x0000_b</v></c>', text('a\0b')],
  ['a prototype name', '<c r="A1" t="inlineStr"><is><t>__proto__</t></is></c>', text('__proto__')],
  ['an inline string', '<c r="A1" t="inlineStr"><is><t>x</t></is></c>', text('x')],
  ['an inline rich string', '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>one </t></r><r><t>two</t></r></is></c>', text('one two')],
  ['a boolean', '<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', value: true, text: 'TRUE' }],
  ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { kind: 'error', value: '#REF!', text: '#REF!' }],
  ['NaN', '<c r="A1"><v>NaN</v></c>', { kind: 'error', value: 'NaN', text: 'NaN' }],
  ['a number beyond all', '<c r="A1"><v>1e999</v></c>', { kind: 'error', value: '1e999', text: '1e999' }],
  ['a hexadecimal number', '<c r="A1"><v>0x10</v></c>', { kind: 'error', value: '0x10', text: '0x10' }],
  ['a date', '<c r="A1" s="1"><v>46110</v></c>', day],
  ['a date by built-in format', '<c r="A1" s="2"><v>46110</v></c>', day],
  ['an ISO date', '<c r="A1" t="d"><v>2026-03-29</v></c>', day],
  ['a negative number under a date format', '<c r="A1" s="1"><v>-1</v></c>', { kind: 'number', value: -1, text: '-1' }],
  ['the result of a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', { kind: 'number', value: 2, text: '2' }],
  ['the text of a formula', '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', text('a')],
  ['the date of a formula', '<c r="A1" s="1"><f>TODAY()</f><v>46110</v></c>', day],
  ['the error of a formula', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { kind: 'error', value: '#DIV/0!', text: '#DIV/0!' }],
  ['the boolean of a formula', '<c r="A1" t="b"><f>TRUE()</f><v>1</v></c>', { kind: 'boolean', value: true, text: 'TRUE' }],
  ['a shared formula', '<c r="A1"><f t="shared" si="0"/><v>3</v></c>', { kind: 'number', value: 3, text: '3' }],
  ['a formula without result', '<c r="A1"><f>SUM(B1)</f></c>', { kind: 'uncomputed', value: null, text: '=SUM(B1)' }],
  ['a formula with an empty result', '<c r="A1"><f>SUM(B1)</f><v></v></c>', { kind: 'uncomputed', value: null, text: '=SUM(B1)' }],
  ['a formula with empty text', '<c r="A1" t="str"><f>""</f><v></v></c>', empty],
  ['a formatted cell', '<c r="A1" s="1"/>', empty],
  ['whitespace between the tags', '<c r="A1" t="str">\n <v>x</v>\n</c>', text('x')],
])('reads %s', async (_, cell, expected) => {
  expect(await cellOf(cell, { styles: dateStyles })).toEqual(expected)
})

test('reads shared strings: rich ones joined, phonetic hints left out, wherever the part stands', async () => {
  const strings =
    '<si><t>plain</t></si><si><r><t>rich </t></r><r><t>text</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si/>'
  const rows =
    '<row r="1"><c r="A1" t="s"><v>2</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>0</v></c><c r="D1" t="s"><v>3</v></c></row>'
  for (const sheetFirst of [false, true]) {
    const [row] = await rowsOf(makeXlsx({ rows, strings, sheetFirst }))
    expect(row!.cells.map((cell) => cell.text)).toEqual(['東京', 'rich text', 'plain'])
  }
})

test('counts dates from 1904 when the workbook does', async () => {
  expect(await cellOf('<c r="A1" s="1"><v>44648</v></c>', { styles: dateStyles, date1904: true })).toEqual(day)
})

test('numbers rows and cells that have no addresses, and keeps gaps', async () => {
  const rows = await rowsOf(
    makeXlsx({
      rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c></row><row r="6"><c r="A6" s="1"/></row><row/>',
    }),
  )
  expect(rows.map(({ rowNumber, cells }) => [rowNumber, cells.map(({ address, kind }) => `${address} ${kind}`)])).toEqual([
    [1, ['A1 number', 'B1 number']],
    [5, ['A5 empty', 'B5 empty', 'C5 number']],
  ])
})

test('keeps characters whole that are split over two chunks', async () => {
  const line = '€é😀'.repeat(10)
  const rows = Array.from({ length: 6000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="str"><v>${line}</v></c></row>`).join('')
  const read = await rowsOf(makeXlsx({ rows }))
  expect(read.length).toBe(6000)
  expect(read.every(({ cells }) => cells[0]?.value === line)).toBe(true)
})

test('reads namespace prefixes, absolute targets, odd part names and UTF-16', async () => {
  const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main'
  const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>ok €</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`
  const file = makeZip([
    { name: '/_rels/.rels', content: relationshipsXml([['a', 'officeDocument', '/XL/Book.xml']]) },
    { name: 'XL\\_rels\\Book.xml.rels', content: relationshipsXml([['z', 'worksheet', '../data/the sheet.xml']]) },
    {
      name: 'xl/book.xml',
      content: `<x:workbook xmlns:x="${main}" xmlns:q="urn:rels"><x:sheets><x:sheet name="S" sheetId="9" q:id="z"/></x:sheets></x:workbook>`,
    },
    { name: 'data/the sheet.xml', content: Buffer.from(`\uFEFF${sheet}`, 'utf16le') },
    { name: '../../etc/passwd', content: 'never written anywhere' },
  ])
  expect((await rowsOf(file)).map(({ cells }) => cells[0]?.text)).toEqual(['ok €'])
})

const threeSheets = makeZip([
  { name: '_rels/.rels', content: relationshipsXml([['r', 'officeDocument', 'xl/workbook.xml']]) },
  { name: 'xl/worksheets/sheet1.xml', content: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') },
  { name: 'xl/worksheets/sheet2.xml', content: sheetXml('<row r="1"><c r="A1"><v>2</v></c></row>') },
  { name: 'xl/worksheets/sheet3.xml', content: sheetXml('<row r="1"><c r="A1"><v>3</v></c></row>') },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: relationshipsXml([
      ['r1', 'worksheet', 'worksheets/sheet1.xml'],
      ['r2', 'worksheet', 'worksheets/sheet2.xml'],
      ['r3', 'worksheet', 'worksheets/sheet3.xml'],
      ['r4', 'chartsheet', 'chartsheets/sheet1.xml'],
    ]),
  },
  {
    name: 'xl/workbook.xml',
    content: workbookXml(
      '<sheet name="Chart" sheetId="7" r:id="r4"/><sheet name="Hidden" sheetId="4" state="hidden" r:id="r1"/><sheet name="Main" sheetId="3" r:id="r3"/><sheet name="Other" sheetId="1" r:id="r2"/>',
    ),
  },
])

test.each<[string, ReadRowsOptions, number]>([
  ['the first visible worksheet in the order of the tabs', {}, 3],
  ['a worksheet by position', { sheet: 0 }, 1],
  ['a worksheet by name in any letter case', { sheet: 'oTHER' }, 2],
])('reads %s', async (_, options, value) => {
  expect((await rowsOf(threeSheets, options))[0]?.cells[0]?.value).toBe(value)
})

test('leaves out columns to the right of those wanted', async () => {
  const rows = await rowsOf(
    makeXlsx({ rows: '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="2"><c r="XFD2"><v>3</v></c></row>' }),
    { maxColumns: 2 },
  )
  expect(rows.map(({ cells }) => cells.map(({ address }) => address))).toEqual([['A1']])
})

const values = [
  ['001', 1000, -12.34, true, new Date('2026-03-29T02:30:00Z'), 'é € 😀'],
  [],
  ['=1+1', 90071992547409.93, 0, false, new Date('1999-12-31T00:00:00Z'), ' _x000D_ &amp;'],
]
const shown = [
  [1, ['001', '1000', '-12.34', 'TRUE', '2026-03-29 02:30:00', 'é € 😀']],
  [3, ['=1+1', '90071992547409.9', '0', 'FALSE', '1999-12-31', ' _x000D_ &amp;']],
]

async function shownIn(file: string | Uint8Array): Promise<unknown> {
  return (await rowsOf(file)).map(({ rowNumber, cells }) => [rowNumber, cells.map((cell) => cell.text)])
}

function sheetJs(bookType: XLSX.BookType): Buffer {
  const workbook = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(values, { UTC: true, dateNF: 'yyyy-mm-dd' }), 'Sheet1')
  return XLSX.write(workbook, { type: 'buffer', bookType }) as Buffer
}

test.each(['xlsx', 'xlsm', 'biff8', 'biff5'] as const)('reads what SheetJS writes as %s', async (bookType) => {
  // SheetJS writes no _x005F_ into .xlsx, and nothing beyond its code page into the .xls of Excel 95.
  const written = JSON.stringify(shown).replace(' _x000D_ ', bookType.startsWith('xls') ? ' \\r ' : ' _x000D_ ')
  expect(await shownIn(sheetJs(bookType))).toEqual(JSON.parse(bookType === 'biff5' ? written.replace('é € 😀', '_ _ __') : written))
})

test.each([true, false])('reads what exceljs writes (shared strings: %s)', async (useSharedStrings) => {
  await using directory = await openTemporaryDirectory()
  const filename = join(directory.path, 'exceljs.xlsx')
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename, useStyles: true, useSharedStrings })
  const sheet = workbook.addWorksheet('Sheet1')
  for (const [index, row] of values.entries()) {
    sheet.getRow(index + 1).values = row.map((value) => (value === ' _x000D_ &amp;' ? ' _x005F_x000D_ &amp;' : value))
    sheet.getRow(index + 1).commit()
  }
  await workbook.commit()
  expect(await shownIn(filename)).toEqual(shown)
})

test('reads errors, 1904 dates and hidden sheets of an .xls file', async () => {
  const workbook = XLSX.utils.book_new()
  const sheet = { '!ref': 'A1:B1', A1: { t: 'e', v: 0x17 }, B1: { t: 'n', v: 44648, z: 'yyyy-mm-dd' } }
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet([['hidden']]), 'First')
  XLSX.utils.book_append_sheet(workbook, sheet, 'Second')
  workbook.Workbook = { WBProps: { date1904: true }, Sheets: [{ Hidden: 1 }, { Hidden: 0 }] }
  const file = XLSX.write(workbook, { type: 'buffer', bookType: 'biff8' }) as Buffer
  expect(await shownIn(file)).toEqual([[1, ['#REF!', '2026-03-29']]])
})

function manyRows(count: number): Buffer {
  return makeXlsx({ rows: Array.from({ length: count }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`).join('') })
}

function openFiles(path: string): number {
  return readdirSync('/proc/self/fd').filter((fd) => linkOf(fd) === path).length
}

function linkOf(fd: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`)
  } catch {
    return ''
  }
}

test.runIf(process.platform === 'linux')('closes the file when the loop is left, at the end, and when it throws', async () => {
  await using directory = await openTemporaryDirectory()
  const path = join(directory.path, 'rows.xlsx')
  await writeFile(path, manyRows(50_000))
  for await (const { rowNumber } of readRows(path)) {
    expect(openFiles(path)).toBe(1)
    if (rowNumber === 10) break
  }
  expect(openFiles(path)).toBe(0)
  expect((await rowsOf(path)).length).toBe(50_000)
  await expect(rowsOf(path, { sheet: 'none' })).rejects.toMatchObject({ details: { reason: 'no-worksheet' } })
  await expect(rowsOf(path, { limits: { maxRows: 20 } })).rejects.toMatchObject({ details: { reason: 'too-many-rows', limit: 20 } })
  expect(openFiles(path)).toBe(0)
})

test.each(['xlsx', 'biff8'] as const)('stops with the reason of the signal (%s)', async (bookType) => {
  const workbook = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(Array.from({ length: 5000 }, (_, i) => [i])), 'Sheet1')
  const file = XLSX.write(workbook, { type: 'buffer', bookType }) as Buffer
  const stop = new AbortController()
  let read = 0
  const reading = (async () => {
    for await (const row of readRows(file, { signal: stop.signal })) {
      read = row.rowNumber
      if (read === 100) stop.abort(new Error('enough'))
    }
  })()
  await expect(reading).rejects.toThrow('enough')
  expect(read).toBe(100)
  await expect(rowsOf(file, { signal: stop.signal })).rejects.toThrow('enough')
})

test('ends a worker that is still opening an .xls file when the signal aborts', async () => {
  const stop = new AbortController()
  const reading = rowsOf(sheetJs('biff8'), { signal: stop.signal })
  setImmediate(() => stop.abort(new Error('too late')))
  await expect(reading).rejects.toThrow('too late')
})
