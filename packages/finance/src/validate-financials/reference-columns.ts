import { type RawBuilder, sql } from 'kysely'
import {
  aligned8,
  alignedAccount,
  centralCurrency,
  column,
  costCentre,
  costUnit,
  type FactColumn,
  type FactSettings,
  flag,
  text,
  trimmed,
} from './fact-columns.ts'
import { staged } from './staging-tables.ts'

/** Aliases of the joined tables, see {@link joinedTables}. */
const known = (alias: string): RawBuilder<unknown> => sql`${sql.ref(`${alias}.ID`)} is not null`
const demands = (...columns: readonly string[]): RawBuilder<unknown> =>
  sql.join(
    columns.map((name) => sql`${sql.ref(`a.${name}`)} <> 0`),
    sql` or `,
  )
const activeCurrency = (alias: string): RawBuilder<unknown> =>
  sql`${sql.ref(`${alias}.active`)} <> 0 and ${sql.ref(`${alias}.Enabled`)} <> 0`

/** What of the facts other tables know about the codes of a pending row. */
export function referenceColumns(settings: FactSettings): readonly FactColumn[] {
  const project = trimmed('p.project')
  const item = trimmed('p.artcode')
  return [
    column('DivisionActive', 'bit', sql`case when b.ID is null then null when b.Active <> 0 then 1 else 0 end`, { fact: 'divisionActive' }),
    text('DivisionCurrency', 'divisionCurrency', 3, trimmed('b.valcode')),
    flag('PeriodKnown', 'periodKnown', known('d')),
    flag('PeriodClosed', 'periodClosed', sql`d.YearPeriodStatus = ${sql.lit(settings.periodClosedValue ? 1 : 0)}`),
    column('PeriodStart', 'datetime', sql`d.bgdatum`, { fact: 'periodStart' }),
    column('PeriodEnd', 'datetime', sql`d.eddatum`, { fact: 'periodEnd' }),
    flag('AccountKnown', 'accountKnown', known('a')),
    flag('AccountBlocked', 'accountBlocked', sql`a.blokkeer <> 0`),
    flag('AccountLinked', 'accountLinked', known('ca')),
    text('AccountSubtype', 'accountSubtype', 1, sql`upper(${trimmed('a.omzrek')})`),
    flag('NeedsCostCentre', 'needsCostCentre', demands('kstplrek')),
    flag('NeedsCostUnit', 'needsCostUnit', demands('kstdrrek')),
    flag('NeedsProject', 'needsProject', demands('UseProject', 'projectrek')),
    flag('NeedsResource', 'needsResource', demands('UseResource')),
    flag('NeedsItem', 'needsItem', demands('UseItem')),
    flag('NeedsDebtor', 'needsDebtor', demands('UseDebtor')),
    flag('NeedsCreditor', 'needsCreditor', demands('UseCreditor')),
    flag('NeedsIntercompany', 'needsIntercompany', demands('UseIntercompany')),
    flag('CostCentreKnown', 'costCentreKnown', sql`k.Enabled <> 0`),
    flag('CostUnitKnown', 'costUnitKnown', known('u')),
    flag(
      'ProjectKnown',
      'projectKnown',
      sql`${project} is not null and exists (select 1 from PRProject as q where q.ProjectNr = ${project})`,
    ),
    flag('ItemKnown', 'itemKnown', sql`${item} is not null and exists (select 1 from Items as q where q.ItemCode = ${item})`),
    flag('DebtorKnown', 'debtorKnown', relation('p.DebtorCode', 'debcode', 'debnr')),
    flag('CreditorKnown', 'creditorKnown', relation('p.CreditorCode', 'crdcode', 'crdnr')),
    flag('ResourceKnown', 'resourceKnown', sql`exists (select 1 from humres as q where q.res_id = p.res_id)`),
    flag('CreatorKnown', 'creatorKnown', sql`exists (select 1 from humres as q where q.res_id = p.syscreator)`),
    flag('JournalKnown', 'journalKnown', sql`j.blokkeer = 0`),
    flag('VatKnown', 'vatKnown', known('v')),
    flag('CurrencyActive', 'currencyActive', activeCurrency('va')),
    flag('EntryCurrencyActive', 'entryCurrencyActive', activeCurrency('vf')),
    flag('CentralCurrencyActive', 'centralCurrencyActive', activeCurrency('vc')),
    flag('FromKnown', 'fromKnown', division('p.CompanyCodeFrom')),
    flag('ToKnown', 'toKnown', division('p.CompanyCodeTo')),
    flag('GuidInLedger', 'guidInLedger', guidInLedger(settings)),
    column('CentralRate', 'float', centralRate(settings), { fact: 'centralRate' }),
  ]
}

function relation(column: string, code: string, number: string): RawBuilder<unknown> {
  const value = trimmed(column)
  const padded = sql`case when len(${value}) < 6 then right(concat('      ', ${value}), 6) else ${value} end`
  return sql`${value} is not null and (exists (select 1 from cicmpy as q where ${sql.ref(`q.${code}`)} = ${value})
    or exists (select 1 from cicmpy as q where ${sql.ref(`q.${number}`)} = ${padded}))`
}

function division(column: string): RawBuilder<unknown> {
  return sql`exists (select 1 from bedryf as q where q.bedrnr = ${trimmed(column)})`
}

/** Rows that this very entry is going to replace do not count. */
function guidInLedger({ onDuplicateEntry }: FactSettings): RawBuilder<unknown> {
  const number = trimmed('p.EntryNumber')
  const stays =
    onDuplicateEntry === 'reject'
      ? sql``
      : sql` and not (g.CompanyCode = ltrim(rtrim(p.CompanyCode)) and g.bkstnr in (${number}, ${aligned8(number)})
          and coalesce(g.oorsprong, '') = coalesce(p.oorsprong, '') and coalesce(g.transtype, 'N') <> 'B')`
  return sql`exists (select 1 from gbkmut as g where g.TransactionGuid = p.TransactionGuid${stays})`
}

/** The rate of the period by the kind of account, else that of the last day with a rate (spec finance §8.7). */
function centralRate(settings: FactSettings): RawBuilder<unknown> {
  return sql`case when ${trimmed('p.CurrencyAliasAC')} = ${centralCurrency(settings)} then 1
    when a.bal_vw = 'W' and x.ExchangeRateAvgPeriod > 0 then x.ExchangeRateAvgPeriod
    when coalesce(a.bal_vw, 'B') <> 'W' and x.ExchangeRateEndPeriod > 0 then x.ExchangeRateEndPeriod
    when r.rate_exchange > 0 then r.rate_exchange end`
}

/**
 * The pending rows of staged lines, as long as they are what they were, with all that is joined to them; each join finds one row at
 * most.
 *
 * @param lock - keeps other programs from changing the pending rows until the transaction ends
 */
export function joinedTables(settings: FactSettings, lock: boolean): RawBuilder<unknown> {
  const own = trimmed('p.CurrencyAliasAC')
  const central = centralCurrency(settings)
  return sql`${sql.table(staged.lines)} as s
    inner join TransactionsPending as p ${lock ? sql`with (updlock)` : sql``} on p.ID = s.ID and p.timestamp = s.Stamp
    left join bedryf as b on b.bedrnr = ltrim(rtrim(p.CompanyCode))
    left join perdat as d on d.CompanyCode = b.bedrnr and d.bkjrcode = p.FinYear and p.FinPeriod between 0 and 999
      and d.per_fin = right(concat('   ', cast(p.FinPeriod as nvarchar(11))), 3)
    left join grtbk as a on a.CompanyCode = b.bedrnr and a.reknr = ${alignedAccount}
    left join grtbk as ca on ca.CompanyCode is null and ca.reknr = a.AccountCode
    left join kstpl as k on k.kstplcode = ${costCentre}
    left join kstdr as u on u.kstdrcode = ${costUnit(settings)}
    left join dagbk as j on j.dagbknr = ${trimmed('p.JournalNumber')}
    left join btwtrs as v on v.CompanyCode = b.bedrnr and v.btwtrans = ${trimmed('p.VATCode')}
    left join valuta as va on va.valcode = ${own}
    left join valuta as vf on vf.valcode = ${trimmed('p.CurrencyAliasFC')}
    left join valuta as vc on vc.valcode = ${central}
    left join CurrencyPeriodExchangeRates as x on x.BaseCurrencyCode = ${own} and x.CurrencyCode = ${central}
      and x.FinYear = p.FinYear and x.FinPeriod = p.FinPeriod and ${own} <> ${central}
    left join rates as r on r.source_currency = ${own} and r.target_currency = ${central} and ${own} <> ${central}
      and r.date_l = (select max(q.date_l) from rates as q where q.source_currency = ${own}
        and q.target_currency = ${central} and q.date_l <= p.TransactionDate and q.rate_exchange > 0)`
}
