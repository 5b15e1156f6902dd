import { join } from 'node:path'
import * as core from '@synergy-jobs/core'
import { openTemporaryDirectory } from '@synergy-jobs/core/internal'
import { openTestContext, type TestContext } from '@synergy-jobs/core/testing'
import * as crm from '@synergy-jobs/crm'
import * as documents from '@synergy-jobs/documents'
import * as finance from '@synergy-jobs/finance'
import { describe, expect, it } from 'vitest'
import { seedWorld } from '../../packages/crm/test/seed-world.ts'
import { makeDocuments, makeRequests } from '../../packages/documents/test/full-text/make-entities.ts'
import { makePersons } from '../../packages/documents/test/full-text/make-persons.ts'
import { balanced, writeSheet } from '../../packages/finance/test/import/write-sheet.ts'
import { addPending, goodEntry } from '../../packages/finance/test/validate/pending.ts'
import { recordTsql } from './record-tsql.ts'

/** Calls of each function that asks the database and is no job: jobs are all in the contract test. */
const calls: Readonly<Record<string, (context: TestContext) => Promise<unknown>>> = {
  async createImportTemplate(context) {
    await using directory = await openTemporaryDirectory()
    await finance.createImportTemplate(context, { division: '001', file: join(directory.path, 'template.xlsx') })
  },
  async explainAccount(context) {
    await seedWorld(context, {
      accounts: [
        { key: 'head', type: 'C', status: 'A' },
        { key: 'branch', type: 'C', status: 'A', parent: 'head' },
      ],
      contracts: [{ account: 'branch', lines: [{ item: 'sales', price: 1 }] }],
      requests: [{ account: 'head', status: 1 }],
      rules: [{ rating: 1, start: 0, end: 10 }],
    })
    await crm.explainAccount(context, { account: 'head', mode: 'full' })
    await crm.explainAccount(context, {
      account: 'branch',
      mode: 'forecast',
      forecast: { includeOpportunities: true, openOrApprovedStatuses: [1] },
    })
  },
  async getDivisionStatus(context) {
    await finance.getDivisionStatus(context)
    await finance.getDivisionStatus(context, { divisions: ['001'] })
  },
  async previewImport(context) {
    await using directory = await openTemporaryDirectory()
    const file = await writeSheet(join(directory.path, 'figures.xlsx'), balanced(3, 10))
    await finance.previewImport(context, { file, mode: 'actual' })
  },
  async probeStatuses(context) {
    await addPending(context, goodEntry('1'))
    await finance.probeStatuses(context)
    await finance.probeStatuses(context, { divisions: ['001'] })
  },
  async processHealth(context) {
    await core.processHealth(context, { since: new Date(0) })
  },
  async proposeRatingRules(context) {
    await seedWorld(context, { accounts: [], rules: [{ rating: 1, start: 0, end: 10 }] })
    await crm.proposeRatingRules(context)
  },
  async pruneRuns(context) {
    await core.checkErrorLog(context)
    await core.pruneRuns(context, { keepDays: 1 })
  },
  async readProcessReport(context) {
    await core.checkErrorLog(context)
    const now = context.localNow()
    await core.readProcessReport(context, {
      person: 'jobs',
      job: 'checkErrorLog',
      from: new Date(0),
      to: new Date(now.getTime() + 1),
      type: 'end',
    })
    await core.readProcessReport(context, { pageSize: 1 })
  },
  async recoverRuns(context) {
    await core.checkErrorLog(context)
    await core.recoverRuns(context)
  },
  async searchFullText(context) {
    await makePersons(context)
    await makeDocuments(context, [{ subject: 'Annual report', body: 'of the year' }])
    await makeRequests(context, [{ description: 'Report a fault' }])
    await documents.indexFullText(context)
    for (const query of ['report', '"annual report" year* -fault', 'reprot']) {
      await documents.searchFullText(context, { query, as: 'director', attachments: true })
      await documents.searchFullText(context, { query, as: 'clerk', entities: ['documents'] })
    }
  },
  async topDocuments(context) {
    const now = context.localNow()
    await core.topDocuments(context, { from: new Date(0), to: now })
  },
  async verifyBalances(context) {
    await addPending(context, goodEntry('1'))
    await finance.validateFinancials(context)
    await finance.verifyBalances(context)
    await finance.verifyBalances(context, { divisions: ['001'], years: [2026] })
  },
}

/** Functions that make tables, which no grammar of queries needs to know. */
const exempt = ['installJobTables']

describe('functions that are no jobs', () => {
  it('are all here', () => {
    const exported: readonly (readonly [string, unknown])[] = [core, crm, documents, finance].flatMap((module) => Object.entries(module))
    const asking = exported.filter(([, value]) => typeof value === 'function' && /^async function \w+\(context\b/.test(value.toString()))
    expect(asking.map(([name]) => name).toSorted()).toEqual([...Object.keys(calls), ...exempt].toSorted())
  })

  it.each(Object.entries(calls))('%s asks in T-SQL, over tables and columns of the schema', async (_, call) => {
    const recorder = recordTsql()
    await using context = await openTestContext({ onQuery: recorder.onQuery })
    await call(context)
    expect(recorder.statements()).not.toEqual([])
    expect(recorder.check()).toEqual([])
  })
})
