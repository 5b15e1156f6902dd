import { type Database, roundToDatetime } from '@synergy-jobs/core'
import type { Kysely, Transaction } from 'kysely'
import type { AccountCodes } from '../shared/accounts/account-codes.ts'

/** The date of the last run, as the product keeps it in `BacoSettings`. */
export interface LastRun {
  /** Wall-clock time; undefined when the rating never ran. */
  readonly at?: Date
  /** Rows of that name: more than one makes readers disagree (spec crm §5.10). */
  readonly rows: number
}

/** Reads the last run by the name of its setting (spec crm §3.3 rule 2); of several rows the earliest date counts. */
export async function readLastRun(db: Kysely<Database>, { lastRunSetting }: Pick<AccountCodes, 'lastRunSetting'>): Promise<LastRun> {
  const rows = await db.selectFrom('BacoSettings').select('DateValue').where('SettingName', '=', lastRunSetting).execute()
  const dates = rows.flatMap(({ DateValue }) => (DateValue === null ? [] : [DateValue.getTime()]))
  if (dates.length === 0 || dates.length < rows.length) return { rows: rows.length }
  return { at: new Date(Math.min(...dates)), rows: rows.length }
}

/** Stores the start of this run as the last run (rule 13): an existing row is changed wherever it stands, else one is made. */
export async function writeLastRun(trx: Transaction<Database>, codes: AccountCodes, { at, rows }: LastRun): Promise<void> {
  const DateValue = at === undefined ? null : roundToDatetime(at)
  const { lastRunSetting, dateValueType } = codes
  if (rows > 0) {
    await trx.updateTable('BacoSettings').set({ DateValue }).where('SettingName', '=', lastRunSetting).execute()
    return
  }
  const key = { SettingType: 0, SettingGroup: 'General', SettingName: lastRunSetting }
  await trx
    .insertInto('BacoSettings')
    .values({ ...key, ValueType: dateValueType, DateValue, Division: 0 })
    .execute()
}
