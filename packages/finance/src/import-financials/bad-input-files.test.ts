import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openWorkbookWriter } from '@synergy-jobs/core/internal'
import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { makeOle } from '../../../core/test/workbook/make-ole.ts'
import { relationshipsXml, sheetXml, workbookXml } from '../../../core/test/workbook/make-xlsx.ts'
import { makeZip } from '../../../core/test/workbook/make-zip.ts'
import { importBetween } from '../../test/import/import-between.ts'
import { headerXml, lineXml, numberXml } from '../../test/import/raw-sheet.ts'
import { balanced, openTestFolder, type TestFolder } from '../../test/import/write-sheet.ts'
import { importColumns } from '../shared/import-sheet/import-columns.ts'

const relationships = {
  name: 'xl/_rels/workbook.xml.rels',
  content: relationshipsXml([
    ['r1', 'worksheet', 'worksheets/sheet1.xml'],
    ['r2', 'chartsheet', 'chart.xml'],
  ]),
}
const oneSheet = { name: 'xl/workbook.xml', content: workbookXml('<sheet name="Import" sheetId="1" r:id="r1"/>') }
const rows = `${headerXml()}${lineXml('4100', numberXml(1), '<c/>')}${lineXml('1000', '<c/>', numberXml(1))}`

async function goodBytes(folder: TestFolder): Promise<Buffer> {
  return readFile(await folder.sheet('whole.xlsx', balanced(3, 30)))
}

const files: readonly (readonly [string, string, string, (folder: TestFolder) => Promise<Uint8Array>])[] = [
  ['a truncated zip', 'truncated', 'Copy or save it again', async (folder) => (await goodBytes(folder)).subarray(0, -100)],
  ['a zip of which half is there', 'truncated', 'Copy or save it again', async (folder) => half(await goodBytes(folder))],
  ['what is not a zip', 'not-a-workbook', 'workbook', async () => Buffer.from('Division;Year;Period\n001;2026;3\n')],
  ['an encrypted workbook', 'encrypted', 'password', async () => makeOle('EncryptedPackage', Buffer.alloc(5_000, 1))],
  ['a zip bomb', 'zip-bomb', 'limit', async () => bomb()],
  ['a workbook without worksheet', 'no-worksheet', 'worksheet', async () => withoutWorksheet()],
  ['a workbook whose only sheet is hidden', 'no-worksheet', 'Unhide', async () => hiddenOnly()],
]

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length >> 1)
}

/** 42 MB of nothing in a file of 50 kB. */
function bomb(): Buffer {
  const content = sheetXml(rows + '<x></x>'.repeat(6_000_000))
  return makeZip([oneSheet, relationships, { name: 'xl/worksheets/sheet1.xml', content }])
}

function withoutWorksheet(): Buffer {
  const chart = { name: 'xl/workbook.xml', content: workbookXml('<sheet name="Chart" sheetId="1" r:id="r2"/>') }
  return makeZip([chart, relationships])
}

function hiddenOnly(): Buffer {
  const hidden = { name: 'xl/workbook.xml', content: workbookXml('<sheet name="S" sheetId="1" state="hidden" r:id="r1"/>') }
  return makeZip([hidden, relationships, { name: 'xl/worksheets/sheet1.xml', content: sheetXml(rows) }])
}

describe.each(testEngines())('bad input on %s: a file', (engine) => {
  it.each(files)('%s is refused, and nothing is lost', async (_, reason, advice, make) => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const path = await folder.bytes('bad.xlsx', await make(folder))

    const { file, rejections } = await importBetween(context, folder, path)

    expect(file).toMatchObject({ name: 'bad.xlsx', status: 'rejected', rows: { read: 0, written: 0 }, entries: [], errors: 1 })
    expect(rejections).toMatchObject([{ code: 'E_FILE', where: { file: 'bad.xlsx', reason } }])
    expect(rejections[0]?.text).toMatch(/^bad\.xlsx: (?!.*bad\.xlsx)/)
    expect(rejections[0]?.text).toContain(advice)
  })

  it('a file that changes while it is read is refused, and nothing is lost', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const path = await folder.bytes('bad.xlsx', Buffer.concat([await goodBytes(folder), Buffer.alloc(64 * 1024 ** 2)]))
    let stopped = false
    const writing = (async () => {
      while (!stopped) {
        await appendFile(path, 'more')
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
    })()

    const { file, rejections } = await importBetween(context, folder, path).finally(async () => {
      stopped = true
      await writing
    })

    expect(file).toMatchObject({ status: 'rejected', rows: { read: 0 } })
    expect(rejections).toMatchObject([{ code: 'E_FILE', where: { reason: 'changed-while-reading' } }])
    expect(rejections[0]?.text).toContain('start again')
  })

  it('a hidden first sheet is passed over with a warning, and the visible one is imported', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const path = join(folder.path, 'hidden.xlsx')
    {
      await using workbook = await openWorkbookWriter(path)
      const columns = importColumns.map(({ header }) => ({ header: header.en }))
      for (const name of ['Old', 'Import']) {
        const sheet = await workbook.addSheet({ name, columns, visibility: name === 'Old' ? 'hidden' : 'visible' })
        for (const line of balanced(3, name === 'Old' ? 999 : 30)) await sheet.writeRow(importColumns.map(({ key }) => line[key]))
      }
      await workbook.commit()
    }

    const { file, result } = await importBetween(context, folder, path)

    expect(file).toMatchObject({ status: 'imported', rows: { read: 2, written: 2 }, entries: [{ debit: '30.00' }] })
    expect(result.messages).toMatchObject([{ severity: 'warning', code: 'W_HIDDEN_SHEET', details: { file: 'hidden.xlsx' } }])
  })

  it('a sheet that breaks off behind good rows is refused, with the rows that could be read counted as refused', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const many = Array.from({ length: 300 }, () => lineXml('4100', numberXml(1), '<c/>') + lineXml('1000', '<c/>', numberXml(1))).join('')
    const sheet = { name: 'xl/worksheets/sheet1.xml', content: sheetXml(`${headerXml()}${many}<row><c`) }
    const path = await folder.bytes('bad.xlsx', makeZip([oneSheet, relationships, sheet]))

    const { file, rejections } = await importBetween(context, folder, path)

    // Some rows right before the break may have come too late.
    expect(file).toMatchObject({ status: 'rejected', rows: { written: 0, skipped: 0 } })
    expect(file.rows.read).toBeGreaterThan(580)
    expect(rejections).toMatchObject([{ code: 'E_FILE', where: { reason: 'damaged' } }])
  })
})
