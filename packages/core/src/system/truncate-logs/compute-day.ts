import { type Kysely, type RawBuilder, sql } from 'kysely'
import { cutText } from '../../codes/cut-text.ts'
import type { Database } from '../../schema/database.ts'
import { type AppFigures, type DayFigures, noViews, sumViews, type ViewCounts } from './day-figures.ts'
import type { TruncateOptions } from './truncate-options.ts'

/** Width of `BacoAppLogApps.App`; the raw column has 80. */
const appWidth = 40
const dayMs = 86_400_000

/**
 * Lets the database compute the page-view history of one day from its raw rows. Rows without a duration count as views, not in
 * averages. The day's views are the sum of its hours by construction (spec documents-and-system §C1.3.2–6).
 *
 * @param day - midnight at its start, in wall-clock time
 */
export async function computeDay(
  db: Kysely<Database>,
  day: Date,
  options: Pick<TruncateOptions, 'topApps' | 'publicPersons' | 'resellerTypes'>,
): Promise<DayFigures> {
  const views = viewsOf(day, options)
  const hours = await computeHours(db, views)
  const people = await computePeople(db, views)
  return { views: sumViews(hours), ...people, hours, apps: await computeApps(db, day, options.topApps) }
}

/**
 * The raw rows of a day with the kind of their visitor: R for an account that is a reseller, C for another account, P for nobody,
 * E for the rest. An empty GUID is no account.
 */
function viewsOf(
  day: Date,
  { publicPersons, resellerTypes }: Pick<TruncateOptions, 'publicPersons' | 'resellerTypes'>,
): RawBuilder<unknown> {
  return sql`(select datepart(hour, log.Created) as ViewHour, log.HumresID as Person, log.CustomerID as Account, log.Duration as Duration,
      case when log.CustomerID is not null and log.CustomerID <> ${noAccount}
        then case when account.cmp_type in (${sql.join(resellerTypes)}) then 'R' else 'C' end
        else case when log.HumresID in (${sql.join(publicPersons)}) then 'P' else 'E' end end as Kind
    from BacoAppLog as log left join cicmpy as account on account.cmp_wwn = log.CustomerID
    where log.Created >= ${day} and log.Created < ${nextDay(day)})`
}

const noAccount = '00000000-0000-0000-0000-000000000000'

async function computeHours(db: Kysely<Database>, views: RawBuilder<unknown>): Promise<readonly ViewCounts[]> {
  const { rows } = await sql<{ hour: number; employees: number; resellers: number; customers: number; nobody: number }>`
    select v.ViewHour as hour,
      sum(case when v.Kind = 'E' then 1 else 0 end) as employees, sum(case when v.Kind = 'R' then 1 else 0 end) as resellers,
      sum(case when v.Kind = 'C' then 1 else 0 end) as customers, sum(case when v.Kind = 'P' then 1 else 0 end) as nobody
    from ${views} as v group by v.ViewHour`.execute(db)
  return Array.from({ length: 24 }, (_, hour) => {
    const row = rows.find((one) => Number(one.hour) === hour)
    if (row === undefined) return noViews
    const [employees, resellers, customers, nobody] = [row.employees, row.resellers, row.customers, row.nobody].map(Number) as Four
    return { total: employees + resellers + customers + nobody, employees, resellers, customers, public: nobody }
  })
}

type Four = [number, number, number, number]

async function computePeople(
  db: Kysely<Database>,
  views: RawBuilder<unknown>,
): Promise<Pick<DayFigures, 'resources' | 'resellers' | 'customers' | 'averageDuration'>> {
  const { rows } = await sql<{ resources: number; resellers: number; customers: number; average: number | null }>`
    select count(distinct case when v.Kind = 'E' then v.Person end) as resources,
      count(distinct case when v.Kind = 'R' then v.Account end) as resellers,
      count(distinct case when v.Kind = 'C' then v.Account end) as customers,
      floor(avg(cast(v.Duration as float)) + 0.5) as average
    from ${views} as v`.execute(db)
  const [row] = rows
  return {
    resources: Number(row?.resources ?? 0),
    resellers: Number(row?.resellers ?? 0),
    customers: Number(row?.customers ?? 0),
    averageDuration: row?.average === null || row?.average === undefined ? null : Number(row.average),
  }
}

async function computeApps(db: Kysely<Database>, day: Date, topApps: number): Promise<readonly AppFigures[]> {
  const rows = await db
    .selectFrom('BacoAppLog')
    .top(topApps)
    .select((e) => [
      'App',
      e.fn.countAll<number>().as('views'),
      sql<number>`coalesce(floor(avg(cast(Duration as float)) + 0.5), 0)`.as('average'),
      sql<number>`coalesce(max(Duration), 0)`.as('longest'),
    ])
    .where('Created', '>=', day)
    .where('Created', '<', nextDay(day))
    .groupBy('App')
    .orderBy('views', 'desc')
    .orderBy('App')
    .execute()
  return rows.map((row) => ({
    app: cutText(row.App.trimEnd(), appWidth),
    views: Number(row.views),
    averageDuration: Number(row.average),
    maxDuration: Number(row.longest),
  }))
}

function nextDay(day: Date): Date {
  return new Date(day.getTime() + dayMs)
}
