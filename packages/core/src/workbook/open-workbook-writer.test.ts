import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTemporaryDirectory } from './open-temporary-directory.ts'
import { openWorkbookWriter, type WorkbookWriter } from './open-workbook-writer.ts'
import { readRows } from './read-rows.ts'
import { readWorkbookInfo } from './read-workbook-info.ts'
import type { WrittenValue } from './written-sheet.ts'

/** Writes a workbook into memory. */
async function written(
  write: (workbook: WorkbookWriter) => Promise<void>,
  options?: Parameters<typeof openWorkbookWriter>[1],
): Promise<Buffer> {
  const chunks: Buffer[] = []
  const sink = new Writable({
    write: (chunk: Buffer, _, done) => {
      chunks.push(chunk)
      done()
    },
  })
  await using workbook = await openWorkbookWriter(sink, options)
  await write(workbook)
  await workbook.commit()
  return Buffer.concat(chunks)
}

async function load(file: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(file as unknown as ArrayBuffer)
  return workbook
}

async function cellsIn(file: string | Buffer, sheet?: string): Promise<unknown[][]> {
  const rows: unknown[][] = []
  for await (const { cells } of readRows(file, { sheet })) rows.push(cells.map(({ value }) => value))
  return rows
}

test('values come back as they were written', async () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '=', '+', '-', '@', '"', '&', '<', '>', ' ', '_', 'x', '0', '_x000D_', 'é', '😀', '\n', '\t'),
    minLength: 1,
  })
  const moment = fc.date({ min: new Date('1901-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  const number = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  )
  const value = fc.oneof<[fc.Arbitrary<WrittenValue>, ...fc.Arbitrary<WrittenValue>[]]>(text, moment, number, fc.boolean())
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(value, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }), async (rows) => {
      const file = await written(async (workbook) => {
        const sheet = await workbook.addSheet({ name: 'Values' })
        for (const row of rows) await sheet.writeRow(row)
      })
      expect(await cellsIn(file)).toEqual(rows)
    }),
    { numRuns: 50 },
  )
})

test('text never becomes a formula, and what no cell can hold becomes text that one can', async () => {
  const file = await written(async (workbook) => {
    const sheet = await workbook.addSheet({ name: 'S' })
    await sheet.writeRow([
      '=HYPERLINK("http://x")',
      'a\0b\u0001c',
      '\ud800',
      'x\r\ny\rz',
      '\uffff',
      Number.NaN,
      Infinity,
      new Date(Number.NaN),
    ])
    await sheet.writeRow([`${'x'.repeat(32_766)}😀`, null, undefined, '', 'end'])
  })
  expect(await cellsIn(file)).toEqual([
    ['=HYPERLINK("http://x")', 'a b c', '\ufffd', 'x\ny\nz', '\ufffd', 'NaN', 'Infinity', 'Invalid date'],
    ['x'.repeat(32_766), null, null, null, 'end'],
  ])
  const cell = (await load(file)).getWorksheet('S')!.getCell('A1')
  expect([cell.type, cell.formula]).toEqual([ExcelJS.ValueType.String, undefined])
})

test('looks: headers, widths, styles, marks, notes, filter, frozen row, lists, names and hidden sheets', async () => {
  const file = await written(
    async (workbook) => {
      const lists = await workbook.addSheet({ name: 'Lists', visibility: 'very-hidden' })
      for (const account of ['1000', '2000']) await lists.writeRow([account])
      const sheet = await workbook.addSheet({
        name: 'Journal',
        columns: [
          { header: 'G/L', width: 12, style: 'code' },
          { header: { value: 'Debit', note: 'In the currency of the division' }, style: 'amount' },
          { header: 'Date', style: 'date' },
        ],
        autoFilter: true,
        lists: [{ range: 'A2:A1000', source: 'Accounts', title: 'Unknown account', message: 'Choose one.' }],
      })
      await sheet.writeRow([{ value: '1000', mark: 'error', note: 'Blocked' }, 12.5, new Date('2026-03-29T00:00:00Z')])
      await sheet.writeRow([
        { value: null, mark: 'warning' },
        { value: 'none', style: 'muted' },
      ])
      expect(sheet.rowCount).toBe(3)
      await workbook.addSheet({ name: 'Settings', visibility: 'hidden' })
    },
    {
      definedNames: [{ name: 'Accounts', range: 'Lists!$A$1:$A$2' }],
      title: 'Journal of March',
      created: new Date('2026-03-01T00:00:00Z'),
    },
  )
  const info = await readWorkbookInfo(file)
  expect(info.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
    'Lists very-hidden',
    'Journal visible',
    'Settings hidden',
  ])
  const workbook = await load(file)
  expect([workbook.title, workbook.creator, workbook.created.toISOString()]).toEqual([
    'Journal of March',
    'synergy-jobs',
    '2026-03-01T00:00:00.000Z',
  ])
  expect(workbook.views[0]).toMatchObject({ activeTab: 1 })
  expect(workbook.definedNames.getRanges('Accounts').ranges).toEqual(['Lists!$A$1:$A$2'])
  const sheet = workbook.getWorksheet('Journal')!
  expect([sheet.getColumn(1).width, sheet.getColumn(1).numFmt, sheet.autoFilter]).toEqual([12, '@', 'A1:C1'])
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
  expect(sheet.getCell('A1').font.bold).toBe(true)
  expect(sheet.getCell('A2')).toMatchObject({ numFmt: '@', fill: { fgColor: { argb: 'FFFFC7CE' } } })
  expect([sheet.getCell('B2').numFmt, sheet.getCell('C2').numFmt]).toEqual(['#,##0.00', 'yyyy-mm-dd'])
  expect(sheet.getCell('A3').fill).toMatchObject({ fgColor: { argb: 'FFFFEB9C' } })
  expect(sheet.getCell('B3').font.color).toEqual({ argb: 'FF7F7F7F' })
  expect([sheet.getCell('A2').note, sheet.getCell('B1').note]).toEqual(['Blocked', 'In the currency of the division'])
  expect(sheet.getCell('A500').dataValidation).toMatchObject({
    type: 'list',
    formulae: ['Accounts'],
    errorStyle: 'stop',
    error: 'Choose one.',
  })
})

test('counts the notes that it leaves out', async () => {
  let leftOut = 0
  const file = await written(
    async (workbook) => {
      const sheet = await workbook.addSheet({ name: 'S' })
      for (let row = 0; row < 5; row++) await sheet.writeRow([{ value: row, note: `note ${row}` }])
      leftOut = workbook.notesLeftOut
    },
    { maxNotes: 3 },
  )
  expect(leftOut).toBe(2)
  const sheet = (await load(file)).getWorksheet('S')!
  expect([3, 4].map((row) => sheet.getCell(row, 1).note !== undefined)).toEqual([true, false])
})

test('a file appears under its name only when it is whole', async () => {
  await using directory = await openTemporaryDirectory()
  const file = join(directory.path, 'a.xlsx')
  await writeFile(file, 'the one before')
  {
    await using workbook = await openWorkbookWriter(file)
    await (await workbook.addSheet({ name: 'S' })).writeRow(['dropped'])
    expect(await readdir(directory.path)).toEqual(['a.xlsx', 'a.xlsx.partial'])
  }
  expect(await readdir(directory.path)).toEqual(['a.xlsx'])
  await using workbook = await openWorkbookWriter(file)
  await (await workbook.addSheet({ name: 'S' })).writeRow(['kept'])
  await workbook.commit()
  expect(await readdir(directory.path)).toEqual(['a.xlsx'])
  expect(await cellsIn(file)).toEqual([['kept']])
})

async function fill(workbook: WorkbookWriter, rows: number): Promise<void> {
  const sheet = await workbook.addSheet({ name: 'S' })
  for (let row = 0; row < rows; row++) await sheet.writeRow([row, Math.sin(row), `text ${Math.cos(row)}`])
}

test('a stream that fails ends the writing with a JobError, also when it fails at the end', async () => {
  for (const capacity of [0, 10_000, 200_000]) {
    let taken = 0
    const sink = new Writable({
      write: (chunk: Buffer, _, done) => {
        taken += chunk.length
        done(taken > capacity ? Object.assign(new Error('full'), { code: 'ENOSPC' }) : null)
      },
    })
    await using workbook = await openWorkbookWriter(sink, { fileName: 'rejects.xlsx' })
    const outcome = fill(workbook, 20_000).then(() => workbook.commit())
    await expect(outcome).rejects.toMatchObject({ code: 'write-failed', details: { file: 'rejects.xlsx', systemCode: 'ENOSPC' } })
    await expect(workbook.commit()).rejects.toMatchObject({ code: 'write-failed' })
  }
})

test('refuses a directory that is not there', async () => {
  await using directory = await openTemporaryDirectory()
  const outcome = openWorkbookWriter(join(directory.path, 'none', 'a.xlsx'))
  await expect(outcome).rejects.toMatchObject({ code: 'write-failed', details: { systemCode: 'ENOENT' } })
})

function mountSmallDisk(path: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', path], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test.runIf(process.platform === 'linux' && process.getuid?.() === 0)(
  'a full disk ends the writing and leaves nothing behind',
  async (context) => {
    await using directory = await openTemporaryDirectory()
    const disk = join(directory.path, 'disk')
    await mkdir(disk)
    if (!mountSmallDisk(disk)) return context.skip('no right to mount a small disk')
    try {
      await using workbook = await openWorkbookWriter(join(disk, 'rejects.xlsx'))
      const outcome = fill(workbook, 50_000).then(() => workbook.commit())
      await expect(outcome).rejects.toMatchObject({ code: 'write-failed', details: { systemCode: 'ENOSPC' } })
      expect(await readdir(disk)).toEqual([])
    } finally {
      execFileSync('umount', [disk])
    }
  },
)

test('stops with the reason of the signal, and removes what was written', async () => {
  await using directory = await openTemporaryDirectory()
  const stop = new AbortController()
  const file = join(directory.path, 'a.xlsx')
  await using workbook = await openWorkbookWriter(file, { signal: stop.signal })
  const sheet = await workbook.addSheet({ name: 'S' })
  await sheet.writeRow([1])
  stop.abort(new Error('enough'))
  await expect(sheet.writeRow([2])).rejects.toThrow('enough')
  await expect(workbook.commit()).rejects.toThrow('enough')
  expect(existsSync(`${file}.partial`)).toBe(false)
})

test('waits for a slow target instead of piling up', async () => {
  let taken = 0
  const sink = new Writable({
    highWaterMark: 16 * 1024,
    write: (chunk: Buffer, _, done) => {
      taken += chunk.length
      void sleep(2).then(() => done())
    },
  })
  await using workbook = await openWorkbookWriter(sink)
  const sheet = await workbook.addSheet({ name: 'S' })
  let text = 0
  for (let row = 0; row < 2000; row++) {
    // Random text hardly compresses, so the target must have taken about as much as was written.
    const noise = Array.from({ length: 20 }, () => Math.random().toString(36)).join('')
    text += noise.length
    await sheet.writeRow([noise])
    if (text > 2_000_000) expect(taken).toBeGreaterThan((text - 1_200_000) * 0.5)
  }
  await workbook.commit()
})

test.each(['', 'x'.repeat(32), 'a/b', "'a'", 'a[1]'])('refuses "%s" as the name of a sheet', async (name) => {
  await using workbook = await openWorkbookWriter(new Writable({ write: (_, __, done) => done() }))
  await expect(workbook.addSheet({ name })).rejects.toMatchObject({ code: 'invalid-options', details: { option: 'name', value: name } })
})

test('refuses a name twice, and rows for a sheet that is closed', async () => {
  await using workbook = await openWorkbookWriter(new Writable({ write: (_, __, done) => done() }))
  const first = await workbook.addSheet({ name: 'A' })
  await workbook.addSheet({ name: 'B' })
  await expect(first.writeRow([1])).rejects.toThrow('Sheet "A" is closed')
  await expect(workbook.addSheet({ name: 'a' })).rejects.toMatchObject({ code: 'invalid-options' })
})
