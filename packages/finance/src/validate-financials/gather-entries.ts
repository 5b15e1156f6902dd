import type { Database } from '@synergy-jobs/core'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { aligned8, type FactSettings, trimmed } from './fact-columns.ts'
import { inRange, type StagedRange } from './staged-range.ts'
import { staged } from './staging-tables.ts'

/** What {@link gatherEntries} goes by. */
export interface EntryGathering extends Pick<FactSettings, 'periodClosedValue'> {
  readonly range?: StagedRange
}

/**
 * Puts together what the checks of entries look at: sums, what is equal on all lines, and which rows of the ledger have
 * its number. Set statements, as for lines.
 */
export async function gatherEntries(db: Kysely<Database>, gathering: EntryGathering): Promise<void> {
  const { range } = gathering
  const entries = sql.table(staged.entries)
  const ledger = sql.table(staged.ledger)
  if (range !== undefined) {
    await sql`delete from ${entries} where ${inRange(sql.ref('EntryNo'), range, 'EntryNo')}`.execute(db)
    await sql`delete from ${ledger} where ${inRange(sql.ref('EntryNo'), range, 'EntryNo')}`.execute(db)
  }
  await insertEntries(db, gathering)
  await insertLedger(db, gathering)
  await sql`update ${entries} set LedgerRows = l.LedgerRows, LedgerOther = l.LedgerOther, LedgerClosed = l.LedgerClosed
    from ${ledger} as l where l.EntryNo = ${entries}.EntryNo and ${inRange(sql`l.EntryNo`, range, 'EntryNo')}`.execute(db)
}

const currencies = sql`concat(upper(coalesce(f.Currency, '')), '/', upper(coalesce(f.EntryCurrency, '')), '/', upper(coalesce(f.CentralCurrency, '')))`

/** Sums and extremes of each entry's years and periods. */
function periodTotals(range: StagedRange | undefined): RawBuilder<unknown> {
  return sql`select f.EntryNo, count(*) as Lines, sum(f.Debit - f.Credit) as Balance, sum(coalesce(f.Central, 0)) as CentralBalance,
      min(case when f.Central is null then 0 else 1 end) as CentralKnown, max(f.Decimals) as Decimals, max(f.CentralDecimals) as CentralDecimals,
      min(f.Division) as Division, min(f.EntryNumber) as EntryNumber,
      min(upper(f.Division)) as FirstDivision, max(upper(f.Division)) as LastDivision,
      min(upper(coalesce(f.EntryNumber, ''))) as FirstNumber, max(upper(coalesce(f.EntryNumber, ''))) as LastNumber,
      min(upper(coalesce(f.Reference, ''))) as FirstReference, max(upper(coalesce(f.Reference, ''))) as LastReference,
      min(coalesce(f.Origin, '')) as FirstOrigin, max(coalesce(f.Origin, '')) as LastOrigin,
      min(${currencies}) as FirstCurrency, max(${currencies}) as LastCurrency,
      case when min(f.EntryDate) = max(f.EntryDate) then 1 else 0 end as SameDate
    from ${sql.table(staged.facts)} as f where ${inRange(sql`f.Seq`, range, 'Seq')} group by f.EntryNo, f.FinYear, f.FinPeriod`
}

function isSame(name: string): RawBuilder<unknown> {
  return sql`case when min(g.${sql.raw(`First${name}`)}) = max(g.${sql.raw(`Last${name}`)}) then 1 else 0 end`
}

async function insertEntries(db: Kysely<Database>, { range }: EntryGathering): Promise<void> {
  await sql`insert into ${sql.table(staged.entries)} (EntryNo, Lines, Decimals, CentralDecimals, Division, EntryNumber,
      FirstOrigin, LastOrigin, SameDivision, SameNumber, SameReference, SameCurrency, SameDate, CentralKnown, Balance, PeriodBalance,
      CentralBalance, PendingTwin, LedgerRows, LedgerOther, LedgerClosed)
    select g.EntryNo, sum(g.Lines), max(g.Decimals), max(g.CentralDecimals), min(g.Division), min(g.EntryNumber),
      min(g.FirstOrigin), max(g.LastOrigin), ${isSame('Division')}, ${isSame('Number')}, ${isSame('Reference')}, ${isSame('Currency')},
      min(g.SameDate), min(g.CentralKnown), sum(g.Balance), max(abs(g.Balance)), sum(g.CentralBalance), 0, 0, 0, 0
    from (${periodTotals(range)}) as g group by g.EntryNo`.execute(db)
}

/** Rows of the ledger by entry number; budgets do not count. */
async function insertLedger(db: Kysely<Database>, { range, periodClosedValue }: EntryGathering): Promise<void> {
  const numbers = (form: RawBuilder<unknown>) => sql`select e.EntryNo as EntryNo, e.Division as Division, ${form} as Form,
    e.FirstOrigin as FirstOrigin, e.LastOrigin as LastOrigin from ${sql.table(staged.entries)} as e
    where e.EntryNumber is not null and ${inRange(sql`e.EntryNo`, range, 'EntryNo')}`
  await sql`insert into ${sql.table(staged.ledger)} (EntryNo, LedgerRows, LedgerOther, LedgerClosed)
    select n.EntryNo, count(*),
      sum(case when coalesce(${trimmed('g.oorsprong')}, '') in (n.FirstOrigin, n.LastOrigin) then 0 else 1 end),
      sum(case when d.YearPeriodStatus = ${sql.lit(periodClosedValue ? 1 : 0)} then 1 else 0 end)
    from (${numbers(sql`e.EntryNumber`)} union ${numbers(aligned8(sql`e.EntryNumber`))}) as n
    inner join gbkmut as g on g.bkstnr = n.Form and g.CompanyCode = n.Division
    left join perdat as d on d.CompanyCode = g.CompanyCode and d.bkjrcode = g.bkjrcode and d.per_fin = g.periode
    where coalesce(g.transtype, 'N') <> 'B' group by n.EntryNo`.execute(db)
}
