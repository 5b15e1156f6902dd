import { type BulkLoad, type Connection, TYPES } from 'tedious'
import type { ColumnDefinition } from '../../schema/column-definition.ts'
import { columnType, typeOptions } from './request-parameter.ts'

/**
 * Writes rows by the bulk load protocol.
 *
 * @returns the number of rows written
 * @throws the reason of the signal, or the protocol library's error, for example for a text that is longer than its column
 */
export function bulkLoad(
  connection: Connection,
  table: string,
  columns: readonly ColumnDefinition[],
  rows: readonly (readonly unknown[])[],
  signal: AbortSignal | undefined,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const load = connection.newBulkLoad(quote(table), { keepNulls: true }, (error, rowCount) => {
      signal?.removeEventListener('abort', stop)
      if (signal?.aborted === true && error) reject(signal.reason)
      else if (error) reject(error)
      else resolve(rowCount ?? rows.length)
    })
    const stop = () => load.cancel()
    for (const column of columns) addColumn(load, column)
    signal?.addEventListener('abort', stop, { once: true })
    connection.execBulkLoad(
      load,
      rows.map((row) => columns.map((column, index) => loadValue(row[index], column))),
    )
  })
}

function addColumn(load: BulkLoad, column: ColumnDefinition): void {
  // Shorter decimals are sent in fewer bytes, which not every server reads as it should; at full precision all agree.
  if (column.type === 'decimal')
    load.addColumn(column.name, TYPES.Decimal, { nullable: column.nullable, precision: 38, scale: column.scale ?? 0 })
  else load.addColumn(column.name, columnType(column), { nullable: column.nullable, ...typeOptions(column) })
}

/** A bulk load is told the width of its text columns and cuts nothing, so fixed texts go as they are. */
function loadValue(value: unknown, column: ColumnDefinition): unknown {
  if (value === undefined) return null
  return value instanceof Uint8Array && column.type !== 'bit' ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value
}

function quote(name: string): string {
  return `[${name.replaceAll(']', ']]')}]`
}
