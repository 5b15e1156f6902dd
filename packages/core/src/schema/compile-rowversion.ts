import type { TableDefinition } from './column-definition.ts'

/**
 * Writes the SQLite statements that keep the rowversion column of a table, if it has one: one counter for the whole database,
 * and triggers that give each inserted or updated row the next value, as 8 bytes with the highest first.
 *
 * `returning` sees the row before the triggers ran, so it must not read the rowversion.
 */
export function compileRowversion(table: TableDefinition): readonly string[] {
  const column = table.columns.find((each) => each.type === 'timestamp')?.name
  if (column === undefined) return []
  const body = [
    `update ${counterTable} set "Value" = "Value" + 1;`,
    `update "${table.name}" set "${column}" = (select unhex(format('%016X', "Value")) from ${counterTable}) where rowid = new.rowid;`,
  ].join(' ')
  return [
    `create table if not exists ${counterTable} ("Value" integer not null)`,
    `insert into ${counterTable} ("Value") select 2000 where not exists (select 1 from ${counterTable})`,
    `create trigger "${table.name}_rowversion_insert" after insert on "${table.name}" begin ${body} end`,
    // The update inside changes the column itself, so the condition ends the recursion also where recursive triggers are on.
    `create trigger "${table.name}_rowversion_update" after update on "${table.name}" when new."${column}" is old."${column}" begin ${body} end`,
  ]
}

const counterTable = '"SynergyRowversion"'
