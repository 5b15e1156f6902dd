import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generatedPage, generateReportPage } from './generate-report-page.ts'
import { root } from './packages.ts'

test('the page of the Processes report is bundled from its sources as they are', async () => {
  const isCurrent = readFileSync(generatedPage, 'utf8') === (await generateReportPage())
  expect(isCurrent ? 'current' : 'run: node tools/generate-report-page.ts').toBe('current')
})

test('no source of the page takes text for markup or code', async () => {
  const found: string[] = []
  for await (const file of glob('packages/core/src/process-report/page/*.ts', { cwd: root })) {
    if (
      /innerHTML|outerHTML|insertAdjacent|document\.write|DOMParser|\beval\b|new Function|createContextualFragment/.test(
        readFileSync(join(root, file), 'utf8'),
      )
    )
      found.push(file)
  }
  expect(found).toEqual([])
})
