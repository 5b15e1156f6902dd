import { randomBytes } from 'node:crypto'
import { openTestContext, type TestContext, testEngines } from '@synergy-jobs/core/testing'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { archived, attach, makeDocument, makeStates } from '../../test/import/make-document.ts'
import { balanced, openTestFolder } from '../../test/import/write-sheet.ts'
import { importFinancials } from './import-financials.ts'

const documents = { documents: { actual: ['Actuals'], budget: ['Budgets'] } }

async function readDocument(context: TestContext, id: string) {
  return context.db
    .selectFrom('BacoDiscussions')
    .select(['Status', 'Body', 'ModifiedDate', 'ModifiedBy', 'timestamp'])
    .where('ID', '=', id)
    .executeTakeFirstOrThrow()
}

describe.each(testEngines())('importFinancials on %s: documents', (engine) => {
  it('imports attachments of open documents by category, adds the result text and archives (spec finance §2.3 rules 1, 2, 11)', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    await makeStates(context)
    const actual = await makeDocument(context, { files: [await folder.sheet('march <b>.xlsx', balanced(3, 10))] })
    const budget = await makeDocument(context, { category: 'budgets', files: [await folder.sheet('budget.xlsx', balanced(3, 20))] })

    const result = await importFinancials(context, documents)

    expect(result).toMatchObject({ status: 'succeeded', counts: { read: 4, written: 4 }, messages: [] })
    expect(result.files).toMatchObject([
      { name: 'march <b>.xlsx', mode: 'actual', document: { id: actual, subject: 'Figures' }, status: 'imported' },
      { name: 'budget.xlsx', mode: 'budget', document: { id: budget }, scenario: 'B2026', status: 'imported' },
    ])
    const rows = await context.db
      .selectFrom('TransactionsPending')
      .select(['DocumentID', 'DocAttachmentID', 'transtype'])
      .orderBy('ID')
      .execute()
    const attachments = await context.db.selectFrom('Attachments').select(['ID', 'Entity']).execute()
    const attachmentOf = (document: string) => attachments.find(({ Entity }) => Entity === document)?.ID
    const ofActual = { DocumentID: actual, DocAttachmentID: attachmentOf(actual), transtype: 'N' }
    const ofBudget = { DocumentID: budget, DocAttachmentID: attachmentOf(budget), transtype: 'B' }
    expect(rows).toEqual([ofActual, ofActual, ofBudget, ofBudget])
    const document = await readDocument(context, actual)
    expect(document).toMatchObject({ Status: archived, ModifiedDate: new Date('2026-03-31T10:00:00Z'), ModifiedBy: 1 })
    expect(document.Body).toMatch(/^<p>Figures<\/p><div class="synergy-jobs-import"/)
    expect(document.Body).toContain('<b>march &lt;b&gt;.xlsx</b>: imported. 2 rows read, 2 imported, 0 skipped, 0 refused.')
    expect(document.Body).toContain('<td>2026/3</td><td>1001</td><td>26000001</td><td>2</td><td>10.00</td><td>10.00</td>')
    const again = await importFinancials(context, documents)
    expect(again).toMatchObject({ counts: { read: 0 }, files: [] })
  })

  it('leaves out documents that are archived, without division, templates, of other types, or without a sheet', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    await makeStates(context)
    const files = [await folder.sheet('a.xlsx', balanced(3, 10))]
    await makeDocument(context, { files, status: archived })
    await makeDocument(context, { files, company: null })
    await makeDocument(context, { files, isTemplate: true })
    await makeDocument(context, { files, category: 'Others' })
    await makeDocument(context, { files, type: 11 })
    await makeDocument(context, { files: [{ file: files[0]!, name: 'a.pdf' }] })
    await makeDocument(context, { files, company: '300' })

    const result = await importFinancials(context, { documents: { actual: ['Actuals'], documentTypes: [10] }, divisions: ['001'] })

    expect(result.files).toEqual([])
  })

  it('takes attachments of the active version, several in the order of their names, and archives when all are in', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    await makeStates(context)
    const bad = await folder.sheet('b.xlsx', [{ division: '001', year: 2026, period: 5, account: '4100', debit: 10 }])
    const document = await makeDocument(context, {
      version: '2',
      files: [
        { file: await folder.sheet('old.xlsx', balanced(1, 1)), version: '1' },
        { file: bad, version: '2' },
        await folder.sheet('a.xlsx', balanced(3, 3)),
      ],
    })

    const first = await importFinancials(context, documents)
    const open = await readDocument(context, document)
    const second = await importFinancials(context, documents)
    const untouched = await readDocument(context, document)
    await context.db.deleteFrom('Attachments').where('AttachmentFileName', '=', 'b.xlsx').execute()
    await attach(context, document, await folder.sheet('c.xlsx', balanced(5, 10)))
    const third = await importFinancials(context, documents)

    expect(first.files.map(({ name, status }) => [name, status])).toEqual([
      ['a.xlsx', 'imported'],
      ['b.xlsx', 'rejected'],
    ])
    expect(open.Status).toBe(1)
    expect(open.Body).toContain('<b>a.xlsx</b>: imported.')
    expect(open.Body).toContain('E_UNBALANCED')
    expect(second.files.map(({ status }) => status)).toEqual(['unchanged', 'rejected'])
    expect(untouched).toEqual(open)
    expect(third.files.map(({ name, status }) => [name, status])).toEqual([
      ['a.xlsx', 'unchanged'],
      ['c.xlsx', 'imported'],
    ])
    expect((await readDocument(context, document)).Status).toBe(archived)
    const logs = await context.db.selectFrom('CompanyLogs').select(['Status', 'Records']).orderBy('LogID').execute()
    expect(logs).toEqual([
      { Status: 'OK', Records: 2 },
      { Status: 'Failed', Records: 0 },
      { Status: 'OK', Records: 2 },
    ])
  })

  it('keeps documents open when asked to, and does not add the same text again', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    await makeStates(context)
    const document = await makeDocument(context, { files: [await folder.sheet('a.xlsx', balanced(3, 3))] })

    await importFinancials(context, { ...documents, archiveOnSuccess: false })
    const after = await readDocument(context, document)
    const second = await importFinancials(context, { ...documents, archiveOnSuccess: false })

    expect(after.Status).toBe(1)
    expect(second).toMatchObject({ status: 'succeeded', counts: { written: 0, skipped: 2 } })
    expect(await readDocument(context, document)).toEqual(after)
  })

  it('tells when no state is called archived, and takes the number from codes', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const document = await makeDocument(context, { files: [await folder.sheet('a.xlsx', balanced(3, 3))] })
    const other = await makeDocument(context, { status: 2, files: [await folder.sheet('b.xlsx', balanced(4, 3))] })

    const first = await importFinancials(context, documents)
    expect(first.messages.map(({ code }) => code)).toEqual(['W_NO_ARCHIVE_STATUS'])
    expect((await readDocument(context, document)).Status).toBe(1)

    await importFinancials(context, { ...documents, codes: { archivedStatus: 9, openStatuses: [1] } })
    expect((await readDocument(context, document)).Status).toBe(9)
    expect((await readDocument(context, other)).Status).toBe(2)
  })

  it('refuses a sheet for another division than that of its document, and reports it there (spec finance §2.3 rule 6)', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    await makeStates(context)
    const document = await makeDocument(context, { company: '300', files: [await folder.sheet('a.xlsx', balanced(3, 3))] })

    const result = await importFinancials(context, { ...documents, divisions: ['300'] })

    expect(result.rejections.map(({ code }) => code)).toEqual(['E_DIVISION_DOCUMENT'])
    const after = await readDocument(context, document)
    expect(after.Status).toBe(1)
    expect(after.Body).toContain('E_DIVISION_DOCUMENT')
  })

  it('never touches a compressed text', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    await makeStates(context)
    const compressBody = randomBytes(100)
    const document = await makeDocument(context, { body: null, compressBody, files: [await folder.sheet('a.xlsx', balanced(3, 3))] })

    const result = await importFinancials(context, documents)

    expect(result.messages.map(({ code }) => code)).toEqual(['W_COMPRESSED_TEXT'])
    const row = await context.db
      .selectFrom('BacoDiscussions')
      .select(['Body', 'CompressBody'])
      .where('ID', '=', document)
      .executeTakeFirstOrThrow()
    expect(row.Body).toMatch(/^<div class="synergy-jobs-import"/)
    expect(row.CompressBody).toEqual(compressBody)
  })

  it('reads the one file of classic documents, larger than one slice', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    await makeStates(context)
    // Texts that do not compress, in a column that imports pass over, make a file of more than 1 MiB.
    const lines = Array.from({ length: 300 }, () =>
      balanced(3, 1).map((line) => ({ ...line, errors: randomBytes(2_000).toString('base64') })),
    ).flat()
    const file = await folder.sheet('classic.xlsx', lines)
    const document = await makeDocument(context, { classicFile: file })
    const size = await sql<{ bytes: number }>`select datalength(Document) as bytes from BacoDiscussions`.execute(context.db)
    expect(Number(size.rows[0]?.bytes)).toBeGreaterThan(1024 ** 2)

    const result = await importFinancials(context, documents)

    expect(result.counts).toEqual({ read: 600, written: 600, skipped: 0, rejected: 0 })
    expect((await readDocument(context, document)).Status).toBe(archived)
  })

  it('replaces the budget of a document whose attachment was corrected under another name', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    await makeStates(context)
    const document = await makeDocument(context, {
      category: 'Budgets',
      files: [await folder.sheet('v1.xlsx', balanced(3, 10)), await folder.sheet('x.xlsx', balanced(4, 1))],
    })
    await importFinancials(context, documents)
    await context.db.updateTable('BacoDiscussions').set({ Status: 1 }).where('ID', '=', document).execute()
    await context.db.deleteFrom('Attachments').where('AttachmentFileName', '=', 'v1.xlsx').execute()
    await attach(context, document, await folder.sheet('v2.xlsx', balanced(3, 11)))

    const result = await importFinancials(context, documents)

    expect(result.files.map(({ name, status, replacedEntries }) => [name, status, replacedEntries])).toEqual([
      ['v2.xlsx', 'imported', 1],
      ['x.xlsx', 'unchanged', 0],
    ])
    const rows = await context.db
      .selectFrom('TransactionsPending')
      .select(['FinPeriod', 'AmountDebitAC'])
      .where('AmountDebitAC', '>', 0)
      .orderBy('FinPeriod')
      .execute()
    expect(rows).toEqual([
      { FinPeriod: 3, AmountDebitAC: 11 },
      { FinPeriod: 4, AmountDebitAC: 1 },
    ])
  })

  it('finds more documents than fit on a page, in the order of their numbers', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    await makeStates(context)
    const file = await folder.sheet('a.xlsx', [])
    for (let count = 0; count < 105; count++) await makeDocument(context, { files: [file] })

    const result = await importFinancials(context, documents)

    const numbers = result.files.map(({ document }) => document?.number ?? 0)
    expect(numbers).toHaveLength(105)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    expect(result.status).toBe('failed')
  })
})
