import { type Database, trimCode } from '@synergy-jobs/core'
import type { Kysely } from 'kysely'
import { codeKey } from './code-key.ts'
import { periodKey } from './period-key.ts'
import type { Account, CostCode, Division, DivisionReference, Period, Scenario } from './reference-data.ts'

/** Table columns that {@link loadDivisionReference} reads, as `checkSchema` takes them. */
export const referenceColumns = {
  valuta: ['valcode', 'amount_prec'],
  perdat: ['CompanyCode', 'bkjrcode', 'per_fin', 'bgdatum', 'eddatum', 'YearPeriodStatus'],
  grtbk: ['CompanyCode', 'reknr', 'oms25_0', 'blokkeer', 'bal_vw', 'debcrd', 'kstplrek', 'kstdrrek'],
  kstpl: ['kstplcode', 'oms25_0', 'Enabled', 'bedrnr'],
  kstdr: ['kstdrcode', 'oms25_0', 'bedrnr'],
  bdgvrs: ['bud_vers', 'oms30_0', 'vers_stat', 'bkjrcode_v', 'periode_v', 'bkjrcode_t', 'periode_t'],
  TransactionTypes: ['TransactionType', 'IsBudgetType'],
} as const

/** `TransactionType` of entries that loaders write in the field (spec finance §8.1.2). */
const manualEntryType = 5

/** Reads all that the sheets of one division are checked against, in seven queries whatever the size of the sheet. */
export async function loadDivisionReference(db: Kysely<Database>, division: Division): Promise<DivisionReference> {
  return {
    division,
    decimals: await loadDecimals(db, division.currency),
    periods: await loadPeriods(db, division.code),
    accounts: await loadAccounts(db, division.code),
    costCentres: await loadCostCentres(db),
    costUnits: await loadCostUnits(db),
    scenarios: await loadScenarios(db),
    transactionType: await chooseTransactionType(db),
  }
}

async function loadDecimals(db: Kysely<Database>, currency: string): Promise<number> {
  const [row] = await db.selectFrom('valuta').select(referenceColumns.valuta).where('valcode', '=', currency).execute()
  return row !== undefined && row.amount_prec >= 0 && row.amount_prec <= 6 ? row.amount_prec : 2
}

async function loadPeriods(db: Kysely<Database>, division: string): Promise<ReadonlyMap<string, Period>> {
  const rows = await db.selectFrom('perdat').select(referenceColumns.perdat).where('CompanyCode', '=', division).execute()
  const periods = rows.flatMap((row): readonly Period[] => {
    const period = Number(trimCode(row.per_fin) ?? Number.NaN)
    if (row.bkjrcode === null || !Number.isInteger(period)) return []
    return [{ year: row.bkjrcode, period, start: row.bgdatum ?? undefined, end: row.eddatum ?? undefined, status: row.YearPeriodStatus }]
  })
  return new Map(periods.map((period) => [periodKey(period), period]))
}

async function loadAccounts(db: Kysely<Database>, division: string): Promise<ReadonlyMap<string, Account>> {
  const rows = await db.selectFrom('grtbk').select(referenceColumns.grtbk).where('CompanyCode', '=', division).execute()
  return byCode(
    rows,
    (row) => row.reknr,
    (row, code) => ({
      code,
      description: row.oms25_0?.trim() ?? '',
      blocked: row.blokkeer !== 0,
      type: trimCode(row.bal_vw),
      side: trimCode(row.debcrd),
      needsCostCentre: row.kstplrek !== 0,
      needsCostUnit: row.kstdrrek !== 0,
    }),
  )
}

async function loadCostCentres(db: Kysely<Database>): Promise<ReadonlyMap<string, CostCode>> {
  const rows = await db.selectFrom('kstpl').select(referenceColumns.kstpl).execute()
  return byCode(
    rows,
    (row) => row.kstplcode,
    (row, code) => costCode(code, row.oms25_0, row.Enabled !== 0, row.bedrnr),
  )
}

async function loadCostUnits(db: Kysely<Database>): Promise<ReadonlyMap<string, CostCode>> {
  const rows = await db.selectFrom('kstdr').select(referenceColumns.kstdr).execute()
  return byCode(
    rows,
    (row) => row.kstdrcode,
    (row, code) => costCode(code, row.oms25_0, true, row.bedrnr),
  )
}

async function loadScenarios(db: Kysely<Database>): Promise<ReadonlyMap<string, Scenario>> {
  const rows = await db.selectFrom('bdgvrs').select(referenceColumns.bdgvrs).execute()
  return byCode(
    rows,
    (row) => row.bud_vers,
    (row, code) => {
      const from = limit(row.bkjrcode_v, row.periode_v, 1)
      const to = limit(row.bkjrcode_t, row.periode_t, 99)
      const blocked = row.vers_stat === 'B'
      return {
        code,
        description: row.oms30_0?.trim() ?? '',
        blocked,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      }
    },
  )
}

async function chooseTransactionType(db: Kysely<Database>): Promise<number> {
  const rows = await db.selectFrom('TransactionTypes').select(referenceColumns.TransactionTypes).execute()
  const types = rows.filter((row) => !row.IsBudgetType).map((row) => row.TransactionType)
  return types.length === 0 || types.includes(manualEntryType) ? manualEntryType : Math.min(...types)
}

function byCode<Row, Entry>(
  rows: readonly Row[],
  codeOf: (row: Row) => string | null,
  make: (row: Row, code: string) => Entry,
): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const row of rows) {
    const code = trimCode(codeOf(row))
    if (code !== undefined) entries.set(codeKey(code), make(row, code))
  }
  return entries
}

function costCode(code: string, description: string | null, enabled: boolean, bedrnr: string | null): CostCode {
  const division = trimCode(bedrnr)
  return { code, description: description?.trim() ?? '', enabled, ...(division === undefined ? {} : { division }) }
}

/** An end of a scenario's range; a year of 0 or none means that it is open, a missing period the whole year. */
function limit(
  year: number | null,
  period: string | null,
  wholeYear: number,
): { readonly year: number; readonly period: number } | undefined {
  if (year === null || year === 0) return undefined
  const number = Number(trimCode(period) ?? 0)
  return { year, period: number > 0 ? number : wholeYear }
}
