import type { Database } from '@synergy-jobs/core'
import { convertUnitsSql } from '@synergy-jobs/core/internal'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { scaleOf } from '../shared/balance/scale-of.ts'
import type { FactSettings } from './fact-columns.ts'
import { factColumns } from './fact-list.ts'
import { joinedTables } from './reference-columns.ts'
import { inRange, type StagedRange } from './staged-range.ts'
import { staged } from './staging-tables.ts'

/**
 * Puts together what the checks of lines look at, in statements that each take all lines of the range: codes with what the database
 * knows of them, amounts in minor units, amounts converted. A line whose pending row is gone or was changed gets no facts.
 *
 * @param lock - keeps other programs from changing the pending rows until the transaction ends
 */
export async function gatherFacts(
  db: Kysely<Database>,
  settings: FactSettings,
  { range, lock }: { readonly range?: StagedRange; readonly lock: boolean },
): Promise<void> {
  const columns = factColumns(settings)
  const facts = sql.table(staged.facts)
  const within = inRange(sql.ref('Seq'), range, 'Seq')
  if (range !== undefined) await sql`delete from ${facts} where ${within}`.execute(db)
  await sql`insert into ${facts} (${sql.join(columns.map(({ definition }) => sql.ref(definition.name)))})
    select ${sql.join(columns.map(({ source }) => source))} from ${joinedTables(settings, lock)}
    where ${inRange(sql.ref('s.Seq'), range, 'Seq')}`.execute(db)
  await sql`update ${facts} set ${sql.join(amounts)} where ${within}`.execute(db)
  await sql`update ${facts} set ${sql.join(conversions(settings))} where ${within}`.execute(db)
}

const ac = scaleOf(sql.ref('Decimals'))
const fc = scaleOf(sql.ref('EntryDecimals'))
const central = scaleOf(sql.ref('CentralDecimals'))

/** A float in minor units; 0 for what is too large, which `Finite` tells. See `minorUnits`. */
function unitsOf(column: string, scale: RawBuilder<unknown>): RawBuilder<unknown> {
  const scaled = sql`${sql.ref(column)} * ${scale}`
  return sql`case when abs(${scaled}) <= 999999999999999 then cast(round(${scaled}, 0) as bigint) else 0 end`
}

function isKept(column: string, scale: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`abs(${sql.ref(column)} * ${scale}) <= 999999999999999`
}

/** What floats leave behind, up to a ten-thousandth of the minor unit, is no further decimal. */
function isExact(column: string, scale: RawBuilder<unknown>): RawBuilder<unknown> {
  const scaled = sql`${sql.ref(column)} * ${scale}`
  return sql`(abs(${scaled}) > 999999999999999 or abs(${scaled} - round(${scaled}, 0)) <= 0.0001)`
}

const kept = [
  ...[isKept('AcDebit', ac), isKept('AcCredit', ac), isKept('FcDebit', fc), isKept('FcCredit', fc)],
  ...[isKept('CentralDebit', central), isKept('CentralCredit', central)],
]
const exact = [isExact('AcDebit', ac), isExact('AcCredit', ac), isExact('FcDebit', fc), isExact('FcCredit', fc)]

const amounts = [
  sql`Debit = ${unitsOf('AcDebit', ac)}`,
  sql`Credit = ${unitsOf('AcCredit', ac)}`,
  sql`EntryAmount = ${unitsOf('FcDebit', fc)} - ${unitsOf('FcCredit', fc)}`,
  sql`Central = case when CentralDebit <> 0 or CentralCredit <> 0
    then ${unitsOf('CentralDebit', central)} - ${unitsOf('CentralCredit', central)} end`,
  sql`Finite = case when Finite = 1 and ${sql.join(kept, sql` and `)} then 1 else 0 end`,
  sql`Exact = case when ${sql.join(exact, sql` and `)} then 1 else 0 end`,
]

function conversions({ rateNotation }: FactSettings): readonly RawBuilder<unknown>[] {
  const converted = convertUnitsSql({
    units: sql.ref('EntryAmount'),
    rate: sql.ref('Rate'),
    from: sql.ref('EntryDecimals'),
    to: sql`Decimals + 2`,
  })
  const calculated = convertUnitsSql({
    units: sql`Debit - Credit`,
    rate: sql.ref('CentralRate'),
    from: sql.ref('Decimals'),
    to: sql.ref('CentralDecimals'),
    notation: rateNotation,
  })
  return [sql`ConvertedHundredths = ${converted}`, sql`Central = coalesce(Central, ${calculated})`]
}
