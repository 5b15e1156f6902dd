import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { JobError } from '@synergy-jobs/core'
import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { makeXlsx } from '../../../core/test/workbook/make-xlsx.ts'
import { importBetween } from '../../test/import/import-between.ts'
import type { LittleMemoryMessage } from '../../test/import/import-in-little-memory.ts'
import { leftBehind } from '../../test/import/left-behind.ts'
import { headerXml, lineXml, numberXml } from '../../test/import/raw-sheet.ts'
import { mountSmallDisk } from '../../test/import/small-disk.ts'
import { balanced, openTestFolder } from '../../test/import/write-sheet.ts'
import { openFragile } from '../../test/open-fragile.ts'
import { importFinancials } from './import-financials.ts'

const untouched = { rows: 0, entries: 0, used: 0, nextNumber: 1001, accounts: 7, ledger: 0 }

describe('bad input: a sheet of the largest size', () => {
  it('1,048,576 rows are read to the last, each is counted, and neither memory nor report grows with them', {
    timeout: 300_000,
  }, async () => {
    await using folder = await openTestFolder()
    const data = lineXml('4100', numberXml(1), '<c/>') + lineXml('1000', '<c/>', numberXml(1))
    // Row 4 is empty; numbers that somebody filled down to the end of the sheet follow.
    const filledDown = Array.from({ length: 1_048_572 }, (_, index) => `<row r="${index + 5}">${numberXml(index)}</row>`)
    const path = await folder.bytes('large.xlsx', makeXlsx({ rows: headerXml() + data + filledDown.join('') }))
    const files = [path, await folder.sheet('good.xlsx', balanced(4, 20))]

    const worker = new Worker(new URL('../../test/import/import-in-little-memory.ts', import.meta.url), {
      workerData: { files },
      resourceLimits: { maxOldGenerationSizeMb: 150 },
    })
    const [{ result, left }] = (await once(worker, 'message')) as [LittleMemoryMessage]

    expect(result.counts).toEqual({ read: 1_048_576, written: 2, skipped: 0, rejected: 1_048_574 })
    expect(result.files).toMatchObject([{ status: 'rejected', errors: 1_048_573 }, { status: 'imported' }])
    expect(result.rejections).toHaveLength(100)
    expect(result.rejections[0]).toMatchObject({ code: 'E_ROWS_AFTER_EMPTY', where: { row: 5 } })
    expect(left).toEqual({ ...untouched, rows: 2, entries: 1, used: 1, nextNumber: 1002 })
  })

  it('a row beyond 1,048,576 is refused', async () => {
    await using context = await openTestContext()
    await using folder = await openTestFolder()
    const path = await folder.bytes('bad.xlsx', makeXlsx({ rows: `${headerXml()}<row r="1048577">${numberXml(1)}</row>` }))

    const { rejections } = await importBetween(context, folder, path)

    expect(rejections).toMatchObject([{ code: 'E_FILE', where: { reason: 'damaged' } }])
    expect(rejections[0]?.text).toContain('row 1048577 comes after row 1, or is beyond what a sheet can have')
  })
})

describe.each(testEngines())('bad input on %s: trouble', (engine) => {
  it.each([
    ['while a sheet is read', /insert bulk|#import/i],
    ['while its rows are written', /insert into .?TransactionsPending/i],
    ['before the end of its transaction', /insert into .?CompanyLogs/i],
  ])('the database going away %s leaves nothing half written', async (_, statement) => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const files = [await folder.sheet('a.xlsx', balanced(3, 10)), await folder.sheet('b.xlsx', balanced(4, 20))]
    let cut = (): void => undefined
    const opened = await openFragile(context, ({ sql }) => {
      if (statement.test(sql)) cut()
    })
    cut = opened.cut

    const error = await importFinancials(opened.fragile, { files, mode: 'actual' }).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    await opened.close()

    expect(['lock-lost', 'connection-lost']).toContain(JobError.isInstance(error) ? error.code : error)
    expect(await leftBehind(context)).toEqual(untouched)
    const again = await importFinancials(context, { files, mode: 'actual' })
    expect(again).toMatchObject({ status: 'succeeded', counts: { read: 4, written: 4, skipped: 0, rejected: 0 } })
    expect(await leftBehind(context)).toEqual({ ...untouched, rows: 4, entries: 2, used: 2, nextNumber: 1003 })
  })

  it('disk full while the rejects workbook is written: all else is committed, and the error says what', async (test) => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    await using disk = await mountSmallDisk(join(folder.path, 'disk'))
    if (disk === undefined) return test.skip('no right to mount a small disk')
    const lines = Array.from({ length: 8_000 }, (_, index) => ({
      ...balanced(3, 1, { description: `${Math.sin(index)} ${Math.cos(index)}` })[0],
      debit: `${Math.tan(index)}?`,
    }))
    const files = [await folder.sheet('bad.xlsx', lines), await folder.sheet('good.xlsx', balanced(4, 20))]

    const error = await importFinancials(context, { files, mode: 'actual', output: { directory: disk.path } }).catch(
      (reason: unknown) => reason,
    )

    expect(error).toMatchObject({
      code: 'write-failed',
      details: {
        systemCode: 'ENOSPC',
        failures: 1,
        committed: [
          { name: 'bad.xlsx', status: 'rejected', written: 0, rejected: 8_000 },
          { name: 'good.xlsx', status: 'imported', written: 2, rejected: 0 },
        ],
      },
    })
    expect(await readdir(disk.path)).toEqual([])
    expect(await leftBehind(context)).toEqual({ ...untouched, rows: 2, entries: 1, used: 1, nextNumber: 1002 })
  })
})
