import type { Kysely } from 'kysely'
import { accountCode } from '../codes/account-code.ts'
import { periodCode } from '../codes/period-code.ts'
import type { Database } from '../schema/database.ts'
import { insertRows } from './insert-rows.ts'

/** What {@link createDemoCompany} makes; numbers and codes that tests and examples refer to. */
export const demoCompany = Object.freeze({
  /** Persons by `humres.usr_id`; only `jobs` may run jobs. */
  persons: { jobs: 1, clerk: 2, leaver: 3, blocked: 4 },
  /** Active divisions, and one that is not. */
  divisions: { main: '001', british: '300', closed: '900' },
  /** Accounts of division 001. */
  accounts: { bank: '1000', debtors: '1300', creditors: '1600', wages: '4000', rent: '4100', revenue: '8000', blocked: '9999' },
  costCentres: ['GENERAL', 'SALES', 'OLD'],
  costUnits: ['UNIT1', 'UNIT2'],
  /** An active scenario for 2026, one that is blocked, and one that ends in June. */
  scenarios: { active: 'B2026', blocked: 'B2025', half: 'HALF26' },
} as const)

/**
 * Fills an empty test or demo database with a small company: three divisions, the years 2025 (closed) and 2026 (open)
 * with a thirteenth period, a chart of accounts, cost centres and units, budget scenarios, currencies and four persons.
 */
export async function createDemoCompany(db: Kysely<Database>): Promise<void> {
  await createPersons(db)
  await createDivisions(db)
  await createPeriods(db)
  await createAccounts(db)
  await createDimensions(db)
  await createNumbers(db)
}

async function createPersons(db: Kysely<Database>): Promise<void> {
  const person = (res_id: number, usr_id: string, fullname: string, emp_stat: string, blocked: number) => ({
    res_id,
    usr_id,
    fullname,
    emp_stat,
    blocked,
    emp_type: 'E',
  })
  await insertRows(db, 'humres', [
    person(1, 'DEMO\\jobs', 'Background jobs', 'A', 0),
    person(2, 'DEMO\\clerk', 'Carla Clerk', 'A', 0),
    person(3, 'DEMO\\leaver', 'Leo Leaver', 'I', 0),
    person(4, 'DEMO\\blocked', 'Bea Blocked', 'A', 1),
  ])
  const role = (RoleID: number, EmpID: number, n: number) => ({
    ID: `00000000-0000-0000-0000-00000000000${n}`,
    RoleID,
    EmpID,
    RoleLevel: 1,
  })
  await insertRows(db, 'HRRoles', [role(0, 1, 1), role(0, 3, 2), role(0, 4, 3), role(71, 2, 4)])
}

async function createDivisions(db: Kysely<Database>): Promise<void> {
  const currency = (valcode: string, oms30_0: string, amount_prec: number) => ({
    valcode,
    oms30_0,
    amount_prec,
    price_prec: amount_prec,
    rate_prec: 6,
    active: 1,
    Enabled: 1,
  })
  await insertRows(db, 'valuta', [
    currency('EUR', 'Euro', 2),
    currency('GBP', 'Pound sterling', 2),
    currency('USD', 'US dollar', 2),
    currency('JPY', 'Yen', 0),
  ])
  const division = (bedrnr: string, bedrnm: string, valcode: string, Active: number) => ({
    bedrnr,
    bedrzk: bedrnr,
    bedrnm,
    valcode,
    Active,
    status: 'A',
    CostcenterCode: 'GENERAL',
    BudgetScenario: demoCompany.scenarios.active,
    PresentationCurrency: 'EUR',
  })
  await insertRows(db, 'bedryf', [
    division('001', 'Demo Holland BV', 'EUR', 1),
    division('300', 'Demo Britain Ltd', 'GBP', 1),
    division('900', 'Demo Closed NV', 'EUR', 0),
  ])
}

async function createPeriods(db: Kysely<Database>): Promise<void> {
  const rows = demoPeriods()
  await insertRows(db, 'perdat', rows)
}

/** Twelve months and a thirteenth period on the last day, for both years and both active divisions. */
function demoPeriods() {
  const periods = Array.from({ length: 13 }, (_, index) => index + 1)
  return ['001', '300'].flatMap((CompanyCode) =>
    [2025, 2026].flatMap((bkjrcode) =>
      periods.map((period) => ({
        CompanyCode,
        bkjrcode,
        per_fin: periodCode(period),
        bgdatum: period === 13 ? new Date(Date.UTC(bkjrcode, 11, 31)) : new Date(Date.UTC(bkjrcode, period - 1, 1)),
        eddatum: period === 13 ? new Date(Date.UTC(bkjrcode, 11, 31)) : new Date(Date.UTC(bkjrcode, period, 0)),
        GroupID: 0,
        YearPeriodStatus: bkjrcode === 2025,
      })),
    ),
  )
}

async function createAccounts(db: Kysely<Database>): Promise<void> {
  const account = (CompanyCode: string, code: string, oms25_0: string, bal_vw: string, debcrd: string, omzrek: string, blokkeer = 0) => ({
    CompanyCode,
    reknr: accountCode(code),
    oms25_0,
    bal_vw,
    debcrd,
    omzrek,
    blokkeer,
  })
  const { accounts } = demoCompany
  await insertRows(
    db,
    'grtbk',
    ['001', '300'].flatMap((division) => [
      account(division, accounts.bank, 'Bank', 'B', 'D', 'B'),
      account(division, accounts.debtors, 'Debtors', 'B', 'D', 'D'),
      account(division, accounts.creditors, 'Creditors', 'B', 'C', 'C'),
      account(division, accounts.wages, 'Wages', 'W', 'D', 'K'),
      account(division, accounts.rent, 'Rent', 'W', 'D', 'K'),
      account(division, accounts.revenue, 'Revenue', 'W', 'C', 'J'),
      account(division, accounts.blocked, 'Old suspense', 'B', 'D', 'T', 1),
    ]),
  )
}

async function createDimensions(db: Kysely<Database>): Promise<void> {
  await insertRows(db, 'kstpl', [
    { kstplcode: 'GENERAL', oms25_0: 'General', Enabled: 1 },
    { kstplcode: 'SALES', oms25_0: 'Sales', Enabled: 1 },
    { kstplcode: 'OLD', oms25_0: 'Closed cost centre', Enabled: 0 },
  ])
  await insertRows(db, 'kstdr', [
    { kstdrcode: 'UNIT1', oms25_0: 'Unit one' },
    { kstdrcode: 'UNIT2', oms25_0: 'Unit two' },
  ])
  const scenario = (bud_vers: string, vers_stat: string, year: number, last: number) => ({
    bud_vers,
    oms30_0: `Budget ${bud_vers}`,
    vers_stat,
    bkjrcode_v: year,
    periode_v: periodCode(1),
    bkjrcode_t: year,
    periode_t: periodCode(last),
  })
  await insertRows(db, 'bdgvrs', [scenario('B2026', 'A', 2026, 12), scenario('B2025', 'B', 2025, 12), scenario('HALF26', 'V', 2026, 6)])
}

async function createNumbers(db: Kysely<Database>): Promise<void> {
  await insertRows(db, 'TransactionTypes', [
    { TransactionType: 5, Description: 'Other', IsBudgetType: false },
    { TransactionType: 6, Description: 'Budget', IsBudgetType: true },
  ])
  await insertRows(db, 'BacoFreeNumbers', [{ NumberKey: 'RPFinEntry', FreeNumber: 1001 }])
  const numbers = Array.from({ length: 20 }, (_, index) => 26_000_001 + index)
  await insertRows(
    db,
    'Numbers',
    numbers.map((Number) => ({ CompanyCode: '001', Type: 1, Number, Used: false })),
  )
}
