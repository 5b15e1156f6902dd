import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { type AnyJob, commonOptions, type TableColumns, truncateLogs } from '@synergy-jobs/core'
import * as crm from '@synergy-jobs/crm'
import * as documents from '@synergy-jobs/documents'
import * as finance from '@synergy-jobs/finance'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { allJobs } from '../test/contract/all-jobs.ts'
import { root } from './packages.ts'

const running = 'docs/jobs/running-jobs.md'

/** The page of a job, named after it in kebab case. */
function pageOf(job: string): string {
  return `docs/jobs/${job.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.md`
}

describe.each(allJobs.map(({ definition }) => [definition.name, definition] as const))('the page of %s', (name, { options }) => {
  test('names every option', () => {
    expect(Object.keys(options.shape).filter((option) => !read(pageOf(name)).includes(`| \`${option}\` |`))).toEqual([])
  })
})

test.each([
  ['importFinancials', finance.importCodes],
  ['validateFinancials', finance.validateCodes],
  ['compareFinancials', finance.compareCodes],
] as const)('the page of %s names every undocumented value with its default', (name, codes) => {
  const page = read(pageOf(name))
  const missing = Object.entries(codes.shape).filter(([code, schema]) => {
    const row = page.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${code}\``))
    const value = schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined
    return row === undefined || (value !== undefined && !row.includes(shown(value)))
  })
  expect(missing.map(([code]) => code)).toEqual([])
})

test('the page of updateAccountStatuses names every undocumented value', () => {
  const page = read(pageOf('updateAccountStatuses'))
  expect(Object.keys(crm.accountCodes.shape).filter((code) => !page.includes(`| \`${code}\` |`))).toEqual([])
})

test('the page of validateFinancials has a row for every check', () => {
  const page = read(pageOf('validateFinancials'))
  expect(finance.checkIds.filter((id) => !page.includes(`\n| ${id}`))).toEqual([])
})

test('the page on running jobs names every common option', () => {
  const page = read(running)
  expect(Object.keys(commonOptions.shape).filter((option) => !page.includes(`\`${option}\``))).toEqual([])
})

test.each([
  [running, ['packages/core/src/run/*.ts'], /'([EWI]_[A-Z_]+)'/g],
  [running, ['packages/core/src/errors/job-error.ts'], /^ {2}\| '([a-z-]+)'$/gm],
  [pageOf('importFinancials'), ['packages/finance/src/{import-financials,shared/import-sheet}/*.ts'], /'([EWI]_[A-Z_]+)'/g],
  [pageOf('undoImport'), ['packages/finance/src/undo-import/*.ts'], /'([EWI]_[A-Z_]+)'/g],
  [pageOf('indexFullText'), ['packages/documents/src/{index-full-text,shared/entities}/*.ts'], /'([EWI]_[A-Z_]+)'/g],
  [pageOf('validateFinancials'), ['packages/finance/src/validate-financials/*.ts'], /'([EWI]_[A-Z_]+)'/g],
  [pageOf('truncateLogs'), ['packages/core/src/system/truncate-logs/*.ts'], /'([EWI]_[A-Z_]+)'/g],
  [pageOf('checkErrorLog'), ['packages/core/src/system/check-error-log/*.ts'], /'([EWI]_[A-Z_]+)'/g],
  [pageOf('compareFinancials'), ['packages/finance/src/compare-financials/*.ts'], /'([EWI]_[A-Z_]+)'/g],
  [pageOf('updateAccountStatuses'), ['packages/crm/src/{update-account-statuses,shared}/**/*.ts'], /'([EWI]_[A-Z_]+)'/g],
  [pageOf('rateAccounts'), ['packages/crm/src/{rate-accounts,shared}/**/*.ts'], /'([EWI]_[A-Z_]+)'/g],
])('%s explains every code of %s', async (page, sources, pattern) => {
  const codes = new Set<string>()
  for await (const file of glob(sources, { cwd: root })) {
    if (!file.endsWith('.test.ts')) for (const [, code = ''] of read(file).matchAll(pattern)) codes.add(code)
  }
  expect(codes.size).toBeGreaterThan(0)
  expect([...codes].filter((code) => !read(page).includes(`\`${code}\``))).toEqual([])
})

test.each([
  ['finance', finance.jobs],
  ['crm', crm.jobs],
  ['documents', documents.jobs],
] as const)('the README of %s grants the tables that its jobs need, and no others', (name, listed) => {
  const granted = read(`packages/${name}/README.md`).matchAll(/^GRANT [A-Z, ]+ ON (\w+) TO jobs/gm)
  const needed = new Set(listed.flatMap(({ definition }: AnyJob) => [definition.reads, definition.writes].flatMap(tablesOf)))
  expect(sorted(new Set([...granted].map(([, table = '']) => table)))).toEqual(sorted(needed))
})

test('the README of core grants the tables that its jobs need', () => {
  const granted = [...read('packages/core/README.md').matchAll(/^GRANT [A-Z, ]+ ON (\w+) TO jobs/gm)].map(([, table = '']) => table)
  const needed = [...Object.keys(truncateLogs.definition.writes), 'cicmpy', 'BacoSettings', 'BacoErrorLog']
  expect(needed.filter((table) => !granted.includes(table))).toEqual([])
})

/** The product tables of a definition, whatever its options. */
function tablesOf(columns: unknown): readonly string[] {
  const targets = ['pending', 'budgets', 'ledger'].map((budgetTarget) => ({
    documents: { actual: ['a'], budget: ['b'] },
    createMissingAccounts: true,
    budgetTarget,
    mode: 'full',
    forecast: { includeOpportunities: true },
    changeLog: {},
    entities: ['documents', 'requests'],
    attachments: true,
    tables: 'references',
  }))
  const all = typeof columns === 'function' ? targets.map(columns as (options: object) => TableColumns) : [columns as TableColumns]
  return all.flatMap((tables) => Object.keys(tables)).filter((table) => !table.startsWith('SynergyJobs'))
}

function sorted(names: ReadonlySet<string>): readonly string[] {
  return [...names].sort()
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`
  return Array.isArray(value) ? `[${value.map(shown).join(', ')}]` : String(value)
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
