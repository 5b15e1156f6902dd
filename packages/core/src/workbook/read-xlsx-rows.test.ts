import { expect, test } from 'vitest'
import { makeXlsx } from '../../test/workbook/make-xlsx.ts'
import { identifyWorkbook } from './identify-workbook.ts'
import { readXlsxRows } from './read-xlsx-rows.ts'
import { defaultWorkbookLimits } from './workbook-limits.ts'

test('a small file whose rows reach to the last column does not fill the memory', async () => {
  const rows = Array.from({ length: 200 }, (_, index) => `<row><c r="XFD${index + 1}"><v>${index}</v></c></row>`).join('')
  const source = await identifyWorkbook(makeXlsx({ rows }), { maxBytes: 1e9 })
  let [total, most] = [0, 0]
  for await (const batch of readXlsxRows(source, { maxColumns: 16_384, limits: defaultWorkbookLimits })) {
    total += batch.length
    most = Math.max(most, batch.length)
  }
  expect(total).toBe(200)
  // 16,384 cells each: some 40 MB at once.
  expect(most).toBeLessThan(30)
})
