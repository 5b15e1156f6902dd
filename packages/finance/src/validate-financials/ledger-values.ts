import { tableDefinition } from '@synergy-jobs/core/internal'
import { type RawBuilder, sql } from 'kysely'
import { scaleOf } from '../shared/balance/scale-of.ts'
import type { ColumnSources } from '../shared/imported/insert-select.ts'
import { wholeNumber } from '../shared/numbers/whole-number.ts'
import { alignedAccount, trimmed } from './fact-columns.ts'

/** Columns that both tables have by one name, but that are not the same thing, or are not copied (spec finance §1.5, §1.6 Q4). */
const notCopied: ReadonlySet<string> = new Set([
  ...['ID', 'timestamp', 'CompanyCode', 'TransactionType', 'bdr_hfl', 'bdr_val', 'CurrencyCode', 'Rate', 'Status', 'Division', 'sysguid'],
  ...[
    'syscreated',
    'syscreator',
    'sysmodified',
    'sysmodifier',
    'TransactionGuid',
    'transtype',
    'transsubtype',
    'docdate',
    'afldat',
    'faktuurnr',
  ],
  ...['res_id', 'Checked', 'Reviewed', 'bud_vers'],
])

const ledgerColumnNames: ReadonlySet<string> = new Set(tableDefinition('gbkmut').columns.map(({ name }) => name))

/** Columns that go into the ledger as they are, since both tables have them by one name. */
export const copiedColumns: readonly string[] = tableDefinition('TransactionsPending').columns.flatMap(({ name }) =>
  ledgerColumnNames.has(name) && !notCopied.has(name) ? [name] : [],
)

/** Audit values of posted rows. */
export interface PostingValues {
  /** Wall-clock time and person. */
  readonly now: Date
  readonly resId: number
}

/**
 * What goes into the ledger (spec finance §1.5), as expressions over the pending row `p`, its facts `f` and the posting number `w`.
 * Accounts, periods and references are right-aligned, dates at midnight, amounts exactly what the checks saw.
 */
export function ledgerValues({ now, resId }: PostingValues): ColumnSources<'gbkmut'> {
  return {
    ...Object.fromEntries(copiedColumns.map((name) => [name, sql.ref(`p.${name}`)])),
    ...entryValues,
    ...amountValues,
    verwerknrl: sql`w.PostingNumber`,
    Checked: 0,
    Reviewed: 0,
    syscreated: now,
    syscreator: resId,
    sysmodified: now,
    sysmodifier: resId,
    sysguid: sql`newid()`,
  }
}

const entryValues: ColumnSources<'gbkmut'> = {
  CompanyCode: sql`f.Division`,
  TransactionType: sql`p.TransactionType`,
  datum: midnight('p.TransactionDate'),
  docdate: midnight('p.docdate', 'p.TransactionDate'),
  afldat: midnight('p.afldat', 'p.TransactionDate'),
  bkjrcode: sql`p.FinYear`,
  periode: sql`right(concat('   ', cast(p.FinPeriod as nvarchar(11))), 3)`,
  oms25: sql`p.Description`,
  reknr: alignedAccount,
  tegreknr: sql`case when ${trimmed('p.CompanyContraAccountCode')} is null then null
    else right(concat('         ', ltrim(rtrim(p.CompanyContraAccountCode))), 9) end`,
  bkstnr: sql`f.EntryNumber`,
  dagbknr: sql`f.Journal`,
  debnr: sql`f.Debtor`,
  crdnr: sql`f.Creditor`,
  kstplcode: sql`f.CostCentre`,
  kstdrcode: sql`f.CostUnit`,
  btw_code: sql`f.VatCode`,
  betcond: sql`f.PaymentTerm`,
  bud_vers: sql`f.Scenario`,
  faktuurnr: sql`case when f.Reference is null then null else right(concat('        ', f.Reference), 8) end`,
  transtype: sql`f.Transtype`,
  transsubtype: sql`coalesce(p.transsubtype, 'N')`,
  storno: sql`case when p.IsStorno = 1 then 1 else 0 end`,
  res_id: sql`coalesce(p.res_id, 0)`,
  cmp_wwn: sql`p.Account`,
  TransactionGuid: sql`coalesce(p.TransactionGuid, newid())`,
  regel: aligned('p.ProcessLine', 4),
  regelcode: sql`p.ProcessLineCode`,
  volgnr5: aligned('p.ProcessOrder', 5),
  Division: wholeNumber(sql`f.Division`),
}

const amountValues: ColumnSources<'gbkmut'> = {
  bdr_hfl: sql`(f.Debit - f.Credit) / ${scaleOf(sql`f.Decimals`)}`,
  CurrencyAliasAc: sql`f.Currency`,
  bdr_val: sql`f.EntryAmount / ${scaleOf(sql`f.EntryDecimals`)}`,
  valcode: sql`f.EntryCurrency`,
  koers: sql`p.RateFC`,
  AmountCentral: sql`f.Central / ${scaleOf(sql`f.CentralDecimals`)}`,
  CurrencyCode: sql`f.CentralCurrency`,
  Rate: sql`case when p.AmountDebit <> 0 or p.AmountCredit <> 0 then p.Rate else f.CentralRate end`,
  VatBaseAmountCentral: sql`p.VATBaseAmount`,
  VatAmountCentral: sql`p.VATAmount`,
  btw_grond: sql`p.VATBaseAmountAC`,
  btw_bdr_3: sql`p.VATAmountAC`,
  btw_grval: sql`p.VATBaseAmountFC`,
  btwper: sql`p.VATPercentage`,
  aantal: sql`p.Quantity`,
}

/** The day of the first column that is not NULL, without its time: reports look for days (spec finance §7). */
function midnight(...columns: readonly string[]): RawBuilder<unknown> {
  const date = columns.length === 1 ? sql.ref(columns[0] ?? '') : sql`coalesce(${sql.join(columns.map((name) => sql.ref(name)))})`
  return sql`dateadd(day, datediff(day, '1900-01-01', ${date}), '1900-01-01')`
}

/** A line number right-aligned; one that is 0 or beyond the width goes without. */
function aligned(column: string, width: number): RawBuilder<unknown> {
  const number = sql.ref(column)
  return sql`case when ${number} between 1 and ${sql.lit(10 ** width - 1)}
    then right(concat(${sql.lit(' '.repeat(width))}, cast(${number} as nvarchar(11))), ${sql.lit(width)}) end`
}
