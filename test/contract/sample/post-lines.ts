import type { Database, JobCounts } from '@synergy-jobs/core'
import { bulkInsert, tableDefinition } from '@synergy-jobs/core/internal'
import { type Insertable, type Kysely, sql, type Transaction } from 'kysely'
import type { SampleWork } from './sample-job.ts'

/** One line of wages. */
export interface WageLine {
  readonly id: number
  /** `Balance.CompanyAccountCode`, padded. */
  readonly code: string
  readonly amount: number
}

/** Posts one page of lines as a job should: in a chunk, from a staging table, with the checkpoint. */
export async function postInChunk(
  { run, mutation }: SampleWork,
  staging: string,
  page: { readonly planned: Partial<JobCounts>; readonly fresh: readonly WageLine[]; readonly last: number },
): Promise<void> {
  await run.chunk({
    planned: page.planned,
    ...(mutation === 'forgets-checkpoint' ? {} : { checkpoint: { after: page.last } }),
    async work(trx) {
      if (mutation === 'touches-rows') await trx.updateTable('Balance').set({ FinYear: 2026 }).where('CompanyCode', '=', '001').execute()
      if (mutation === 'writes-unnamed-table')
        await trx
          .insertInto('kstdr')
          .values({ kstdrcode: `L${page.last}`, oms25_0: 'Posted', syscreator: 1, sysmodifier: 1 })
          .execute()
      if (mutation === 'checkpoint-too-early' || mutation === 'posts-beside-chunk') return undefined
      if (mutation === 'row-by-row') await postEach(trx, page.fresh)
      else await postSet(trx, staging, page.fresh)
      return undefined
    },
  })
}

async function postSet(trx: Transaction<Database>, staging: string, lines: readonly WageLine[]): Promise<void> {
  const columns = tableDefinition('Balance').columns.filter(({ name }) => ['CompanyAccountCode', 'AmountDebit'].includes(name))
  await sql`delete from ${sql.table(staging)}`.execute(trx)
  await bulkInsert(
    trx,
    staging,
    columns,
    lines.map((line) => columns.map(({ name }) => (name === 'AmountDebit' ? line.amount : line.code))),
  )
  await sql`insert into Balance (CompanyCode, FinYear, FinPeriod, CompanyAccountCode, AmountDebit, AmountCredit, AmountDebitAC, AmountCreditAC,
      ReportingAmountDebit, ReportingAmountCredit, ReportingAmountDebitAC, ReportingAmountCreditAC)
    select '001', 2026, 1, CompanyAccountCode, AmountDebit, 0, 0, 0, 0, 0, 0, 0 from ${sql.table(staging)}`.execute(trx)
}

async function postEach(trx: Transaction<Database>, lines: readonly WageLine[]): Promise<void> {
  for (const line of lines) await trx.insertInto('Balance').values(balance(line)).execute()
}

/** Posts lines as no job may: on the pool, without lock, chunk or checkpoint. */
export async function postBeside(db: Kysely<Database>, lines: readonly WageLine[]): Promise<void> {
  for (const line of lines) await db.insertInto('Balance').values(balance(line)).execute()
}

function balance(line: WageLine): Insertable<Database['Balance']> {
  return {
    CompanyCode: '001',
    FinYear: 2026,
    FinPeriod: 1,
    CompanyAccountCode: line.code,
    AmountDebit: line.amount,
    AmountCredit: 0,
    AmountDebitAC: 0,
    AmountCreditAC: 0,
    ReportingAmountDebit: 0,
    ReportingAmountCredit: 0,
    ReportingAmountDebitAC: 0,
    ReportingAmountCreditAC: 0,
  }
}
