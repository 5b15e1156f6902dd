import type { Database } from '@synergy-jobs/core'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { CheckSettings } from './checks/check-settings.ts'
import { type CheckDefinition, severityOf } from './checks/define-check.ts'
import { entryChecks } from './checks/entry-checks.ts'
import { lineChecks } from './checks/line-checks.ts'
import { inRange, type StagedRange } from './staged-range.ts'
import { staged } from './staging-tables.ts'

/** `V24`, which looks at what the others found. */
const duplicateNumber = 24

/**
 * Runs all checks over the staged facts: one statement for those of lines, one for those of entries, and one for entry numbers that
 * two entries of the run share.
 */
export async function findFailures(db: Kysely<Database>, settings: CheckSettings, range?: StagedRange): Promise<void> {
  const failures = sql.table(staged.failures)
  if (range !== undefined) await sql`delete from ${failures} where ${inRange(sql.ref('EntryNo'), range, 'EntryNo')}`.execute(db)
  const late = entryChecks.filter(({ id }) => numberOf(id) === duplicateNumber)
  const early = entryChecks.filter(({ id }) => numberOf(id) !== duplicateNumber)
  await insertFailures(db, lineSelects(settings, range))
  await insertFailures(db, entrySelects(early, settings, range))
  await findTwins(db, range)
  await insertFailures(db, entrySelects(late, settings, range))
}

/** The number of a check: 8 for `V08`. */
export function numberOf(id: string): number {
  return Number(id.slice(1))
}

async function insertFailures(db: Kysely<Database>, selects: readonly RawBuilder<unknown>[]): Promise<void> {
  if (selects.length === 0) return
  await sql`insert into ${sql.table(staged.failures)} (EntryNo, Seq, CheckNo, Blocks) ${sql.join(selects, sql` union all `)}`.execute(db)
}

function lineSelects(settings: CheckSettings, range: StagedRange | undefined): readonly RawBuilder<unknown>[] {
  return enabled(lineChecks, settings).map(
    ({ id, condition, blocks }) => sql`select f.EntryNo, f.Seq, ${sql.lit(numberOf(id))}, ${sql.lit(blocks)}
      from ${sql.table(staged.facts)} as f where ${inRange(sql`f.Seq`, range, 'Seq')} and (${condition(settings)})`,
  )
}

function entrySelects<Facts>(
  checks: readonly CheckDefinition<Facts>[],
  settings: CheckSettings,
  range: StagedRange | undefined,
): readonly RawBuilder<unknown>[] {
  return enabled(checks, settings).map(
    ({ id, condition, blocks }) => sql`select e.EntryNo, 0, ${sql.lit(numberOf(id))}, ${sql.lit(blocks)}
      from ${sql.table(staged.entries)} as e where ${inRange(sql`e.EntryNo`, range, 'EntryNo')} and (${condition(settings)})`,
  )
}

function enabled<Facts>(checks: readonly CheckDefinition<Facts>[], settings: CheckSettings) {
  return checks.flatMap((check) => {
    const severity = severityOf(check, settings)
    return severity === 'off' ? [] : [{ ...check, blocks: severity === 'error' ? 1 : 0 }]
  })
}

/** An entry before this one with the same number counts unless something else is wrong with it. */
async function findTwins(db: Kysely<Database>, range: StagedRange | undefined): Promise<void> {
  const entries = sql.table(staged.entries)
  await sql`update ${entries} set PendingTwin = 1 where ${inRange(sql.ref('EntryNo'), range, 'EntryNo')}
    and exists (select 1 from ${entries} as t where t.Division = ${entries}.Division and t.EntryNumber = ${entries}.EntryNumber
      and t.EntryNo < ${entries}.EntryNo and not exists (select 1 from ${sql.table(staged.failures)} as x
        where x.EntryNo = t.EntryNo and x.Blocks = 1 and x.CheckNo <> ${sql.lit(duplicateNumber)}))`.execute(db)
}
