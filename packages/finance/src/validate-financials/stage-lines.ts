import type { Database } from '@synergy-jobs/core'
import { createStagingTable, dropStagingTable } from '@synergy-jobs/core/internal'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { trimmed } from './fact-columns.ts'
import { factDefinitions } from './fact-list.ts'
import { staged, stagedColumns } from './staging-tables.ts'

/** Which pending rows are to be validated. */
export interface Selection {
  /** Only these divisions. */
  readonly divisions?: readonly string[]
  /** Only rows of these origins (`oorsprong`). */
  readonly origins?: readonly string[]
  /** `Status` of rows to take. */
  readonly statuses: readonly number[]
  /** Transaction type of budgets, which need no validation. */
  readonly budgetTranstype: string
  /** A resumed run goes on behind the entry whose first row has this ID. */
  readonly afterId: number
}

/** The staged lines of a run; disposing drops the tables. */
export interface StagedLines extends AsyncDisposable {
  /** How many entries and lines there are. */
  readonly entries: number
  readonly lines: number
}

/**
 * Numbers the pending rows to validate through, in one pass: entries by their first row, lines by their place in the entry. An
 * entry that has one row to validate is taken whole, whatever the status of its other rows; budgets stay out.
 */
export async function stageLines(session: Kysely<Database>, selection: Selection): Promise<StagedLines> {
  for (const [name, columns] of Object.entries({ ...stagedColumns, facts: factDefinitions }))
    await createStagingTable(session, staged[name as keyof typeof staged], columns)
  await insertKeys(session, selection)
  await insertLines(session, selection)
  await sql`insert into ${sql.table(staged.units)} (EntryNo, FirstSeq, LastSeq, Lines, FirstId)
    select EntryNo, min(Seq), max(Seq), count(*), min(FirstId) from ${sql.table(staged.lines)} group by EntryNo`.execute(session)
  for (const statement of indexes) await statement.execute(session)
  const { rows } = await sql<{ entries: number; lines: number }>`
    select count(*) as entries, coalesce(sum(Lines), 0) as lines from ${sql.table(staged.units)}`.execute(session)
  return {
    entries: Number(rows[0]?.entries ?? 0),
    lines: Number(rows[0]?.lines ?? 0),
    async [Symbol.asyncDispose]() {
      // When the connection is gone or the run is stopped, the tables go with the session.
      for (const table of Object.values(staged)) await dropStagingTable(session, table).catch(() => undefined)
    },
  }
}

const indexes = [
  sql`create index IX_lines on ${sql.table(staged.lines)} (Seq)`,
  sql`create index IX_lines_ID on ${sql.table(staged.lines)} (ID)`,
  sql`create index IX_units on ${sql.table(staged.units)} (EntryNo)`,
  sql`create index IX_facts on ${sql.table(staged.facts)} (Seq)`,
  sql`create index IX_facts_entry on ${sql.table(staged.facts)} (EntryNo)`,
  sql`create index IX_entries on ${sql.table(staged.entries)} (EntryNo)`,
  sql`create index IX_entries_number on ${sql.table(staged.entries)} (Division, EntryNumber)`,
  sql`create index IX_failures on ${sql.table(staged.failures)} (EntryNo)`,
  sql`create index IX_ledger on ${sql.table(staged.ledger)} (EntryNo)`,
]

const number = sql`coalesce(${trimmed('p.EntryNumber')}, '')`

/** Budgets are no entries to validate, whatever else their `EntryGuid` names. */
function isNoBudget({ budgetTranstype }: Selection): RawBuilder<unknown> {
  return sql`coalesce(p.transtype, 'N') <> ${budgetTranstype}`
}

async function insertKeys(session: Kysely<Database>, selection: Selection): Promise<void> {
  const { divisions, origins, statuses } = selection
  await sql`insert into ${sql.table(staged.keys)} (EntryGuid, CompanyCode, EntryNumber)
    select distinct p.EntryGuid, case when p.EntryGuid is null then p.CompanyCode end, case when p.EntryGuid is null then ${number} end
    from TransactionsPending as p
    where p.Status in (${sql.join(statuses)}) and ${isNoBudget(selection)}
      ${divisions === undefined ? sql`` : sql`and p.CompanyCode in (${sql.join(divisions)})`}
      ${origins === undefined ? sql`` : sql`and p.oorsprong in (${sql.join(origins)})`}`.execute(session)
  await sql`create index IX_keys on ${sql.table(staged.keys)} (EntryGuid)`.execute(session)
  await sql`create index IX_keys_number on ${sql.table(staged.keys)} (CompanyCode, EntryNumber)`.execute(session)
}

/** Rows of one entry share their `EntryGuid`, or, where that is empty, division and entry number (spec finance §1.2). */
async function insertLines(session: Kysely<Database>, selection: Selection): Promise<void> {
  const columns = sql`p.ID as ID, p.timestamp as Stamp, p.ProcessLine as ProcessLine, p.EntryGuid as EntryGuid, p.CompanyCode as CompanyCode,
    case when p.EntryGuid is null then ${number} end as EntryNumber`
  const byGuid = sql`select ${columns} from TransactionsPending as p
    inner join ${sql.table(staged.keys)} as c on c.EntryGuid = p.EntryGuid where ${isNoBudget(selection)}`
  const byNumber = sql`select ${columns} from TransactionsPending as p
    inner join ${sql.table(staged.keys)} as c on c.CompanyCode = p.CompanyCode and c.EntryNumber = ${number}
    where p.EntryGuid is null and c.EntryGuid is null and ${isNoBudget(selection)}`
  const entry = sql`o.EntryGuid, case when o.EntryGuid is null then o.CompanyCode end, o.EntryNumber`
  await sql`insert into ${sql.table(staged.lines)} (Seq, EntryNo, ID, FirstId, Stamp)
    select row_number() over (order by t.FirstId, t.ProcessLine, t.ID), dense_rank() over (order by t.FirstId), t.ID, t.FirstId, t.Stamp
    from (select o.ID, o.Stamp, o.ProcessLine, min(o.ID) over (partition by ${entry}) as FirstId
      from (${byGuid} union all ${byNumber}) as o) as t
    where t.FirstId > ${selection.afterId}`.execute(session)
}
