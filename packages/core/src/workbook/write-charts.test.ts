import { Writable } from 'node:stream'
import ExcelJS from 'exceljs'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { openWorkbookWriter, type WorkbookWriter } from './open-workbook-writer.ts'
import { openZipArchive, type ZipArchive } from './open-zip-archive.ts'
import { readRows } from './read-rows.ts'
import { defaultWorkbookLimits } from './workbook-limits.ts'
import type { WrittenChart } from './written-chart.ts'

async function written(write: (workbook: WorkbookWriter) => Promise<void>): Promise<Buffer> {
  const chunks: Buffer[] = []
  const sink = new Writable({
    write: (chunk: Buffer, _, done) => {
      chunks.push(chunk)
      done()
    },
  })
  await using workbook = await openWorkbookWriter(sink)
  await write(workbook)
  await workbook.commit()
  return Buffer.concat(chunks)
}

function chartOf(title: string): WrittenChart {
  return {
    title,
    axisTitle: 'Amount & currency',
    categories: { range: "'Per period'!$A$2:$A$3", values: ['2026/1', '2026/<2>'] },
    series: [
      {
        name: { range: "'Per period'!$B$1", values: ['Only here'] },
        values: { range: "'Per period'!$B$2:$B$3", values: [1.5, 0] },
        color: 'C00000',
      },
    ],
    from: { row: 3, column: 0 },
    to: { row: 18, column: 6 },
  }
}

async function partText(archive: ZipArchive, part: string): Promise<string> {
  const pieces = await Array.fromAsync(archive.read(part))
  const text = Buffer.concat(pieces).toString('utf8')
  // Not well-formed XML throws.
  new SaxesParser({ xmlns: true }).write(text).close()
  return text
}

async function withParts<Value>(
  file: Buffer,
  look: (read: (part: string) => Promise<string>, has: (part: string) => boolean) => Promise<Value>,
) {
  await using archive = await openZipArchive({ name: 'a.xlsx', content: file, size: file.length } as never, {
    limits: defaultWorkbookLimits,
  })
  return await look(
    (part) => partText(archive, part),
    (part) => archive.has(part),
  )
}

const twoSheets = () =>
  written(async (workbook) => {
    const first = await workbook.addSheet({ name: 'Summary', charts: [chartOf('One <&>'), chartOf('Two')] })
    await first.writeRow([{ value: 'noted', note: 'A note, so that the sheet has relationships of its own.' }])
    const second = await workbook.addSheet({ name: 'Per period', columns: [{ header: 'Period' }, { header: 'Only here' }] })
    await second.writeRow(['2026/1', 1.5])
    const third = await workbook.addSheet({ name: 'More', charts: [chartOf('Three')] })
    await third.writeRow([1])
  })

test('charts are parts of their own that sheet, drawing and content types lead to', async () => {
  await withParts(await twoSheets(), async (read, has) => {
    const sheet = await read('xl/worksheets/sheet1.xml')
    expect(sheet).toMatch(/<drawing r:id="rIdDrawing"\/><legacyDrawing [^>]*\/><\/worksheet>$/)
    expect(await read('xl/worksheets/_rels/sheet1.xml.rels')).toMatch(
      /rIdDrawing"[^>]*Target="\.\.\/drawings\/drawing1\.xml"\/><\/Relationships>$/,
    )
    expect(await read('xl/worksheets/sheet2.xml')).not.toContain('drawing')
    expect(await read('xl/worksheets/sheet3.xml')).toMatch(/<drawing r:id="rIdDrawing"\/><\/worksheet>$/)
    expect(await read('xl/worksheets/_rels/sheet3.xml.rels')).toContain('../drawings/drawing2.xml')
    expect(await read('xl/drawings/_rels/drawing1.xml.rels')).toMatch(/rId1"[^>]*chart1\.xml.*rId2"[^>]*chart2\.xml/)
    expect(await read('xl/drawings/_rels/drawing2.xml.rels')).toContain('../charts/chart3.xml')
    expect(await read('xl/drawings/drawing1.xml')).toContain('<xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>18</xdr:row>')
    const chart = await read('xl/charts/chart1.xml')
    expect(chart).toContain('<a:t>One &lt;&amp;&gt;</a:t>')
    expect(chart).toContain('<c:f>&apos;Per period&apos;!$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/>')
    const types = await read('[Content_Types].xml')
    const overrides = [...types.matchAll(/PartName="(\/xl\/(?:charts|drawings)\/[^"]+)"/g)].map(([, part]) => part)
    expect(overrides.map(String).toSorted()).toEqual([
      '/xl/charts/chart1.xml',
      '/xl/charts/chart2.xml',
      '/xl/charts/chart3.xml',
      '/xl/drawings/drawing1.xml',
      '/xl/drawings/drawing2.xml',
    ])
    expect(overrides.every((part) => has(part ?? ''))).toBe(true)
  })
})

test('the cells beside charts are read as before, by our reader and by exceljs', async () => {
  const file = await twoSheets()
  const rows = await Array.fromAsync(readRows(file, { sheet: 'Per period' }))
  expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['Period', 'Only here'],
    ['2026/1', '1.5'],
  ])
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(file as unknown as ArrayBuffer)
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Summary', 'Per period', 'More'])
  expect(workbook.getWorksheet('Summary')?.getCell('A1').note).toBeDefined()
})

test('a workbook without charts has no part for them', async () => {
  const file = await written(async (workbook) => {
    const sheet = await workbook.addSheet({ name: 'S', charts: [] })
    await sheet.writeRow([1])
  })
  await withParts(file, async (read, has) => {
    expect(has('xl/drawings/drawing1.xml')).toBe(false)
    expect(await read('[Content_Types].xml')).not.toContain('drawing')
  })
})

test('the reference to the charts of a long sheet is put in wherever the pieces end', async () => {
  const file = await written(async (workbook) => {
    const sheet = await workbook.addSheet({ name: 'S', charts: [chartOf('Long')] })
    for (let row = 0; row < 4_000; row++) await sheet.writeRow([`row ${row} <drawing> </worksheet>`, row])
  })
  await withParts(file, async (read) => {
    const sheet = await read('xl/worksheets/sheet1.xml')
    expect(sheet.match(/<drawing /g)).toHaveLength(1)
    expect(sheet.endsWith('<drawing r:id="rIdDrawing"/></worksheet>')).toBe(true)
  })
  expect((await Array.fromAsync(readRows(file))).length).toBe(4_000)
})

test('colour rules say which cells are marked', async () => {
  const file = await written(async (workbook) => {
    const rules = [
      { range: 'A1:A9', when: 'not-zero', mark: 'error' },
      { range: 'B1:B9', when: { text: 'say "ok"' }, mark: 'good' },
    ] as const
    const sheet = await workbook.addSheet({ name: 'S', rules })
    await sheet.writeRow([1, 'ok'])
  })
  await withParts(file, async (read) => {
    const sheet = await read('xl/worksheets/sheet1.xml')
    expect(sheet).toMatch(
      /<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="1" operator="notEqual"><formula>0<\/formula>/,
    )
    expect(sheet).toContain('<formula>&quot;say &quot;&quot;ok&quot;&quot;&quot;</formula>')
    expect(await read('xl/styles.xml')).toMatch(/<dxfs count="2">.*FFFFC7CE.*FFC6EFCE/)
  })
})
