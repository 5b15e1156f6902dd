import type { Database } from '@synergy-jobs/core'
import { upsertRow } from '@synergy-jobs/core/internal'
import type { Kysely, Transaction } from 'kysely'
import type { EntityKind } from '../entity-kind.ts'
import type { Watermark } from '../text-index.ts'
import type { WordTableCodes } from './word-table-codes.ts'

/** Reads from `BacoSettings` how far the word tables are filled. */
export async function readWatermark(db: Kysely<Database>, kind: EntityKind, codes: WordTableCodes): Promise<Watermark | undefined> {
  const row = await db
    .selectFrom('BacoSettings')
    .select(['DateValue', 'StringValue'])
    .where('SettingType', '=', codes.settingType)
    .where('SettingGroup', '=', codes.settingGroup)
    .where('SettingName', '=', codes.settingNames[kind])
    .executeTakeFirst()
  if (row?.DateValue === undefined || row.DateValue === null) return undefined
  return { time: row.DateValue, ...parseDetails(row.StringValue) }
}

/** Writes it, in the transaction of the words it stands for. */
export async function writeWatermark(trx: Transaction<Database>, kind: EntityKind, mark: Watermark, codes: WordTableCodes): Promise<void> {
  const { settingType, settingGroup, settingNames, settingValueType, settingDivision } = codes
  await upsertRow(trx, 'BacoSettings', {
    key: { SettingType: settingType, SettingGroup: settingGroup, SettingName: settingNames[kind] },
    values: { DateValue: mark.time, StringValue: formatDetails(mark) },
    insert: { ValueType: settingValueType, Division: settingDivision },
  })
}

/** `id <guid> since <time>` of a run that stopped in the middle; a mark of the original program has nothing there. */
function parseDetails(text: string | null): Pick<Watermark, 'id' | 'since'> {
  const { id, since } = /^id (?<id>[0-9A-F-]{36}) since (?<since>\S+)$/i.exec(text ?? '')?.groups ?? {}
  return id === undefined || since === undefined ? {} : { id, since: new Date(since) }
}

function formatDetails({ id, since, time }: Watermark): string | null {
  return id === undefined ? null : `id ${id} since ${(since ?? time).toISOString()}`
}
