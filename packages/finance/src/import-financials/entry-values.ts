import type { Database } from '@synergy-jobs/core'
import { sql } from 'kysely'
import type { Division } from '../shared/import-sheet/reference-data.ts'
import type { ColumnSources } from '../shared/imported/insert-select.ts'
import { type ImportCodes, importCodes } from './import-codes.ts'

/** All that is the same for every row of one entry. */
export interface EntryValues {
  readonly division: Division
  readonly mode: 'actual' | 'budget'
  /** Budget only. */
  readonly scenario?: string
  readonly entryGuid: string
  /** `EntryNumber`, `bkstnr`; null in the table `Budgets`. */
  readonly entryNumber: string | null
  /** `faktuurnr`, padded to 8. */
  readonly ourReference: string | null
  /** `verwerknrl`; ledger only. */
  readonly postingNumber: number
  readonly transactionType: number
  readonly documentId: string | null
  readonly attachmentId: string | null
  readonly codes: ImportCodes
  /** Wall-clock time and person. */
  readonly now: Date
  readonly resId: number
}

const staged = {
  line: sql.ref('s.Line'),
  rowGuid: sql.ref('s.RowGuid'),
  year: sql.ref('s.FinYear'),
  period: sql.ref('s.FinPeriod'),
  periodCode: sql.ref('s.PeriodCode'),
  periodEnd: sql.ref('s.PeriodEnd'),
  account: sql.ref('s.Account'),
  costCentre: sql.ref('s.CostCentre'),
  costUnit: sql.ref('s.CostUnit'),
  debit: sql.ref('s.Debit'),
  credit: sql.ref('s.Credit'),
  description: sql.ref('s.Description'),
  /** Exact: one of the two is zero. */
  balance: sql`s.Debit - s.Credit`,
}

/**
 * The columns of a pending row (spec finance §2.3 rule 10): figures of the period's end in division currency. The amounts in
 * central currency stay 0, as field loaders leave them; validation computes them.
 */
export function pendingValues(entry: EntryValues): ColumnSources<'TransactionsPending'> {
  const { division, codes, now, resId } = entry
  return {
    CompanyCode: division.code,
    TransactionType: entry.transactionType,
    TransactionDate: staged.periodEnd,
    FinYear: staged.year,
    FinPeriod: staged.period,
    Description: staged.description,
    CompanyAccountCode: staged.account,
    EntryNumber: entry.entryNumber,
    CompanyCostcenterCode: staged.costCentre,
    CompanyCostunitCode: staged.costUnit,
    CurrencyAliasAC: division.currency,
    AmountDebitAC: staged.debit,
    AmountCreditAC: staged.credit,
    CurrencyAliasFC: division.currency,
    AmountDebitFC: staged.debit,
    AmountCreditFC: staged.credit,
    VATCode: codes.vatCode,
    ProcessNumber: codes.processNumber,
    ProcessLine: staged.line,
    ProcessLineCode: codes.processLineCode,
    TransactionImported: now,
    ImportDate: now,
    res_id: resId,
    DocumentID: entry.documentId,
    DocAttachmentID: entry.attachmentId,
    oorsprong: codes.origin,
    faktuurnr: entry.ourReference,
    bud_vers: entry.scenario ?? null,
    transtype: entry.mode === 'budget' ? codes.budgetTranstype : codes.actualTranstype,
    transsubtype: codes.transsubtype,
    Status: codes.pendingStatus,
    EntryGuid: entry.entryGuid,
    TransactionGuid: staged.rowGuid,
    ...audit(now, resId),
    sysguid: staged.rowGuid,
    Division: division.number,
  }
}

/** The columns of a budget total; both amounts are in division currency, at rate 1. */
export function budgetValues(entry: EntryValues): ColumnSources<'Budgets'> {
  const { division } = entry
  return {
    BudgetID: staged.rowGuid,
    CompanyCode: division.code,
    ScenarioCode: entry.scenario ?? '',
    ScenarioVersion: entry.codes.scenarioVersion,
    FinYear: staged.year,
    FinPeriod: staged.period,
    CompanyAccountCode: staged.account,
    CompanyCostcenterCode: staged.costCentre,
    CompanyCostunitCode: staged.costUnit,
    CurrencyCode: division.currency,
    Amount: staged.balance,
    CurrencyAliasAC: division.currency,
    AmountAC: staged.balance,
    Division: division.number,
  }
}

/**
 * The columns of a budget row in the ledger. The central amount is taken in division currency at rate 1; groups with several
 * currencies convert it by their own rates, or import into `pending`.
 */
export function ledgerValues(entry: EntryValues): ColumnSources<'gbkmut'> {
  const { division, codes, now, resId } = entry
  return {
    CompanyCode: division.code,
    TransactionType: entry.transactionType,
    bkjrcode: staged.year,
    periode: staged.periodCode,
    datum: staged.periodEnd,
    docdate: staged.periodEnd,
    afldat: staged.periodEnd,
    reknr: staged.account,
    oms25: staged.description,
    bkstnr: entry.entryNumber,
    kstplcode: staged.costCentre,
    kstdrcode: staged.costUnit,
    bdr_hfl: staged.balance,
    bdr_val: staged.balance,
    valcode: division.currency,
    koers: 1,
    AmountCentral: staged.balance,
    CurrencyCode: division.currency,
    Rate: 1,
    CurrencyAliasAc: division.currency,
    faktuurnr: entry.ourReference,
    bud_vers: entry.scenario ?? null,
    transtype: codes.budgetTranstype,
    transsubtype: codes.transsubtype,
    oorsprong: codes.origin,
    // Lines beyond the width of the column go without a number.
    regel: sql`case when s.Line <= 9999 then right(concat('    ', s.Line), 4) end`,
    regelcode: codes.processLineCode,
    verwerknrl: entry.postingNumber,
    res_id: resId,
    DocumentID: entry.documentId,
    DocAttachmentID: entry.attachmentId,
    EntryGuid: entry.entryGuid,
    TransactionGuid: staged.rowGuid,
    ...audit(now, resId),
    sysguid: staged.rowGuid,
    Division: division.number,
  }
}

function audit(now: Date, resId: number) {
  return { syscreated: now, syscreator: resId, sysmodified: now, sysmodifier: resId }
}

const sample: EntryValues = {
  division: { code: '', name: '', active: true, currency: '', number: null },
  mode: 'actual',
  entryGuid: '',
  entryNumber: null,
  ourReference: null,
  postingNumber: 0,
  transactionType: 0,
  documentId: null,
  attachmentId: null,
  codes: importCodes.parse({}),
  now: new Date(0),
  resId: 0,
}

/** The columns that {@link pendingValues} fills. */
export const pendingColumns = columnsOf(pendingValues(sample))
/** The columns that {@link budgetValues} fills. */
export const budgetColumns = columnsOf(budgetValues(sample))
/** The columns that {@link ledgerValues} fills. */
export const ledgerColumns = columnsOf(ledgerValues(sample))

function columnsOf<Table extends keyof Database>(values: ColumnSources<Table>): readonly (keyof Database[Table] & string)[] {
  return Object.keys(values) as (keyof Database[Table] & string)[]
}
