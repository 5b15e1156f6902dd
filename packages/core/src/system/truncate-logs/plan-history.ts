import { type Kysely, sql } from 'kysely'
import type { Database } from '../../schema/database.ts'
import type { LogName } from './log-tables.ts'
import type { Retentions } from './read-retention.ts'
import type { HistoryParts } from './stored-day.ts'

/** A completed day that has raw page views. */
export interface RawDay {
  /** Midnight at its start, in wall-clock time. */
  readonly day: Date
  /** Raw rows. */
  readonly views: number
  /** The tables that keep its history; a day older than all their retentions has none. */
  readonly parts: HistoryParts
  /**
   * - `stored`: its history is there, or is kept nowhere
   * - `missing`: its history has to be computed
   * - `stale`: its history is there, but counts fewer views than there are
   * - `last`: its history is there, and may have been made too early
   */
  readonly state: 'stored' | 'missing' | 'stale' | 'last'
}

const dayMs = 86_400_000

/**
 * Lists the completed days that have raw page views, old to new, and what their history needs (spec documents-and-system
 * §C1.3.1). A day is computed again when it has more raw rows than were counted, as after a clock was set back, and when it is
 * the last one stored. A day with fewer raw rows than were counted was counted before some of them went: that stays.
 */
export async function planHistory(db: Kysely<Database>, today: Date, retentions: Retentions): Promise<readonly RawDay[]> {
  const raw = await readRawDays(db, today)
  const first = raw[0]?.day
  if (first === undefined) return []
  const stored = await readStored(db, first)
  const lastStored = Math.max(...[...stored.days.keys(), ...stored.hours.keys(), ...stored.apps].filter((day) => day < today.getTime()))
  return raw.map(({ day, views }) => {
    const time = day.getTime()
    const kept = (log: LogName): boolean => time >= (retentions.get(log)?.cutOff.getTime() ?? Number.NEGATIVE_INFINITY)
    const parts = { days: kept('appLogDays'), hours: kept('appLogHours'), apps: kept('appLogApps') }
    const counts = [stored.days.get(time), stored.hours.get(time)].filter((count) => count !== undefined)
    const counted = counts.length === 0 ? undefined : Math.max(...counts)
    const lacking =
      (parts.days && !stored.days.has(time)) || (parts.hours && !stored.hours.has(time)) || (parts.apps && !stored.apps.has(time))
    return {
      day,
      views,
      parts,
      state: stateOf({ kept: parts.days || parts.hours || parts.apps, lacking, counted, views, last: time === lastStored }),
    }
  })
}

function stateOf(day: {
  readonly kept: boolean
  readonly lacking: boolean
  /** Views in the history; undefined where only applications are kept, which need not be all. */
  readonly counted: number | undefined
  readonly views: number
  readonly last: boolean
}): RawDay['state'] {
  const { kept, lacking, counted, views, last } = day
  if (!kept || (counted !== undefined && counted > views)) return 'stored'
  if (lacking) return 'missing'
  if (counted !== undefined && counted < views) return 'stale'
  return last ? 'last' : 'stored'
}

async function readRawDays(db: Kysely<Database>, today: Date): Promise<readonly { readonly day: Date; readonly views: number }[]> {
  // The number of the day is computed inside, so that grouping by it needs its text only once.
  const { rows } = await sql<{ number: number; views: number }>`
    select v.DayNumber as number, count(*) as views
    from (select datediff(day, ${new Date(0)}, Created) as DayNumber from BacoAppLog where Created < ${today}) as v
    group by v.DayNumber order by v.DayNumber`.execute(db)
  return rows.map(({ number, views }) => ({ day: new Date(Number(number) * dayMs), views: Number(views) }))
}

/** What is stored from a day on; views by day. */
interface StoredDays {
  readonly days: ReadonlyMap<number, number>
  readonly hours: ReadonlyMap<number, number>
  readonly apps: ReadonlySet<number>
}

async function readStored(db: Kysely<Database>, first: Date): Promise<StoredDays> {
  const days = await db.selectFrom('BacoAppLogDays').select(['Day', 'PageViews']).where('Day', '>=', first).execute()
  const hours = await db
    .selectFrom('BacoAppLogHours')
    .select((e) => ['Day', e.fn.sum<number>('PageViews').as('views')])
    .where('Day', '>=', first)
    .groupBy('Day')
    .execute()
  const apps = await db.selectFrom('BacoAppLogApps').select('Day').distinct().where('Day', '>=', first).execute()
  return {
    days: new Map(days.map(({ Day, PageViews }) => [Day.getTime(), PageViews])),
    hours: new Map(hours.map(({ Day, views }) => [Day.getTime(), Number(views)])),
    apps: new Set(apps.map(({ Day }) => Day.getTime())),
  }
}
