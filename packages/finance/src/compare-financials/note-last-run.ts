import type { Checkpoint } from '@synergy-jobs/core'
import { upsertRow } from '@synergy-jobs/core/internal'
import type { CompareState } from './compare-state.ts'

/** Keeps the date of the run in `BacoSettings` (spec finance §4.3 rule 8); the product shows it, and no comparison depends on it. */
export async function noteLastRun({ run, options }: CompareState, checkpoint: Checkpoint): Promise<void> {
  const { settingType, settingGroup, settingName, dateValueType } = options.codes
  await run.chunk({
    planned: {},
    checkpoint,
    async work(trx) {
      await upsertRow(trx, 'BacoSettings', {
        key: { SettingType: settingType, SettingGroup: settingGroup, SettingName: settingName },
        values: { ValueType: dateValueType, DateValue: run.localNow() },
        insert: { Division: 0 },
      })
      return undefined
    },
  })
}
