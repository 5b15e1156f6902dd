import { describe, expect, it } from 'vitest'
import { parseTableDefinition } from './parse-table-definition.ts'

describe('parseTableDefinition', () => {
  it('reads columns, primary key and indexes', () => {
    const text = `
ID int! identity
Code nchar(9)
Name nvarchar(60) collate SQL_Latin1_General_CP1_CI_AI ='<none>'
Body nvarchar(max)
Balance decimal(16,2)
Created datetime! =getdate()
timestamp timestamp!
primary clustered (ID)
index IX_Code unique clustered (Code, Created desc)
index IX_Name (Name)`
    expect(parseTableDefinition('T', text)).toEqual({
      name: 'T',
      columns: [
        { name: 'ID', type: 'int', nullable: false, identity: true },
        { name: 'Code', type: 'nchar', length: 9, nullable: true },
        { name: 'Name', type: 'nvarchar', length: 60, nullable: true, default: "'<none>'", collation: 'SQL_Latin1_General_CP1_CI_AI' },
        { name: 'Body', type: 'nvarchar', length: 'max', nullable: true },
        { name: 'Balance', type: 'decimal', precision: 16, scale: 2, nullable: true },
        { name: 'Created', type: 'datetime', nullable: false, default: 'getdate()' },
        { name: 'timestamp', type: 'timestamp', nullable: false },
      ],
      primaryKey: { columns: ['ID'], clustered: true },
      indexes: [
        { name: 'IX_Code', columns: ['Code', 'Created'], unique: true, clustered: true, descending: ['Created'] },
        { name: 'IX_Name', columns: ['Name'], unique: false, clustered: false },
      ],
    })
  })

  it('leaves the primary key out when there is none', () => {
    expect(parseTableDefinition('T', 'ID int')).toEqual({ name: 'T', columns: [{ name: 'ID', type: 'int', nullable: true }], indexes: [] })
  })

  it.each(['ID integer', 'ID', 'primary ID', 'index (ID)', 'ID int nullable'])('refuses %s', (line) => {
    expect(() => parseTableDefinition('T', line)).toThrow(
      new SyntaxError(`'${line}' is not a column, primary key or index of the compact schema form.`),
    )
  })
})
