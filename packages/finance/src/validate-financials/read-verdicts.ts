import { cutText, type Database } from '@synergy-jobs/core'
import { type Kysely, sql } from 'kysely'
import type { CheckSettings } from './checks/check-settings.ts'
import { entryChecks } from './checks/entry-checks.ts'
import { lineChecks } from './checks/line-checks.ts'
import { factDefinitions } from './fact-list.ts'
import { numberOf } from './find-failures.ts'
import { readEntryFacts, readLineFacts, type StagedRow } from './read-facts.ts'
import { type JudgedUnit, type RejectedUnit, rangeOf, type StagedUnit } from './staged-unit.ts'
import { staged } from './staging-tables.ts'

/** Failures that the message of an entry is put together of, before it is cut to the width of its column. */
const toldPerEntry = 8
/** Width of `TransactionsPending.Message`. */
const messageWidth = 256

const noRejections: ReadonlyMap<number, RejectedUnit> = new Map()

/** Reads what the checks found about some entries that follow each other: two statements, however many there are. */
export async function readVerdicts(
  db: Kysely<Database>,
  units: readonly StagedUnit[],
  settings: CheckSettings,
): Promise<readonly JudgedUnit[]> {
  const { firstEntry, lastEntry } = rangeOf(units)
  const { rows } = await sql<StagedRow & { readonly EntryNo: number; readonly Failing: number | null }>`
    select e.*, f.EntryGuid as EntryGuid, x.Failing as Failing from ${sql.table(staged.units)} as u
    inner join ${sql.table(staged.entries)} as e on e.EntryNo = u.EntryNo
    left join ${sql.table(staged.facts)} as f on f.Seq = u.FirstSeq
    left join (select EntryNo, min(CheckNo) as Failing from ${sql.table(staged.failures)}
      where Blocks = 1 and EntryNo between ${firstEntry} and ${lastEntry} group by EntryNo) as x on x.EntryNo = u.EntryNo
    where u.EntryNo between ${firstEntry} and ${lastEntry} order by u.EntryNo`.execute(db)
  const byNumber = new Map(rows.map((row) => [row.EntryNo, row]))
  const rejections = rows.some(({ Failing }) => Failing !== null) ? await readRejections(db, units, byNumber, settings) : noRejections
  return units.map((unit) => {
    const row: StagedRow = byNumber.get(unit.entryNo) ?? {}
    const { division, entryNumber, ledgerRows } = readEntryFacts(row)
    const rejected = rejections.get(unit.entryNo)
    const entryGuid = typeof row['EntryGuid'] === 'string' ? row['EntryGuid'] : null
    return { ...unit, division, entryNumber, entryGuid, ledgerRows, ...(rejected === undefined ? {} : { rejected }) }
  })
}

interface FailureRow extends StagedRow {
  readonly EntryNo: number
  readonly FailedSeq: number
  readonly CheckNo: number
  readonly Total: number
}

async function readRejections(
  db: Kysely<Database>,
  units: readonly StagedUnit[],
  entries: ReadonlyMap<number, StagedRow>,
  settings: CheckSettings,
): Promise<ReadonlyMap<number, RejectedUnit>> {
  const { firstEntry, lastEntry } = rangeOf(units)
  const facts = factDefinitions.filter(({ name }) => name !== 'EntryNo').map(({ name }) => sql.ref(`f.${name}`))
  const { rows } = await sql<FailureRow>`
    select x.EntryNo as EntryNo, x.Seq as FailedSeq, x.CheckNo as CheckNo, x.Total as Total, ${sql.join(facts)}
    from (select EntryNo, Seq, CheckNo, row_number() over (partition by EntryNo order by CheckNo, Seq) as Place,
        count(*) over (partition by EntryNo) as Total
      from ${sql.table(staged.failures)} where Blocks = 1 and EntryNo between ${firstEntry} and ${lastEntry}) as x
    left join ${sql.table(staged.facts)} as f on f.Seq = x.Seq
    where x.Place <= ${toldPerEntry} order by x.EntryNo, x.Place`.execute(db)
  const firstSeqs = new Map(units.map(({ entryNo, firstSeq }) => [entryNo, firstSeq]))
  const grouped = Map.groupBy(rows, ({ EntryNo }) => EntryNo)
  return new Map(
    [...grouped].map(([entryNo, failures]) => [
      entryNo,
      describeRejection(failures, { entry: entries.get(entryNo) ?? {}, firstSeq: firstSeqs.get(entryNo) ?? 1, settings }),
    ]),
  )
}

const checks = [...lineChecks, ...entryChecks]

function describeRejection(
  failures: readonly FailureRow[],
  { entry, firstSeq, settings }: { readonly entry: StagedRow; readonly firstSeq: number; readonly settings: CheckSettings },
): RejectedUnit {
  const texts = failures.map((row) => {
    const line = row.FailedSeq === 0 ? '' : ` line ${row.FailedSeq - firstSeq + 1}`
    return `${codeOf(row)}${line}: ${textOf(row, entry, settings)}`
  })
  const [first] = failures
  const more = (first?.Total ?? 0) - failures.length
  const code = first === undefined ? '' : codeOf(first)
  return {
    code,
    rejection: checks.find(({ id }) => id === code)?.rejection ?? 'other',
    text: cutText([...texts, ...(more > 0 ? [`${more} more`] : [])].join(' '), messageWidth),
    ...(first === undefined || first.FailedSeq === 0 ? {} : { line: first.FailedSeq - firstSeq + 1 }),
  }
}

function codeOf({ CheckNo }: FailureRow): string {
  return `V${String(CheckNo).padStart(2, '0')}`
}

function textOf(row: FailureRow, entry: StagedRow, settings: CheckSettings): string {
  const ofLine = lineChecks.find(({ id }) => numberOf(id) === row.CheckNo)
  if (ofLine !== undefined) return ofLine.text(readLineFacts(row), settings)
  return entryChecks.find(({ id }) => numberOf(id) === row.CheckNo)?.text(readEntryFacts(entry), settings) ?? ''
}
