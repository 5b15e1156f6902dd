import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readRows, readWorkbookInfo } from '@synergy-jobs/core/internal'
import { describe, expect, it } from 'vitest'
import { type Ledgers, openLedgers } from '../../test/compare/open-ledgers.ts'
import { openTestFolder } from '../../test/import/write-sheet.ts'

async function cells(file: string, sheet: string): Promise<readonly (readonly string[])[]> {
  const rows = await Array.fromAsync(readRows(file, { sheet }))
  return rows.map((row) => row.cells.map(({ text }) => text))
}

async function differing(): Promise<Ledgers> {
  const ledgers = await openLedgers('embedded', ['001', '300'])
  await ledgers.both([{ amount: 10 }, { amount: 10, period: 5 }, { division: '300', amount: 20 }])
  await ledgers.synergy([{ amount: 1.5, account: '4000', entryNumber: '26001', description: '=cmd|calc' }])
  await ledgers.there([
    { amount: 2.25, period: 5, entryNumber: '26002' },
    { amount: -2.25, period: 5, account: '4711', entryNumber: '26002' },
  ])
  return ledgers
}

describe('the workbook of compareFinancials', () => {
  it('has a summary with a line for each division and totals, and the differences behind it', async () => {
    await using ledgers = await differing()
    await using folder = await openTestFolder()
    const directory = join(folder.path, 'deep', 'reports')
    const result = await ledgers.compare({ divisions: ['001', '300', '900'], output: { directory } })
    const [report] = result.artefacts
    expect(report).toMatchObject({ kind: 'report', path: join(directory, 'financial-check-20260331-1000.xlsx') })
    const file = report?.path ?? ''
    const { sheets } = await readWorkbookInfo(file)
    expect(sheets.map(({ name }) => name)).toEqual(['Summary', 'Differences', 'Differences per period', 'Entries'])
    const summary = await cells(file, 'Summary')
    expect(summary[0]).toEqual(['Financial check: Synergy against the back office'])
    expect(summary[1]?.[0]).toBe('2026-03-31 10:00 by Background jobs; processed entries of kinds N, C, P, I, F; differences above 0.005.')
    const lines = summary.slice(-4).map((line) => line.slice(0, 7))
    expect(lines).toEqual([
      ['001', 'Demo Holland BV', 'EUR', 'failed', '1', '3', '3'],
      ['300', 'Demo Britain Ltd', 'GBP', 'ok', '1', '0', '0'],
      ['900', 'Demo Closed NV', 'EUR', 'skipped', '', '', ''],
      ['Total', '', '', '', '2', '3', '3'],
    ])
    expect(await cells(file, 'Differences')).toEqual([
      expect.arrayContaining(['Division', 'G/L', 'Synergy', 'Back office', 'Difference']),
      ['001', '2026', '3', '4000', 'Wages', 'only in Synergy', 'EUR', '1.5', '0', '1.5', '', '', '1', '0'],
      ['001', '2026', '5', '1000', 'Bank', 'amount differs', 'EUR', '10', '12.25', '-2.25', '', '', '1', '2'],
      ['001', '2026', '5', '4711', '', 'only in the back office', 'EUR', '0', '-2.25', '2.25', '', '', '0', '1'],
      ['Total of 001', '', '', '', '', '', 'EUR', '11.5', '10', '1.5'],
    ])
    expect(await cells(file, 'Differences per period')).toEqual([
      expect.arrayContaining(['Only in Synergy']),
      ['001', '2026/3', 'EUR', '1', '0', '1.5', '0', '0'],
      ['001', '2026/5', 'EUR', '2', '2.25', '0', '2.25', '0'],
    ])
    const entries = await cells(file, 'Entries')
    expect(entries[1]).toEqual(['001', '2026', '3', '4000', '26001', '2026-03-31', '=cmd|calc', '1.5', '0', '1.5'])
  })

  it('has only a summary when all agrees, and says that a dry run recorded nothing', async () => {
    await using ledgers = await openLedgers('embedded')
    await using folder = await openTestFolder()
    await ledgers.both([{ amount: 1 }])
    await ledgers.compare({ dryRun: true, output: { directory: folder.path, fileName: 'check.xlsx' } })
    expect(await readdir(folder.path)).toEqual(['check.xlsx'])
    const file = join(folder.path, 'check.xlsx')
    expect((await readWorkbookInfo(file)).sheets.map(({ name }) => name)).toEqual(['Summary'])
    expect((await cells(file, 'Summary'))[1]?.[0]).toContain('Dry run: nothing was recorded.')
  })

  it('says that it could not be written only after all is recorded', async () => {
    await using ledgers = await openLedgers('embedded')
    await using folder = await openTestFolder()
    await ledgers.both([{ amount: 1 }])
    const blocked = await folder.bytes('blocked', 'a file where a folder should be')
    const comparing = ledgers.compare({ output: { directory: join(blocked, 'out') } })
    await expect(comparing).rejects.toMatchObject({ code: 'write-failed' })
    expect(await ledgers.context.db.selectFrom('CompanyLogs').select('Status').execute()).toEqual([{ Status: 'OK' }])
  })

  // Starting LibreOffice takes longer than all other tests here together, so it is asked for.
  it('opens in LibreOffice, where there is one', { timeout: 120_000 }, async (context) => {
    if (!process.env['SYNERGY_TEST_LIBREOFFICE']) return context.skip('set SYNERGY_TEST_LIBREOFFICE to open it in LibreOffice')
    await using ledgers = await differing()
    await using folder = await openTestFolder()
    await ledgers.compare({ output: { directory: folder.path, fileName: 'check.xlsx' } })
    const convert = promisify(execFile)('soffice', [
      `-env:UserInstallation=file://${folder.path}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder.path,
      join(folder.path, 'check.xlsx'),
    ])
    const missing = await convert.then(
      () => false,
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error
        return true
      },
    )
    if (missing) return context.skip('LibreOffice is not installed')
    expect(await readdir(folder.path)).toContain('check.pdf')
  })
})
