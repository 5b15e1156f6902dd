import type { Context } from '../../src/context/context.ts'
import { insertRows } from '../../src/testing/insert-rows.ts'

const dayMs = 86_400_000

/** A reseller and a customer, by `cmp_wwn`. */
export const accounts = {
  reseller: '11111111-1111-4111-8111-111111111111',
  customer: '22222222-2222-4222-8222-222222222222',
  other: '33333333-3333-4333-8333-333333333333',
} as const

/** Makes the accounts that page views refer to. */
export async function makeAccounts(context: Context): Promise<void> {
  await insertRows(context.db, 'cicmpy', [
    { cmp_wwn: accounts.reseller, cmp_name: 'Reseller', cmp_type: 'R', cmp_code: '1', debnr: '     1', crdnr: '     1' },
    { cmp_wwn: accounts.customer, cmp_name: 'Customer', cmp_type: 'C', cmp_code: '2', debnr: '     2', crdnr: '     2' },
    { cmp_wwn: accounts.other, cmp_name: 'Prospect', cmp_type: 'P', cmp_code: '3', debnr: '     3', crdnr: '     3' },
  ])
}

/** A moment so many days (or parts of them) before the context's now. */
export function daysAgo(context: Context, days: number): Date {
  return new Date(context.localNow().getTime() - days * dayMs)
}

/** Midnight so many days before the context's today. */
export function dayAgo(context: Context, days: number): Date {
  const now = context.localNow().getTime()
  return new Date(now - (now % dayMs) - days * dayMs)
}

/** One page view. */
export interface View {
  readonly at: Date
  readonly person?: number
  readonly account?: string
  readonly app?: string
  readonly duration?: number | null
}

/** Writes page views. */
export async function makeViews(context: Context, views: readonly View[]): Promise<void> {
  await insertRows(
    context.db,
    'BacoAppLog',
    views.map(({ at, person = 2, account = null, app = 'Start.asp', duration = null }) => ({
      ID: context.newGuid(),
      Created: at,
      HumresID: person,
      CustomerID: account,
      App: app,
      Duration: duration,
    })),
  )
}

/** Number of rows of a table. */
export async function rowsOf(
  context: Context,
  table:
    | 'BacoAppLog'
    | 'BacoAppLogDays'
    | 'BacoAppLogHours'
    | 'BacoAppLogApps'
    | 'BacoErrorLog'
    | 'EbcDataLog'
    | 'CompanyLogs'
    | 'HRErrorLog'
    | 'XMLEvents'
    | 'BacoProcessLog',
): Promise<number> {
  const row = await context.db
    .selectFrom(table)
    .select((e) => e.fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow()
  return Number(row.rows)
}
