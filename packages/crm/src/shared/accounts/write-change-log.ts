import type { Database } from '@synergy-jobs/core'
import { typed } from '@synergy-jobs/core/internal'
import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { ChangeLogCodes } from './change-log-codes.ts'

/** A field that changed, as the staged changes `c` hold it. */
export interface ChangedField {
  readonly column: keyof ChangeLogCodes['properties']
  readonly from: RawBuilder<unknown>
  readonly to: RawBuilder<unknown>
}

/** Rows for the change log of account cards. */
export interface ChangeLogRows {
  readonly codes: ChangeLogCodes | undefined
  readonly fields: readonly ChangedField[]
  /** The staged changes, which the fields call `c`; they have a column `Account`. */
  readonly table: string
  readonly where: RawBuilder<unknown>
  readonly now: Date
  readonly resId: number
}

/** Writes one row of `EbcDataLog` for each field of each account that changes (spec crm §1.3 rule 5), before the account itself. */
export async function writeChangeLog(trx: Transaction<Database>, rows: ChangeLogRows): Promise<void> {
  const { codes, fields, table, where, now, resId } = rows
  if (codes === undefined) return
  // One statement a field: a job changes two or three.
  for (const { column, from, to } of fields) {
    const property = codes.properties[column]
    if (property === undefined) continue
    await sql`
      insert into EbcDataLog (ID, Component, Property, DataKey, Action, OldValue, NewValue, Created, Creator)
      select newid(), ${guid(codes.component)}, ${guid(property)}, cast(c.Account as nvarchar(50)),
        ${typed(codes.action, { type: 'smallint' })}, ${from}, ${to}, ${typed(now, { type: 'datetime' })}, ${typed(resId, { type: 'int' })}
      from ${sql.table(table)} as c where ${where} and isnull(${from}, '') <> isnull(${to}, '')`.execute(trx)
  }
}

function guid(value: string): RawBuilder<string> {
  return typed(value.toUpperCase(), { type: 'uniqueidentifier' })
}
