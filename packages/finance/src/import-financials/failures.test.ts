import { join } from 'node:path'
import type { JobResult } from '@synergy-jobs/core'
import { JobError } from '@synergy-jobs/core'
import { dialectSql, readRows, type SheetRow } from '@synergy-jobs/core/internal'
import { openTestContext, type TestContext, testEngines } from '@synergy-jobs/core/testing'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { makeDocument, makeStates } from '../../test/import/make-document.ts'
import { balanced, openTestFolder } from '../../test/import/write-sheet.ts'
import { importFinancials } from './import-financials.ts'

/** Makes the database refuse pending rows of one description, as a customer's own trigger may. */
async function refuseRows(context: TestContext, description: string): Promise<void> {
  await dialectSql({
    sqlServer: sql.raw(
      `create trigger RefusePending on TransactionsPending after insert as
       if exists (select 1 from inserted where Description = '${description}') begin raiserror('refused by trigger', 16, 1); rollback transaction end`,
    ),
    embedded: sql.raw(
      `create trigger RefusePending after insert on TransactionsPending when new.Description = '${description}' begin select raise(abort, 'refused by trigger'); end`,
    ),
  }).execute(context.db)
}

async function dropTrigger(context: TestContext): Promise<void> {
  await sql.raw('drop trigger RefusePending').execute(context.db)
}

async function caught(promise: Promise<JobResult>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  )
}

async function allRows(file: string): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = []
  for await (const row of readRows(file)) rows.push(row)
  return rows
}

async function leftovers(context: TestContext) {
  const count = async (table: 'TransactionsPending' | 'CompanyLogs' | 'SynergyJobsUnits') =>
    (await context.db.selectFrom(table).selectAll().execute()).length
  const used = await context.db.selectFrom('Numbers').select('Number').where('Used', '=', true).execute()
  const [counter] = await context.db.selectFrom('BacoFreeNumbers').select('FreeNumber').execute()
  const accounts = await context.db.selectFrom('grtbk').select('ID').where('reknr', '=', '     4999').execute()
  return {
    pending: await count('TransactionsPending'),
    logs: await count('CompanyLogs'),
    units: await count('SynergyJobsUnits'),
    used: used.length,
    next: counter?.FreeNumber,
    accounts: accounts.length,
  }
}

describe.each(testEngines())('importFinancials on %s: trouble with the database', (engine) => {
  it('leaves nothing of a file when a trigger refuses one of its rows, and keeps the files before', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    await refuseRows(context, 'not this one')
    const created = { account: '4999', accountDescription: 'Sundry', accountSide: 'D', accountType: 'P' } as const
    const good = await folder.sheet('good.xlsx', balanced(3, 10))
    const bad = await folder.sheet('bad.xlsx', [
      ...balanced(4, 10),
      { division: '001', year: 2026, period: 5, ...created, debit: 1 },
      { division: '001', year: 2026, period: 5, account: '1000', credit: 1, description: 'not this one' },
    ])

    const error = await caught(importFinancials(context, { files: [good, bad], mode: 'actual' }))

    expect(error).toMatchObject({ code: 'conflict', details: { file: 'bad.xlsx' } })
    expect((error as Error).message).toContain('refused by trigger')
    expect(await leftovers(context)).toEqual({ pending: 2, logs: 1, units: 1, used: 1, next: 1002, accounts: 0 })
    await dropTrigger(context)
    const again = await importFinancials(context, { files: [good, bad], mode: 'actual' })
    expect(again.counts).toEqual({ read: 6, written: 4, skipped: 2, rejected: 0 })
    expect(await leftovers(context)).toEqual({ pending: 6, logs: 2, units: 3, used: 3, next: 1004, accounts: 1 })
  })

  it('goes on with whole entries after a failure when resumed, without counting twice', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    await refuseRows(context, 'not this one')
    const first = await folder.sheet('first.xlsx', [...balanced(2, 10), { division: '001', year: 2026, period: 2, account: '1000' }])
    const file = await folder.sheet('a.xlsx', [...balanced(3, 10), ...balanced(4, 20), ...balanced(5, 30, { description: 'not this one' })])
    const options = { files: [first, file], mode: 'actual', atomicity: 'entry', chunkSize: 2 } as const
    const error = await caught(importFinancials(context, options))
    expect(await leftovers(context)).toMatchObject({ pending: 6, units: 3, next: 1004 })
    await dropTrigger(context)

    const runId = JobError.isInstance(error) ? error.details['runId'] : undefined
    const resumed = await importFinancials(context, { ...options, resume: runId as string })

    expect(resumed).toMatchObject({ runId, status: 'succeeded', counts: { read: 9, written: 8, skipped: 1, rejected: 0 } })
    expect(resumed.files).toMatchObject([{ name: 'a.xlsx', status: 'imported', rows: { read: 6, written: 6 } }])
    expect(resumed.files[0]?.entries.map(({ status, entryNumber }) => [status, entryNumber])).toEqual([
      ['imported', '1002'],
      ['imported', '1003'],
      ['imported', '1004'],
    ])
    expect(resumed.messages.map(({ code }) => code)).toContain('I_RESUMED')
    expect(await leftovers(context)).toMatchObject({ pending: 8, units: 4, next: 1005 })
  })

  it('resumes in the middle of a document, without counting twice', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    await makeStates(context)
    await refuseRows(context, 'not this one')
    const first = await folder.sheet('a.xlsx', [...balanced(3, 10), { division: '001', year: 2026, period: 3, account: '1000' }])
    const second = await folder.sheet('b.xlsx', balanced(4, 10, { description: 'not this one' }))
    await makeDocument(context, { files: [first] })
    await makeDocument(context, {
      files: [{ file: first, name: 'c.xlsx' }, { file: await folder.sheet('d.xlsx', balanced(5, 5)) }, { file: second, name: 'e.xlsx' }],
    })
    const options = { documents: { actual: ['Actuals'] }, archiveOnSuccess: false } as const
    const error = await caught(importFinancials(context, options))
    await dropTrigger(context)

    const runId = JobError.isInstance(error) ? error.details['runId'] : undefined
    const resumed = await importFinancials(context, { ...options, resume: runId as string })

    expect(resumed.files.map(({ name, status }) => [name, status])).toEqual([
      ['c.xlsx', 'unchanged'],
      ['d.xlsx', 'imported'],
      ['e.xlsx', 'imported'],
    ])
    expect(resumed.counts).toEqual({ read: 10, written: 6, skipped: 4, rejected: 0 })
    expect(await leftovers(context)).toMatchObject({ pending: 6 })
  })

  it('leaves whole files when the database goes away in the middle, and the next run does the rest', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const files = await Promise.all([3, 4, 5].map((period) => folder.sheet(`${period}.xlsx`, balanced(period, period))))
    const doomed = await context.another()

    const error = await caught(
      importFinancials(doomed, {
        files,
        mode: 'actual',
        onProgress: ({ phase }) => {
          if (phase === 'writing') void doomed[Symbol.asyncDispose]()
        },
      }),
    )

    expect(error).toBeInstanceOf(Error)
    const after = await leftovers(context)
    expect(after).toMatchObject({ pending: after.units * 2, logs: after.units, used: after.units, next: 1001 + after.units })
    expect(after.units).toBeLessThan(3)
    await doomed[Symbol.asyncDispose]()
    const again = await importFinancials(context, { files, mode: 'actual', onOverlap: 'wait' })
    expect(again.counts).toEqual({ read: 6, written: 6 - after.pending, skipped: after.pending, rejected: 0 })
    expect(await leftovers(context)).toMatchObject({ pending: 6, units: 3, used: 3, next: 1004 })
  })

  it('stops by its signal between two files and keeps what is committed', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const files = [await folder.sheet('a.xlsx', balanced(3, 10)), await folder.sheet('b.xlsx', balanced(4, 10))]
    const stop = new AbortController()

    const result = await importFinancials(context, {
      files,
      mode: 'actual',
      signal: stop.signal,
      onProgress: ({ phase }) => {
        if (phase === 'writing') stop.abort(new Error('enough'))
      },
    })

    expect(result).toMatchObject({ status: 'cancelled', counts: { written: 2 } })
    expect(result.files).toHaveLength(1)
    expect(await leftovers(context)).toMatchObject({ pending: 2, units: 1 })
    const again = await importFinancials(context, { files, mode: 'actual' })
    expect(again.counts).toEqual({ read: 4, written: 2, skipped: 2, rejected: 0 })
  })
})

describe.each(testEngines())('importFinancials on %s: workbooks with the problems', (engine) => {
  const lines = [
    ...balanced(3, 10),
    { division: '001', year: 2026, period: 4, account: '4100', debit: 'ten' },
    { division: '001', year: 2026, period: 4, account: '1000', credit: 10 },
    { division: '001', year: 2026, period: 4, account: '1000' },
  ]

  it('writes the refused rows ready to correct, and a copy with marks, in a dry run too', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const file = await folder.sheet('march.xlsx', lines)
    const output = { directory: join(folder.path, 'out', 'deep'), annotated: true }
    const options = { files: [file, file], mode: 'actual', atomicity: 'entry', output, dryRun: true } as const

    const result = await importFinancials(context, options)

    expect(result.artefacts.map(({ kind, path }) => [kind, path])).toEqual([
      ['rejects', join(output.directory, 'march-rejects.xlsx')],
      ['annotated', join(output.directory, 'march-annotated.xlsx')],
      ['rejects', join(output.directory, 'march-rejects-2.xlsx')],
      ['annotated', join(output.directory, 'march-annotated-2.xlsx')],
    ])
    const rejects = await allRows(result.artefacts[0]?.path ?? '')
    expect(rejects).toHaveLength(3)
    expect(rejects[1]?.cells.slice(0, 4).map(({ text }) => text)).toEqual(['001', '2026', '4', '4100'])
    expect(rejects[1]?.cells.at(-1)?.text).toContain('E_AMOUNT')
    const copy = await allRows(result.artefacts[1]?.path ?? '')
    expect(copy.map((row) => row.cells.at(-1)?.text.split(':')[0])).toEqual([
      'Status',
      'Would be imported',
      'Would be imported',
      'Rejected',
      'Rejected',
      'Skipped',
    ])
  })

  it('imports the corrected rejects, and the whole is there once', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const options = { mode: 'actual', atomicity: 'entry', output: { directory: folder.path } } as const
    const first = await importFinancials(context, { ...options, files: [await folder.sheet('march.xlsx', lines)] })
    expect(first.artefacts).toHaveLength(1)

    const corrected = lines.slice(2, 4).map((line) => ('debit' in line && line.debit === 'ten' ? { ...line, debit: 10 } : line))
    const second = await importFinancials(context, { ...options, files: [await folder.sheet('march-rejects.xlsx', corrected)] })

    expect([first.counts, second.counts]).toEqual([
      { read: 5, written: 2, skipped: 1, rejected: 2 },
      { read: 2, written: 2, skipped: 0, rejected: 0 },
    ])
  })

  it('throws write-failed only after all is committed, and says what was', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const blocked = await folder.bytes('blocked', 'a file where a folder should be')
    const files = [await folder.sheet('a.xlsx', lines), await folder.sheet('b.xlsx', balanced(5, 1))]

    const error = await caught(
      importFinancials(context, { files, mode: 'actual', atomicity: 'entry', output: { directory: join(blocked, 'out') } }),
    )

    expect(error).toMatchObject({
      code: 'write-failed',
      details: {
        failures: 1,
        committed: [
          { name: 'a.xlsx', status: 'partial', written: 2, rejected: 2 },
          { name: 'b.xlsx', status: 'imported', written: 2, rejected: 0 },
        ],
      },
    })
    expect(await leftovers(context)).toMatchObject({ pending: 4 })
  })
})
