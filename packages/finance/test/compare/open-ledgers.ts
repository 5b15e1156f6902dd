import { type Database, type Engine, padCode, periodCode } from '@synergy-jobs/core'
import { bulkInsert, tableDefinition } from '@synergy-jobs/core/internal'
import { insertRows, openTestBackOffice, openTestContext, type TestBackOffice, type TestContext } from '@synergy-jobs/core/testing'
import type { Kysely } from 'kysely'
import { compareFinancials } from '../../src/compare-financials/compare-financials.ts'

/** A ledger line of a test; what is left out is usual. */
export interface LedgerLine {
  /** @default '001' */
  readonly division?: string
  /** @default 2026 */
  readonly year?: number | null
  /** A number is padded as the products do; a text is stored as it is. @default 3 */
  readonly period?: number | string | null
  /** @default '1000', padded */
  readonly account?: string | null
  readonly amount: number
  /** @default 'N' */
  readonly transtype?: string
  /** 0 for unprocessed. @default 1 */
  readonly posting?: number
  readonly entryNumber?: string
  readonly entryGuid?: string
  readonly date?: Date
  readonly description?: string
}

/** Type of result documents in these tests. */
export const documentType = 42

/** A Synergy database and the back offices of its divisions. */
export interface Ledgers extends AsyncDisposable {
  readonly context: TestContext
  readonly backOffice: (division?: string) => TestBackOffice
  /** Posts lines on both sides. */
  both(lines: readonly LedgerLine[]): Promise<void>
  synergy(lines: readonly LedgerLine[]): Promise<void>
  there(lines: readonly LedgerLine[]): Promise<void>
  /** Options of a comparison of all divisions. */
  readonly options: Parameters<typeof compareFinancials>[1]
  compare(more?: Partial<Parameters<typeof compareFinancials>[1]>): ReturnType<typeof compareFinancials>
}

/** Opens a demo company, a document type, and an empty back office for each of some divisions. */
export async function openLedgers(engine: Engine = 'embedded', divisions: readonly string[] = ['001']): Promise<Ledgers> {
  const context = await openTestContext({ engine })
  const offices = new Map<string, TestBackOffice>()
  for (const division of divisions) offices.set(division, await openTestBackOffice({ engine, name: division }))
  await makeDocumentType(context.db)
  for (const office of offices.values()) await copyAccounts(context.db, office.db)
  const backOffice = (division = '001'): TestBackOffice => {
    const office = offices.get(division)
    if (office === undefined) throw new Error(`No back office ${division}.`)
    return office
  }
  const connections = Object.fromEntries([...offices].map(([division, { connection }]) => [division, connection]))
  const options = { divisions, backOffice: { connections }, documentType }
  const there = async (lines: readonly LedgerLine[]): Promise<void> => {
    for (const [division, group] of Map.groupBy(lines, (line) => line.division ?? '001')) await post(backOffice(division).db, group)
  }
  return {
    context,
    backOffice,
    synergy: (lines) => post(context.db, lines),
    there,
    async both(lines) {
      await post(context.db, lines)
      await there(lines)
    },
    options,
    compare: (more = {}) => compareFinancials(context, { ...options, ...more }),
    async [Symbol.asyncDispose]() {
      for (const office of offices.values()) await office[Symbol.asyncDispose]()
      await context[Symbol.asyncDispose]()
    },
  }
}

/** Makes the type and category of result documents. */
export async function makeDocumentType(db: Kysely<Database>): Promise<void> {
  const category = '00000000-0000-4000-8000-00000000F1C4'
  await insertRows(db, 'BacoDiscussionCategories', [{ ID: category, GroupID: 7, Category: 'Checks' }])
  await insertRows(db, 'BacoDiscussionFixedTypes', [
    { TypeID: documentType, Description: 'Financial check', DefSecurity: 25, DefGroupID: 7, DefCategory: category, DaysToExpiry: 30 },
  ])
}

/** Gives a back office the chart of accounts of division 001. */
export async function copyAccounts(synergy: Kysely<Database>, backOffice: Kysely<Database>): Promise<void> {
  const accounts = await synergy.selectFrom('grtbk').select(['reknr', 'oms25_0']).where('CompanyCode', '=', '001').execute()
  await insertRows(backOffice, 'grtbk', accounts)
}

const columnNames = [
  ...['CompanyCode', 'bkjrcode', 'periode', 'reknr', 'bdr_hfl', 'transtype', 'verwerknrl'],
  ...['bkstnr', 'EntryGuid', 'datum', 'oms25', 'TransactionGuid'],
]
const ledger = tableDefinition('gbkmut').columns
const columns = columnNames.flatMap((name) => ledger.filter((column) => column.name === name))

/** Lines from which on a bulk load pays. */
const bulkFrom = 500

/** Writes ledger lines, on either side. */
export async function post(db: Kysely<Database>, lines: Iterable<LedgerLine>): Promise<void> {
  const rows = Array.from(lines, valuesOf)
  if (rows.length >= bulkFrom) {
    await bulkInsert(db, 'gbkmut', columns, rows)
    return
  }
  await insertRows(
    db,
    'gbkmut',
    rows.map((row) => Object.fromEntries(columnNames.map((name, index) => [name, row[index]]))),
  )
}

let guids = 0

function valuesOf(line: LedgerLine): readonly unknown[] {
  const { division = '001', year = 2026, period = 3, account = '1000', amount, transtype = 'N', posting = 1 } = line
  return [
    division,
    year,
    typeof period === 'number' ? periodCode(period) : period,
    account === null ? null : /^\s/.test(account) ? account : padCode(account, 9),
    amount,
    transtype,
    posting,
    line.entryNumber ?? null,
    line.entryGuid ?? null,
    line.date ?? new Date(Date.UTC(2026, 2, 31)),
    line.description ?? null,
    guid(++guids),
  ]
}

/** A GUID for tests. */
export function guid(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0').toUpperCase()}`
}
