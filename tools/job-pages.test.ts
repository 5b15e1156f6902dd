import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { type AnyJob, commonOptions, jobs as systemJobs, type TableColumns } from '@synergy-jobs/core'
import { importCodes, jobs } from '@synergy-jobs/finance'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { root } from './packages.ts'

const running = 'docs/jobs/running-jobs.md'
const pages: Readonly<Record<string, string>> = {
  importFinancials: 'docs/jobs/import-financials.md',
  undoImport: 'docs/jobs/undo-import.md',
  truncateLogs: 'docs/jobs/truncate-logs.md',
  checkErrorLog: 'docs/jobs/check-error-log.md',
}

describe.each([...jobs, ...systemJobs].map((job: AnyJob) => [job.definition.name, job.definition] as const))(
  'the page of %s',
  (name, { options }) => {
    const page = read(pages[name] ?? `docs/jobs: ${name} has no page`)

    test('names every option', () => {
      expect(Object.keys(options.shape).filter((option) => !page.includes(`| \`${option}\` |`))).toEqual([])
    })
  },
)

test('the page of importFinancials names every undocumented value with its default', () => {
  const page = read(pages['importFinancials'] ?? '')
  const missing = Object.entries(importCodes.shape).filter(([code, schema]) => {
    const row = page.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${code}\``))
    const value = schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined
    return row === undefined || (value !== undefined && !row.includes(shown(value)))
  })
  expect(missing.map(([code]) => code)).toEqual([])
})

test('the page on running jobs names every common option', () => {
  const page = read(running)
  expect(Object.keys(commonOptions.shape).filter((option) => !page.includes(`\`${option}\``))).toEqual([])
})

test.each([
  [running, ['packages/core/src/run/*.ts'], /'([EWI]_[A-Z_]+)'/g],
  [running, ['packages/core/src/errors/job-error.ts'], /^ {2}\| '([a-z-]+)'$/gm],
  [pages['importFinancials'] ?? '', ['packages/finance/src/{import-financials,shared/import-sheet}/*.ts'], /'([EWI]_[A-Z_]+)'/g],
  [pages['undoImport'] ?? '', ['packages/finance/src/undo-import/*.ts'], /'([EWI]_[A-Z_]+)'/g],
  [pages['truncateLogs'] ?? '', ['packages/core/src/system/truncate-logs/*.ts'], /'([EWI]_[A-Z_]+)'/g],
  [pages['checkErrorLog'] ?? '', ['packages/core/src/system/check-error-log/*.ts'], /'([EWI]_[A-Z_]+)'/g],
])('%s explains every code of %s', async (page, sources, pattern) => {
  const codes = new Set<string>()
  for await (const file of glob(sources, { cwd: root })) {
    if (!file.endsWith('.test.ts')) for (const [, code = ''] of read(file).matchAll(pattern)) codes.add(code)
  }
  expect(codes.size).toBeGreaterThan(0)
  expect([...codes].filter((code) => !read(page).includes(`\`${code}\``))).toEqual([])
})

test('the README of finance grants the tables that its jobs need, and no others', () => {
  const granted = read('packages/finance/README.md').matchAll(/^GRANT [A-Z, ]+ ON (\w+) TO jobs/gm)
  const needed = new Set(jobs.flatMap(({ definition }) => [definition.reads, definition.writes].flatMap(tablesOf)))
  expect(sorted(new Set([...granted].map(([, table = '']) => table)))).toEqual(sorted(needed))
})

test('the README of core grants the tables that its jobs need', () => {
  const granted = [...read('packages/core/README.md').matchAll(/^GRANT [A-Z, ]+ ON (\w+) TO jobs/gm)].map(([, table = '']) => table)
  const [truncate] = systemJobs
  const needed = [...Object.keys(truncate.definition.writes), 'cicmpy', 'BacoSettings', 'BacoErrorLog']
  expect(needed.filter((table) => !granted.includes(table))).toEqual([])
})

/** The product tables of a definition, whatever its options. */
function tablesOf(columns: unknown): readonly string[] {
  const targets = ['pending', 'budgets', 'ledger'].map((budgetTarget) => ({
    documents: { actual: ['a'], budget: ['b'] },
    createMissingAccounts: true,
    budgetTarget,
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
