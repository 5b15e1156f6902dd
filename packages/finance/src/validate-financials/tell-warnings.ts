import { sql } from 'kysely'
import { entryChecks } from './checks/entry-checks.ts'
import { lineChecks } from './checks/line-checks.ts'
import { factDefinitions } from './fact-list.ts'
import { numberOf } from './find-failures.ts'
import { readEntryFacts, readLineFacts, type StagedRow } from './read-facts.ts'
import { staged, stagedColumns } from './staging-tables.ts'
import type { ValidateState } from './validate-state.ts'

interface WarningRow extends StagedRow {
  readonly CheckNo: number
  readonly Warned: number
  readonly WarnedDivision: string | null
}

/** Columns that entries and lines have both; those of the entry count. */
const shared: ReadonlySet<string> = new Set(['EntryNo', ...stagedColumns.entries.map(({ name }) => name)])

/** Tells what the checks warn about: one message a check and division, with the first case and how many there are. */
export async function tellWarnings({ run, rules }: ValidateState): Promise<void> {
  const facts = factDefinitions.filter(({ name }) => !shared.has(name)).map(({ name }) => sql.ref(`f.${name}`))
  const { rows } = await sql<WarningRow>`
    select w.CheckNo as CheckNo, w.Warned as Warned, w.Division as WarnedDivision, e.*, ${sql.join(facts)}
    from (select x.CheckNo as CheckNo, y.Division as Division, count(*) as Warned, min(x.Seq) as Seq, min(x.EntryNo) as EntryNo
      from ${sql.table(staged.failures)} as x inner join ${sql.table(staged.entries)} as y on y.EntryNo = x.EntryNo
      where x.Blocks = 0 group by x.CheckNo, y.Division) as w
    inner join ${sql.table(staged.entries)} as e on e.EntryNo = w.EntryNo
    left join ${sql.table(staged.facts)} as f on f.Seq = w.Seq order by w.CheckNo, w.Division`.execute(run.session)
  for (const row of rows) {
    const { CheckNo, Warned, WarnedDivision } = row
    const ofLine = lineChecks.find(({ id }) => numberOf(id) === CheckNo)
    const ofEntry = entryChecks.find(({ id }) => numberOf(id) === CheckNo)
    const text = ofLine?.text(readLineFacts(row), rules.checks) ?? ofEntry?.text(readEntryFacts(row), rules.checks) ?? ''
    const { entryNumber } = readEntryFacts(row)
    const cases = Warned === 1 ? '' : ` (${Warned} cases, the first in entry ${entryNumber ?? '(no number)'})`
    run.message('warning', ofLine?.id ?? ofEntry?.id ?? '', `Division ${WarnedDivision ?? ''}: ${text}${cases}`, {
      division: WarnedDivision,
      cases: Warned,
      entryNumber,
    })
  }
}
