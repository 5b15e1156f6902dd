import { join } from 'node:path'
import { Linter } from 'eslint'
import { expect, test } from 'vitest'
import { root } from '../packages.ts'
import { importBoundaries } from './import-boundaries.ts'

/** What the rule says about one import in a file of the repository. */
function report(file: string, specifier: string): string | undefined {
  const plugin = { rules: { borders: importBoundaries as unknown as NonNullable<Linter.Config['plugins']>[string]['rules'] } }
  const config = { files: ['**/*.ts'], plugins: { house: plugin }, rules: { 'house/borders': 'error' } } as unknown as Linter.Config
  const messages = new Linter({ cwd: root }).verify(`import '${specifier}'`, [config], { filename: join(root, 'packages', file) })
  return messages[0]?.message
}

test.each([
  ['finance/src/import-financials/import-financials.ts', './read-workbook.ts'],
  ['finance/src/import-financials/import-financials.ts', '../shared/import-columns.ts'],
  ['finance/src/import-financials/import-financials.ts', '@synergy-jobs/core'],
  ['finance/src/import-financials/import-financials.ts', '@synergy-jobs/core/internal'],
  ['finance/src/import-financials/import-financials.test.ts', '@synergy-jobs/core/testing'],
  ['finance/src/import-financials/import-financials.test.ts', '../../test/make-workbook.ts'],
  ['finance/src/index.ts', './import-financials/import-financials.ts'],
  ['core/src/run/run-job.ts', '../connection/acquire-lock.ts'],
  ['core/src/system/truncate-logs/truncate-logs.ts', '../../run/define-job.ts'],
  ['core/src/index.ts', './system/truncate-logs/truncate-logs.ts'],
  ['core/src/system/jobs.ts', './truncate-logs/truncate-logs.ts'],
  ['core/src/index.ts', 'kysely'],
])('%s may import %s', (file, specifier) => {
  expect(report(file, specifier)).toBeUndefined()
})

test.each([
  ['finance/src/import-financials/import-financials.ts', '../undo-import/undo-import.ts', /reaches into the job folder 'undo-import'/],
  ['finance/src/shared/import-columns.ts', '../undo-import/undo-import.ts', /reaches into the job folder 'undo-import'/],
  ['finance/src/import-financials/import-financials.ts', '@synergy-jobs/crm', /imports core only/],
  ['finance/src/import-financials/import-financials.ts', '@synergy-jobs/core/testing', /is for tests/],
  ['finance/src/import-financials/import-financials.test.ts', '@synergy-jobs/core/src/run/run-job.ts', /is not an entry point/],
  ['finance/src/import-financials/import-financials.ts', '../../../core/src/run/run-job.ts', /leaves the package's src folder/],
  ['finance/src/import-financials/import-financials.ts', '../index.ts', /not from index\.ts/],
  ['finance/src/import-financials/import-financials.ts', './read-workbook.js', /\.ts extension/],
  ['core/src/run/run-job.ts', '@synergy-jobs/finance', /no other package of the house/],
  ['core/src/run/run-job.ts', '../system/truncate-logs/truncate-logs.ts', /reaches into the job folder 'system\/truncate-logs'/],
  ['core/src/tenants/run-for-tenants/run-for-tenants.ts', '../../system/truncate-logs/truncate-logs.ts', /reaches into the job folder/],
])('%s may not import %s', (file, specifier, reason) => {
  expect(report(file, specifier)).toMatch(reason)
})
