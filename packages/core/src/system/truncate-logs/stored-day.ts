import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../schema/database.ts'
import type { DayFigures, ViewCounts } from './day-figures.ts'

/** The three tables of the history; each may have a retention of its own, and a day belongs only into those that still keep it. */
export interface HistoryParts {
  readonly days: boolean
  readonly hours: boolean
  readonly apps: boolean
}

/** Whether what is stored of a day is what it should be. */
export async function isStored(db: Kysely<Database>, day: Date, figures: DayFigures, to: HistoryTarget): Promise<boolean> {
  const { parts, withDuration } = to
  const stored = JSON.stringify([
    parts.days ? await readDay(db, day, withDuration) : [],
    parts.hours ? await readHours(db, day) : [],
    parts.apps ? await readApps(db, day) : [],
  ])
  return stored.toLowerCase() === JSON.stringify(rowsOf(figures, to)).toLowerCase()
}

/** Where the history of a day goes. */
export interface HistoryTarget {
  readonly parts: HistoryParts
  /** Whether the database has `BacoAppLogDays.AverageApplicationDuration`, which classic ones lack. */
  readonly withDuration: boolean
}

/** Number of rows that a day takes. */
export function rowCount(figures: DayFigures, { parts }: HistoryTarget): number {
  return (parts.days ? 1 : 0) + (parts.hours ? figures.hours.length : 0) + (parts.apps ? figures.apps.length : 0)
}

/** Puts the history of a day in place of what may be there. */
export async function replaceDay(
  trx: Transaction<Database>,
  day: Date,
  figures: DayFigures,
  { parts, withDuration }: HistoryTarget,
): Promise<void> {
  if (parts.days) {
    await trx.deleteFrom('BacoAppLogDays').where('Day', '=', day).execute()
    const { averageDuration, resources: Resources, resellers: Resellers, customers: Customers } = figures
    const duration = withDuration ? { AverageApplicationDuration: averageDuration } : {}
    await trx
      .insertInto('BacoAppLogDays')
      .values({ Day: day, ...viewColumns(figures.views), Resources, Resellers, Customers, ...duration })
      .execute()
  }
  if (parts.hours) {
    await trx.deleteFrom('BacoAppLogHours').where('Day', '=', day).execute()
    await trx
      .insertInto('BacoAppLogHours')
      .values(figures.hours.map((views, Hour) => ({ Day: day, Hour, ...viewColumns(views) })))
      .execute()
  }
  if (!parts.apps) return
  await trx.deleteFrom('BacoAppLogApps').where('Day', '=', day).execute()
  await trx
    .insertInto('BacoAppLogApps')
    .values(
      figures.apps.map(({ app, views, averageDuration, maxDuration }, index) => ({
        Day: day,
        Rank: index + 1,
        App: app,
        AppCount: views,
        AppAverageDuration: averageDuration,
        AppMaxDuration: maxDuration,
      })),
    )
    .execute()
}

function viewColumns(views: ViewCounts) {
  return {
    PageViews: views.total,
    PageViewsEmployees: views.employees,
    PageViewsResellers: views.resellers,
    PageViewsCustomers: views.customers,
    PageViewsPublic: views.public,
  }
}

/** The rows of a day as lists of values, for comparing. */
function rowsOf(figures: DayFigures, { parts, withDuration }: HistoryTarget): readonly unknown[] {
  const { resources, resellers, customers, averageDuration, hours, apps } = figures
  const counts = (views: ViewCounts) => Object.values(viewColumns(views))
  return [
    parts.days ? [...counts(figures.views), resources, resellers, customers, ...(withDuration ? [averageDuration] : [])] : [],
    parts.hours ? hours.map((views, hour) => [hour, ...counts(views)]) : [],
    parts.apps ? apps.map((app, index) => [index + 1, app.app, app.views, app.averageDuration, app.maxDuration]) : [],
  ]
}

const viewNames = ['PageViews', 'PageViewsEmployees', 'PageViewsResellers', 'PageViewsCustomers', 'PageViewsPublic'] as const

async function readDay(db: Kysely<Database>, day: Date, withDuration: boolean): Promise<readonly unknown[]> {
  const plain = db.selectFrom('BacoAppLogDays').select([...viewNames, 'Resources', 'Resellers', 'Customers'])
  const query = withDuration ? plain.select('AverageApplicationDuration') : plain
  const row = await query.where('Day', '=', day).executeTakeFirst()
  return row === undefined ? [] : Object.values(row)
}

async function readHours(db: Kysely<Database>, day: Date): Promise<readonly unknown[]> {
  const query = db.selectFrom('BacoAppLogHours').select(['Hour', ...viewNames])
  return (await query.where('Day', '=', day).orderBy('Hour').execute()).map((row) => Object.values(row))
}

async function readApps(db: Kysely<Database>, day: Date): Promise<readonly unknown[]> {
  const query = db.selectFrom('BacoAppLogApps').select(['Rank', 'App', 'AppCount', 'AppAverageDuration', 'AppMaxDuration'])
  const rows = await query.where('Day', '=', day).orderBy('Rank').execute()
  return rows.map((row) => Object.values({ ...row, App: row.App.trimEnd() }))
}
