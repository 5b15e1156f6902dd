// The tour of the README: an embedded demo company, a workbook with mistakes, its rejects, the corrected workbook, the same
// one again, the ledger that it is posted to, and the trail that all of this leaves. Run it with `npx -y pnpm@10 demo`; it may be run as often as you like.
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createContext, createEmbeddedDatabase, installJobTables } from '@synergy-jobs/core'
import { createDemoCompany } from '@synergy-jobs/core/testing'
import { importFinancials, validateFinancials, verifyBalances } from '@synergy-jobs/finance'
import { compareWithBackOffice } from './compare-with-back-office.ts'
import { showLog } from './show-log.ts'
import { showProgress } from './show-progress.ts'
import { showResult } from './show-result.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const data = join(root, '.data')
const workbook = (name: string): string => join(import.meta.dirname, '..', 'workbooks', name)

await rm(data, { recursive: true, force: true })
await mkdir(data, { recursive: true })
const file = join(data, 'demo-company.db')

console.log('1. A demo company in an embedded database: .data/demo-company.db')
{
  await using source = await createEmbeddedDatabase({ file })
  await createDemoCompany(source.connect())
}
await using context = await createContext({ connection: { file }, runAs: 'jobs', timeZone: 'Europe/Amsterdam' })
await installJobTables(context)

const common = { mode: 'actual', atomicity: 'entry', output: { directory: data, rejects: true, annotated: true } } as const

console.log('\n2. A dry run of a workbook with mistakes: the whole report, and nothing written')
showResult(await importFinancials(context, { ...common, files: [workbook('2026-with-mistakes.xlsx')], dryRun: true }))

console.log('\n3. The same for real: good entries are imported, the others come back in a rejects workbook')
showResult(await importFinancials(context, { ...common, files: [workbook('2026-with-mistakes.xlsx')], onProgress: showProgress() }))

console.log('\n4. The corrected workbook: what was imported before is left alone')
showResult(await importFinancials(context, { ...common, files: [workbook('2026-corrected.xlsx')], onProgress: showProgress() }))

console.log('\n5. The corrected workbook once more: nothing new')
showResult(await importFinancials(context, { ...common, files: [workbook('2026-corrected.xlsx')] }))

console.log('\n6. What was imported is checked and posted to the ledger; totals of a period name no debtors, creditors and references')
const totals = { severities: { V07: 'off', V21: 'off', V22: 'off' } } as const
showResult(await validateFinancials(context, { ...totals, onProgress: showProgress() }))
const { keys, different } = await verifyBalances(context)
console.log(`   Balance is the ledger: ${keys} balances compared, ${different} differ`)

console.log('\n7. Posting once more: nothing is pending')
showResult(await validateFinancials(context, totals))

console.log('\n8. The ledger against a back office')
await compareWithBackOffice(context, data)

console.log('\n9. What the process log of Synergy now shows')
await showLog(context)
