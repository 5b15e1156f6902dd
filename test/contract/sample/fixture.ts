import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from '@synergy-jobs/core'
import { bulkInsert, createStagingTable, internals, tableDefinition } from '@synergy-jobs/core/internal'
import { sql } from 'kysely'
import type { JobFixture, SeedInput } from '../job-fixture.ts'

interface Seeded {
  readonly file: string
  /** Good wage lines: their number and total. */
  readonly lines: number
  readonly total: number
}

/** Input of the sample job: wage lines of which each tenth part of a hundred is 1, 2, 3 … cents; faulty ones are negative. */
export const fixture: JobFixture<Seeded> = {
  chunked: true,
  businessTables: ['Balance'],
  badOptions: [
    { option: 'year', options: { year: 1899 } },
    { option: 'year', options: { year: '2026' } },
    { option: 'file', options: { file: 7 } },
  ],
  async seed(context, input) {
    const file = join(input.directory, 'wages.txt')
    await writeFile(file, 'the name of a run\n')
    return add(context, { file, lines: 0, total: 0 }, input)
  },
  more: add,
  options: ({ file }) => ({ file }),
  async expectDone(context, { lines, total }) {
    const posted = await context.db
      .selectFrom('Balance')
      .select((e) => [
        e.fn.countAll<number>().as('rows'),
        e.fn.count<number>('CompanyAccountCode').distinct().as('accounts'),
        e.fn.sum<number>('AmountDebit').as('total'),
      ])
      .where('CompanyCode', '=', '001')
      .executeTakeFirstOrThrow()
    assert.deepEqual(
      { rows: Number(posted.rows), accounts: Number(posted.accounts), total: Number(posted.total) },
      { rows: lines, accounts: lines, total },
    )
  },
}

async function add(context: Context, before: Seeded, { size, faults }: SeedInput): Promise<Seeded> {
  const amounts = [...Array.from({ length: size }, (_, index) => before.lines + index + 1), ...Array.from({ length: faults }, () => -1)]
  await using session = await context[internals].source.openSession()
  const columns = tableDefinition('hrfin').columns.filter(({ name }) => ['res_id', 'line', 'employee_amt'].includes(name))
  const staging = await createStagingTable(session.db, 'seed', columns)
  // Rows go in the order of the amounts, so that faults come last.
  const [{ next }] = (await sql<{ next: number }>`select count(*) as next from hrfin`.execute(session.db)).rows as [{ next: number }]
  await bulkInsert(
    session.db,
    staging,
    columns,
    amounts.map((amount, index) => [Number(next) + index, 1, amount]),
  )
  await sql`insert into hrfin (res_id, line, employee_amt, employer_amt, hours, syscreator, sysmodifier)
    select res_id, line, employee_amt, 0, 0, 1, 1 from ${sql.table(staging)}`.execute(session.db)
  const total = amounts.filter((amount) => amount > 0).reduce((sum, amount) => sum + amount, before.total)
  return { ...before, lines: before.lines + size, total }
}
