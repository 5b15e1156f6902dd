import { insertRows, openTestContext } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { recordTsql } from '../../../../test/tsql/record-tsql.ts'
import { makeDocument, makeStates } from '../../test/import/make-document.ts'
import { undoForImport } from '../../test/import/undo-for-import.ts'
import { balanced, openTestFolder } from '../../test/import/write-sheet.ts'
import { importFinancials } from './import-financials.ts'

const created = { account: '4999', accountDescription: 'Sundry', accountSide: 'D', accountType: 'P' } as const

describe('statements of importFinancials and undoImport', () => {
  it('are all T-SQL, over tables and columns of the schema', async () => {
    const recorder = recordTsql()
    await using context = await openTestContext({ onQuery: recorder.onQuery })
    await using folder = await openTestFolder()
    await makeStates(context)
    await insertRows(context.db, 'gbkmut', [{ CompanyCode: '001', bkstnr: '1001', TransactionGuid: context.newGuid() }])
    const file = await folder.sheet('a.xlsx', [
      ...balanced(3, 10),
      { division: '001', year: 2026, period: 4, ...created, debit: 1 },
      { division: '001', year: 2026, period: 4, account: '1000', credit: 1 },
    ])
    const runs = [await importFinancials(context, { files: [file], mode: 'actual', codes: { entryNumberKey: 'New' } })]
    for (const budgetTarget of ['pending', 'budgets', 'ledger'] as const) {
      for (const amount of [1, 2]) {
        const budget = await folder.sheet('b.xlsx', balanced(1, amount))
        runs.push(await importFinancials(context, { files: [budget], mode: 'budget', budgetTarget }))
      }
    }
    await makeDocument(context, { files: [await folder.sheet('c.xlsx', balanced(5, 1))] })
    await makeDocument(context, { classicFile: await folder.sheet('d.xlsx', balanced(6, 1)) })
    const documents = { actual: ['Actuals'], documentTypes: [10] }
    runs.push(await importFinancials(context, { documents, codes: { openStatuses: [1] } }))
    for (const { runId } of runs) await undoForImport(context, runId)

    expect(recorder.check()).toEqual([])
    expect(recorder.statements().length).toBeGreaterThan(60)
  })

  it('do not grow in number with the rows of a chunk', async () => {
    let statements = 0
    await using context = await openTestContext({ onQuery: () => statements++ })
    await using folder = await openTestFolder()
    const count = async (name: string, lines: number) => {
      const file = await folder.sheet(name, Array.from({ length: lines }, (_, index) => balanced(3, index + 1)).flat())
      statements = 0
      await importFinancials(context, { files: [file], mode: 'actual', chunkSize: 4_000 })
      return statements
    }
    await count('first.xlsx', 1)
    const few = await count('few.xlsx', 5)
    const many = await count('many.xlsx', 2_000)
    const twice = await count('twice.xlsx', 4_000)
    expect(many).toBe(few)
    // Twice the rows of one statement: one more insert, and one more batch of the bulk load.
    expect(twice - many).toBeLessThanOrEqual(4)
  })
})
