import type { Database } from '@synergy-jobs/core'
import { cutText } from '@synergy-jobs/core'
import type { Transaction } from 'kysely'

/** One row of the division log (`CompanyLogs`), which the screen Division: Status shows. */
export interface CompanyLogRow {
  readonly division: string
  readonly startedAt: Date
  readonly endedAt: Date
  /** Which job speaks. @default 'FinExcel' */
  readonly source?: string
  readonly action: string
  readonly status: string
  readonly records: number
  readonly remark: string
  /** `humres.res_id`. */
  readonly resId: number
  /** The division code as a number, for the technical column; null when it is none. */
  readonly divisionNumber: number | null
}

/** Adds a row to the division log. */
export async function writeCompanyLog(trx: Transaction<Database>, row: CompanyLogRow): Promise<void> {
  await trx
    .insertInto('CompanyLogs')
    .values({
      CompanyCode: row.division,
      DateStart: row.startedAt,
      DateEnd: row.endedAt,
      Source: row.source ?? 'FinExcel',
      Records: row.records,
      Action: row.action,
      Status: row.status,
      Remark: cutText(row.remark, 255),
      res_id: row.resId,
      Division: row.divisionNumber,
    })
    .execute()
}
