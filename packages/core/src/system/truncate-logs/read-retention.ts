import type { JobRun } from '../../run/job-run.ts'
import { type LogName, logNames } from './log-tables.ts'
import type { TruncateFailures } from './open-failures.ts'
import type { TruncateOptions } from './truncate-options.ts'

/** How long the rows of one log are kept. */
export interface Retention {
  readonly days: number
  /** Wall-clock time; rows from before it go. */
  readonly cutOff: Date
}

/** The logs that are not kept for ever. */
export type Retentions = ReadonlyMap<LogName, Retention>

const dayMs = 86_400_000
const mostDays = 36_500

/**
 * Finds out how long each log is kept: as `keepDays` says, else as `BacoSettings` says where the option `settingNames` knows the
 * place, else for ever (spec documents-and-system §C1.3.7–8, §C1.6). A setting that is no number of days keeps everything,
 * and is a problem of the result.
 *
 * @param now - wall-clock time from which the days count back
 */
export async function readRetention(run: JobRun, options: TruncateOptions, now: Date, failures: TruncateFailures): Promise<Retentions> {
  const settings = await readSettings(run, options)
  const retentions = new Map<LogName, Retention>()
  for (const log of logNames) {
    const given = options.keepDays[log]
    const days = given === undefined ? (settings.get(log) ?? 0) : (given ?? 0)
    if (!Number.isInteger(days) || days < 0 || days > mostDays) {
      failures.add({
        code: 'E_SETTING',
        text: `The setting of ${log} is no number of days from 0 to ${mostDays}; nothing of this log was deleted. Correct it, or pass keepDays.`,
        where: { log, setting: options.settingNames[log]?.name ?? '' },
        value: String(days),
      })
    } else if (days > 0) retentions.set(log, { days, cutOff: new Date(now.getTime() - days * dayMs) })
  }
  return retentions
}

/** The numbers in `BacoSettings`; NaN for a value that is no number. */
async function readSettings(run: JobRun, { settingNames }: TruncateOptions): Promise<ReadonlyMap<LogName, number>> {
  const places = logNames.flatMap((log) => {
    const place = settingNames[log]
    return place === undefined ? [] : [{ log, ...place }]
  })
  if (places.length === 0) return new Map()
  const names = [...new Set(places.map(({ name }) => name))]
  const rows = await run.db
    .selectFrom('BacoSettings')
    .select(['SettingType', 'SettingGroup', 'SettingName', 'StringValue', 'LongValue', 'DoubleValue'])
    .where('SettingName', 'in', names)
    .execute()
  return new Map(
    places.flatMap(({ log, name, group, type }) => {
      const row = rows.find((one) => one.SettingType === type && same(one.SettingGroup, group) && same(one.SettingName, name))
      return row === undefined ? [] : [[log, valueOf(row)] as const]
    }),
  )
}

function valueOf(row: {
  readonly StringValue: string | null
  readonly LongValue: number | null
  readonly DoubleValue: number | null
}): number {
  const text = row.StringValue?.trim() ?? ''
  return row.LongValue ?? row.DoubleValue ?? (text === '' ? 0 : Number(text))
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}
