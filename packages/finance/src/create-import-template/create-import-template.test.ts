import { join } from 'node:path'
import { JobError } from '@synergy-jobs/core'
import { openTemporaryDirectory, openWorkbookWriter, readRows, readWorkbookInfo } from '@synergy-jobs/core/internal'
import { insertRows, openTestContext } from '@synergy-jobs/core/testing'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { importColumns } from '../shared/import-sheet/import-columns.ts'
import { openImportFile } from '../shared/import-sheet/open-import-file.ts'
import { readTemplateVersion } from '../shared/import-sheet/template-version.ts'
import { createImportTemplate } from './create-import-template.ts'

describe('the template of a division', () => {
  test('has the 13 headers with notes, lists of what the division has, and a hidden version', async () => {
    await using directory = await openTemporaryDirectory()
    const file = join(directory.path, 'template.xlsx')
    await using context = await openTestContext()
    await insertRows(context.db, 'kstpl', [{ kstplcode: 'BRITAIN', bedrnr: '300', Enabled: 1 }])
    const made = await createImportTemplate(context, { division: '1', file })
    const choices = { division: 1, year: 2, period: 13, account: 6, accountSide: 2, accountType: 2, costCentre: 2, costUnit: 2 }
    expect(made).toEqual({ file, division: '001', version: 1, choices })
    expect((await readWorkbookInfo(file)).sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Import', 'visible'],
      ['Lists', 'hidden'],
      ['SynergyJobsTemplate', 'very-hidden'],
    ])
    expect(await readTemplateVersion(file)).toBe(1)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(file)
    const sheet = workbook.getWorksheet('Import')
    expect(importColumns.map((_, index) => sheet?.getCell(1, index + 1).value)).toEqual(importColumns.map(({ header }) => header.en))
    expect(JSON.stringify(sheet?.getCell('J1').note)).toContain('Fill debit or credit, not both.')
    expect(sheet?.getCell('D500').dataValidation).toMatchObject({ type: 'list', formulae: ['Lists!$G$2:$G$7'], errorStyle: 'warning' })
    expect(sheet?.getCell('H2').dataValidation).toMatchObject({ type: 'list', formulae: ['Lists!$M$2:$M$3'], errorStyle: 'stop' })
    expect([sheet?.getColumn(1).numFmt, sheet?.getColumn(10).numFmt]).toEqual(['@', '#,##0.00'])
  })

  test('the lists hold values and names', async () => {
    await using directory = await openTemporaryDirectory()
    const file = join(directory.path, 'template.xlsx')
    await using context = await openTestContext()
    await createImportTemplate(context, { division: '001', file, language: 'nl' })
    const rows: unknown[][] = []
    for await (const { cells } of readRows(file, { sheet: 'Lists' })) rows.push(cells.map(({ value }) => value))
    expect(rows[1]).toEqual([
      '001',
      null,
      2025,
      null,
      1,
      null,
      '1000',
      'Bank',
      'D',
      null,
      'B',
      null,
      'GENERAL',
      'General',
      'UNIT1',
      'Unit one',
    ])
    expect(rows).toHaveLength(14)
  })

  test('is imported as it is: an empty one has no rows, in either language', async () => {
    await using directory = await openTemporaryDirectory()
    await using context = await openTestContext()
    for (const language of ['en', 'nl'] as const) {
      const file = join(directory.path, `${language}.xlsx`)
      await createImportTemplate(context, { division: '300', file, language })
      await using sheet = await openImportFile(file)
      expect([sheet.header.by, sheet.header.problems, sheet.firstRows]).toEqual(['name', [], []])
    }
  })
})

describe('refused', () => {
  test.each([
    [{ division: '077' }, 'division', 'the code of a division in bedryf'],
    [{ division: '0001' }, 'division', 'at most 3 characters'],
    [{ division: '001', language: 'de' }, 'language', "'en' or 'nl'"],
    [{ division: '001', colour: 'red' }, 'colour', 'no such option'],
  ])('%j', async (given, option, allowed) => {
    await using directory = await openTemporaryDirectory()
    await using context = await openTestContext()
    const options = { file: join(directory.path, 'template.xlsx'), ...given } as never
    const refused = await createImportTemplate(context, options).catch((error: unknown) => error)
    expect(JobError.isInstance(refused) && [refused.code, refused.details['faults']]).toEqual([
      'invalid-options',
      [expect.objectContaining({ option, allowed })],
    ])
  })

  test('a folder that is not there', async () => {
    await using directory = await openTemporaryDirectory()
    await using context = await openTestContext()
    const failed = createImportTemplate(context, { division: '001', file: join(directory.path, 'none', 'template.xlsx') })
    expect(await failed.catch((error: unknown) => JobError.isInstance(error) && error.code)).toBe('write-failed')
  })
})

test('a workbook that was made otherwise has no version', async () => {
  await using directory = await openTemporaryDirectory()
  const file = join(directory.path, 'other.xlsx')
  await using workbook = await openWorkbookWriter(file)
  await workbook.addSheet({ name: 'Sheet1' })
  await workbook.commit()
  expect(await readTemplateVersion(file)).toBeUndefined()
})
