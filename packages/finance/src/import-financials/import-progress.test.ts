import type { ProgressEvent } from '@synergy-jobs/core'
import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { expect, test } from 'vitest'
import { undoForImport } from '../../test/import/undo-for-import.ts'
import { balanced, openTestFolder } from '../../test/import/write-sheet.ts'
import { importFinancials } from './import-financials.ts'

test.each(testEngines())('the progress counts rows of each sheet, and ends each phase with its total, on %s', async (engine) => {
  await using context = await openTestContext({ engine })
  await using folder = await openTestFolder()
  const zero = { division: '001', year: 2026, period: 5, account: '1000' }
  const files = [
    await folder.sheet('a.xlsx', [...balanced(3, 10), ...balanced(4, 20), zero]),
    await folder.sheet('none.xlsx', [zero]),
    await folder.sheet('b.xlsx', balanced(5, 30)),
  ]
  const events: string[] = []
  const onProgress = ({ phase, done, total }: ProgressEvent): void => {
    if (done === total) events.push(`${phase} ${done}`)
    if (total !== undefined) expect(done).toBeLessThanOrEqual(total)
  }

  await importFinancials(context, { files, mode: 'actual', dryRun: true, onProgress })
  const dry = events.splice(0)
  const { runId } = await importFinancials(context, { files, mode: 'actual', atomicity: 'entry', chunkSize: 1, onProgress })
  const real = events.splice(0)
  await undoForImport(context, runId, { onProgress, chunkSize: 2 })

  expect(real).toEqual(['reading 5', 'writing 4', 'reading 1', 'reading 2', 'writing 2'])
  expect(dry).toEqual(real)
  expect(events.at(-1)).toBe('undoing 6')
})
