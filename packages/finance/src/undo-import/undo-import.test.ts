import type { Context } from '@synergy-jobs/core'
import { insertRows, openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { importForUndo } from '../../test/import/import-for-undo.ts'
import { archived, makeDocument, makeStates } from '../../test/import/make-document.ts'
import { balanced, openTestFolder, type TestFolder } from '../../test/import/write-sheet.ts'
import { undoImport } from './undo-import.ts'

const created = { account: '4999', accountDescription: 'Sundry', accountSide: 'D', accountType: 'P' } as const

/** Two entries, one of which creates an account. */
async function importTwo(context: Context, folder: TestFolder, more: { readonly atomicity?: 'entry'; readonly chunkSize?: number } = {}) {
  const file = await folder.sheet('march.xlsx', [
    ...balanced(3, 10),
    { division: '001', year: 2026, period: 4, ...created, debit: 1 },
    { division: '001', year: 2026, period: 4, account: '1000', credit: 1 },
  ])
  return importForUndo(context, { files: [file], mode: 'actual', ...more })
}

async function left(context: Context) {
  const rows = async (table: 'TransactionsPending' | 'Budgets' | 'gbkmut' | 'SynergyJobsUnits') =>
    (await context.db.selectFrom(table).selectAll().execute()).length
  const used = await context.db.selectFrom('Numbers').select('Number').where('Used', '=', true).execute()
  const accounts = await context.db.selectFrom('grtbk').select('ID').where('reknr', '=', '     4999').execute()
  return { pending: await rows('TransactionsPending'), units: await rows('SynergyJobsUnits'), used: used.length, accounts: accounts.length }
}

const nothingLeft = { pending: 0, units: 0, used: 0, accounts: 0 }

describe.each(testEngines())('undoImport on %s', (engine) => {
  it('takes away rows, accounts and references, so that the same content can be imported again', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const { runId } = await importTwo(context, folder)

    const dry = await undoImport(context, { runId, dryRun: true })
    const before = await left(context)
    const result = await undoImport(context, { runId: runId.toLowerCase() })

    expect(before).toEqual({ pending: 4, units: 2, used: 2, accounts: 1 })
    expect(result).toMatchObject({
      status: 'succeeded',
      counts: { read: 4, written: 4, skipped: 0, rejected: 0 },
      dependencies: [],
      deletedAccounts: ['4999'],
    })
    expect(dry).toMatchObject({ counts: result.counts, deletedAccounts: ['4999'], entries: result.entries })
    expect(result.entries.map(({ unit, entryNumber, rows }) => [unit, entryNumber, rows].join(' ')).toSorted()).toEqual([
      '2026/3 1001 2',
      '2026/4 1002 2',
    ])
    expect(await left(context)).toEqual(nothingLeft)
    const deletions = await context.db.selectFrom('DeletionLogs').select(['TableName', 'KeyString1', 'CompanyCode', 'syscreator']).execute()
    expect(deletions).toEqual([{ TableName: 'grtbk', KeyString1: '     4999', CompanyCode: '001', syscreator: 1 }])
    const logs = await context.db.selectFrom('CompanyLogs').select(['Action', 'Records']).orderBy('LogID').execute()
    expect(logs).toEqual([
      { Action: 'Import', Records: 4 },
      { Action: 'Undo import', Records: 4 },
    ])
    expect((await importTwo(context, folder)).counts.written).toBe(4)
  })

  it('does nothing the second time, nor for a run that is not there', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const { runId } = await importTwo(context, folder)
    await undoImport(context, { runId })

    const second = await undoImport(context, { runId })
    const unknown = await undoImport(context, { runId: context.newGuid() })

    expect(second).toMatchObject({ status: 'succeeded', counts: { read: 0 }, messages: [{ severity: 'info', code: 'I_NOTHING_TO_UNDO' }] })
    expect(unknown).toMatchObject({ status: 'succeeded', messages: [{ severity: 'warning', code: 'W_UNKNOWN_RUN' }] })
  })

  it('undoes nothing when rows are posted, changed or gone, and lists them', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const file = await folder.sheet(
      'q.xlsx',
      [1, 2, 3, 4].flatMap((period) => balanced(period, period)),
    )
    const { runId, files } = await importForUndo(context, { files: [file], mode: 'actual' })
    const entries = files[0]?.entries ?? []
    const guids = entries.map(({ entryGuid = '' }) => entryGuid)
    await insertRows(context.db, 'gbkmut', [{ CompanyCode: '001', EntryGuid: guids[0]!, TransactionGuid: context.newGuid() }])
    await context.db.deleteFrom('TransactionsPending').where('EntryGuid', '=', guids[0]!).execute()
    await context.db.updateTable('TransactionsPending').set({ Status: 2 }).where('EntryGuid', '=', guids[1]!).execute()
    const [row] = await context.db.selectFrom('TransactionsPending').select('ID').where('EntryGuid', '=', guids[2]!).execute()
    await context.db.deleteFrom('TransactionsPending').where('ID', '=', row!.ID).execute()
    const before = await left(context)

    const refused = await undoImport(context, { runId })

    expect(refused).toMatchObject({ status: 'failed', counts: { read: 8, written: 0, rejected: 8 }, entries: [] })
    const found = refused.dependencies.map(({ kind, unit, rows }) => [kind, unit, rows].join(' ')).toSorted()
    expect(found).toEqual(['changed 2026/2 2', 'missing 2026/3 1', 'posted 2026/1 1'])
    expect(refused.rejections.map(({ code }) => code).toSorted()).toEqual(['E_CHANGED', 'E_MISSING', 'E_POSTED'])
    expect(await left(context)).toEqual(before)

    const skipped = await undoImport(context, { runId, onDependent: 'skip' })
    expect(skipped).toMatchObject({ status: 'partial', counts: { read: 8, written: 2, rejected: 6 } })
    expect(skipped.entries.map(({ unit }) => unit)).toEqual(['2026/4'])
  })

  it('keeps accounts that other rows use', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const { runId } = await importTwo(context, folder)
    await insertRows(context.db, 'gbkmut', [{ CompanyCode: '001', reknr: '     4999', TransactionGuid: context.newGuid() }])

    const refused = await undoImport(context, { runId })
    expect(refused.dependencies).toEqual([{ kind: 'account-used', division: '001', account: '4999' }])
    expect(refused.counts).toMatchObject({ written: 0, rejected: 4 })

    const skipped = await undoImport(context, { runId, onDependent: 'skip' })
    expect(skipped).toMatchObject({ status: 'partial', counts: { written: 4, rejected: 0 }, deletedAccounts: [] })
    expect(await left(context)).toEqual({ ...nothingLeft, accounts: 1 })
  })

  it('reopens documents with a note, and lets them be imported again', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    await makeStates(context)
    const options = { documents: { actual: ['Actuals'] } }
    const document = await makeDocument(context, { status: 3, files: [await folder.sheet('a.xlsx', balanced(3, 10))] })
    const { runId } = await importForUndo(context, options)

    const result = await undoImport(context, { runId })

    const row = await context.db
      .selectFrom('BacoDiscussions')
      .select(['HID', 'Status', 'Body'])
      .where('ID', '=', document)
      .executeTakeFirstOrThrow()
    expect(result.reopenedDocuments).toEqual([row.HID])
    expect(row.Status).toBe(3)
    expect(row.Body).toContain('<h3>Import undone 2026-03-31 10:00</h3><ul><li>a.xlsx: 2026/3, entry number 1001, 2 rows</li></ul>')
    expect(await left(context)).toEqual(nothingLeft)
    expect((await importForUndo(context, options)).counts.written).toBe(2)
    const again = await context.db.selectFrom('BacoDiscussions').select('Status').where('ID', '=', document).executeTakeFirstOrThrow()
    expect(again.Status).toBe(archived)
  })

  it.each(['pending', 'budgets', 'ledger'] as const)(
    'undoes a budget in target %s, but not one that was replaced',
    async (budgetTarget) => {
      await using context = await openTestContext({ engine })
      await using folder = await openTestFolder()
      const budget = async (...amounts: readonly number[]) => {
        const lines = amounts.map((debit, index) => ({ division: '001', year: 2026, period: index + 1, account: '4100', debit }))
        return importForUndo(context, { files: [await folder.sheet('b.xlsx', lines)], mode: 'budget', budgetTarget })
      }
      const table = ({ pending: 'TransactionsPending', budgets: 'Budgets', ledger: 'gbkmut' } as const)[budgetTarget]
      const count = async () => (await context.db.selectFrom(table).selectAll().execute()).length
      const first = await budget(1, 2, 3)
      const second = await budget(1, 20, 3)

      const refused = await undoImport(context, { runId: first.runId })
      expect(refused.dependencies).toMatchObject([{ kind: 'replaced', unit: '2026/2', replacedBy: second.runId }])
      expect(await count()).toBe(3)

      expect((await undoImport(context, { runId: second.runId })).counts.written).toBe(1)
      expect(await count()).toBe(2)
      // What the second run replaced does not come back by itself, but it can be imported again, and then replaced once more.
      const third = await budget(1, 2, 3)
      expect(third.counts).toEqual({ read: 3, written: 1, skipped: 2, rejected: 0 })
      expect((await budget(5)).files[0]).toMatchObject({ replacedEntries: 3 })
      expect(await count()).toBe(1)
    },
  )

  it('undoes in whole entries of a bounded size, and leaves references that others bear', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const file = await folder.sheet('y.xlsx', Array.from({ length: 12 }, (_, index) => balanced(index + 1, 1)).flat())
    const { runId } = await importForUndo(context, { files: [file], mode: 'actual' })
    await insertRows(context.db, 'gbkmut', [{ CompanyCode: '001', faktuurnr: '26000005', TransactionGuid: context.newGuid() }])

    const result = await undoImport(context, { runId, chunkSize: 5 })

    expect(result.counts).toEqual({ read: 24, written: 24, skipped: 0, rejected: 0 })
    const used = await context.db.selectFrom('Numbers').select('Number').where('Used', '=', true).execute()
    expect(used).toEqual([{ Number: 26_000_005 }])
    expect(await left(context)).toEqual({ ...nothingLeft, used: 1 })
  })
})
