import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, it } from 'vitest'
import { parseTsql } from '../../../../test/tsql/parse-tsql.ts'
import { registerFunctions } from '../connection/embedded/register-functions.ts'
import { compileSchema } from './compile-schema.ts'
import { parseTableDefinition } from './parse-table-definition.ts'
import { tableDefinition } from './table-definition.ts'
import { tableNames } from './table-names.ts'

const everyTable = tableNames().map(tableDefinition)

const sample = parseTableDefinition(
  'Sample',
  `
ID int! identity
Code nchar(3)
Kind tinyint!
Text nvarchar(5) collate SQL_Latin1_General_CP1_CI_AI
Body nvarchar(max)
Key uniqueidentifier! =newid()
Created datetime! =getdate()
Amount float!
Flag bit! =1
Photo varbinary(4)
Stamp timestamp!
primary (Key)
index IX_Sample_Kind (Kind desc)
index IX_Sample_Code unique clustered (Code, Kind)`,
)

describe('compileSchema for SQL Server', () => {
  it('writes the table with its key, defaults and indexes, the clustered one first', () => {
    expect(compileSchema('sql-server', [sample])).toEqual([
      `create table [Sample] (
  [ID] int identity(1,1) not null,
  [Code] nchar(3) null,
  [Kind] tinyint not null default (0),
  [Text] nvarchar(5) null,
  [Body] nvarchar(max) null,
  [Key] uniqueidentifier not null default (newid()),
  [Created] datetime not null default (getdate()),
  [Amount] float not null default (0),
  [Flag] bit not null default (1),
  [Photo] varbinary(4) null,
  [Stamp] timestamp not null,
  constraint [PK_Sample] primary key nonclustered ([Key])
)`,
      'create unique clustered index [IX_Sample_Code] on [Sample] ([Code], [Kind])',
      'create nonclustered index [IX_Sample_Kind] on [Sample] ([Kind] desc)',
    ])
  })

  it('writes collations when asked', () => {
    expect(compileSchema('sql-server', [sample], { collations: true })[0]).toContain(
      '[Text] nvarchar(5) collate SQL_Latin1_General_CP1_CI_AI null',
    )
  })

  it('writes T-SQL for every table', () => {
    const statements = compileSchema('sql-server', everyTable, { collations: true })
    expect(statements).toHaveLength(273 + 493 + 170 + 3 + 2)
    // Sequences as defaults are T-SQL that the grammar does not know; two tables have them. Names in brackets make no difference,
    // so every form of a line is parsed once: all 941 statements take the grammar ten times as long.
    const plain = statements.map((statement) => statement.replace(/default NEXT VALUE FOR \w+/, 'default (0)').replace(/\[\w+\]/g, '[x]'))
    const lines = new Set(
      plain.filter((statement) => statement.startsWith('create table')).flatMap((statement) => statement.split(/,?\n/).slice(1, -1)),
    )
    const others = new Set(plain.filter((statement) => !statement.startsWith('create table')))
    expect([`create table [x] (${[...lines].join(',')})`, ...others].flatMap((statement) => parseTsql(statement).problems)).toEqual([])
    expect(parseTsql(compileSchema('sql-server', [tableDefinition('cicmpy')])[0] ?? '').problems).toEqual([])
  })
})

describe('compileSchema for embedded databases', () => {
  let database = new DatabaseSync(':memory:')
  afterEach(() => database.close())

  function open(tables = [sample]) {
    database = new DatabaseSync(':memory:')
    let guids = 0
    const newGuid = () => `00000000-0000-4000-8000-${String(++guids).padStart(12, '0')}`
    registerFunctions(database, { now: () => new Date(Date.UTC(2026, 2, 29, 2, 30)), newGuid })
    for (const statement of compileSchema('embedded', tables)) database.exec(statement)
    return database
  }

  it('creates every table, with index names that are unique in the database', () => {
    open(everyTable)
    const count = (type: string) => database.prepare('select count(*) as n from sqlite_schema where type = ?').get(type)?.['n']
    expect(count('table')).toBe(273 + 2) // the rowversion counter and SQLite's own table of identities
    expect(count('trigger')).toBe(2 * (56 + 38))
  })

  it('declares the T-SQL types, but INTEGER for the identity', () => {
    open()
    const columns = database.prepare("select concat(name, ' ', type) as text from pragma_table_info(?)").all('Sample')
    expect(columns.map((column) => column['text'])).toEqual([
      'ID INTEGER',
      'Code nchar(3)',
      'Kind tinyint',
      'Text nvarchar(5)',
      'Body nvarchar(max)',
      'Key uniqueidentifier',
      'Created datetime',
      'Amount float',
      'Flag bit',
      'Photo varbinary(4)',
      'Stamp timestamp',
    ])
  })

  it('fills in identity, defaults and rowversion, and never gives an identity twice', () => {
    open()
    database.exec("insert into Sample (Code) values ('A'), ('B')")
    database.exec("delete from Sample where Code = 'B'")
    database.exec("insert into Sample (Code) values ('C')")
    const rows = database.prepare('select ID, Kind, Key, Created, Amount, Flag, hex(Stamp) as Stamp from Sample order by ID').all()
    expect(rows).toEqual([
      {
        ID: 1,
        Kind: 0,
        Key: '00000000-0000-4000-8000-000000000001',
        Created: '2026-03-29 02:30:00.000',
        Amount: 0,
        Flag: 1,
        Stamp: '00000000000007D1',
      },
      {
        ID: 3,
        Kind: 0,
        Key: '00000000-0000-4000-8000-000000000003',
        Created: '2026-03-29 02:30:00.000',
        Amount: 0,
        Flag: 1,
        Stamp: '00000000000007D3',
      },
    ])
  })

  it.each([false, true])('gives each updated row a new rowversion of its own (recursive triggers %s)', (recursive) => {
    open()
    database.exec(`pragma recursive_triggers = ${recursive}`)
    database.exec("insert into Sample (Code) values ('A'), ('B'), ('C')")
    const stamps = () =>
      database
        .prepare('select hex(Stamp) as stamp from Sample order by ID')
        .all()
        .map((row) => Number.parseInt(String(row['stamp']), 16))
    expect(stamps()).toEqual([2001, 2002, 2003])
    expect(database.prepare("update Sample set Kind = 1 where Code <> 'B'").run().changes).toBe(2)
    expect(stamps()).toEqual([2004, 2002, 2005])
    database.exec('update Sample set Amount = Amount + 1')
    expect(stamps()).toEqual([2006, 2007, 2008])
  })

  it.each([
    ["Code = 'ABCD'", 'octet_length("Code") <= 3'],
    ["Text = '😀😀😀'", 'octet_length("Text") <= 5'],
    ["Text = 'ééééée'", 'octet_length("Text") <= 5'],
    ['Kind = 256', '0 <= "Kind" and "Kind" <= 255'],
    ['Kind = -1', '0 <= "Kind" and "Kind" <= 255'],
    ["Kind = 'x'", '0 <= "Kind" and "Kind" <= 255'],
    ['Flag = 2', '0 <= "Flag" and "Flag" <= 1'],
    ["Amount = '1,5'", `typeof("Amount") <> 'text'`],
    ["Created = '2026-03-29'", 'octet_length("Created") = 23'],
    ["Key = '{x}'", 'octet_length("Key") = 36'],
    ["Photo = x'0102030405'", 'octet_length("Photo") <= 4'],
  ])('refuses %s', (assignment, check) => {
    open()
    database.exec("insert into Sample (Code) values ('A')")
    expect(() => database.exec(`update Sample set ${assignment}`)).toThrow(`CHECK constraint failed: ${check}`)
  })

  it('takes what fits, counted as UTF-16 units without trailing blanks, and anything into max columns', () => {
    open()
    database.exec("insert into Sample (Code, Text, Body) values ('ABC   ', 'ééééé', printf('%5000s', 'x'))")
    database.exec("insert into Sample (Text) values ('😀😀a')")
    expect(database.prepare('select count(*) as n from Sample').get()).toEqual({ n: 2 })
  })

  it('compares text without case', () => {
    open()
    database.exec("insert into Sample (Code, Key) values ('abc', 'F0000000-0000-4000-8000-00000000000A')")
    expect(
      database.prepare("select ID from Sample where Code = 'ABC' and Key = 'f0000000-0000-4000-8000-00000000000a'").all(),
    ).toHaveLength(1)
  })

  it('takes NULL for a value in unique indexes', () => {
    open()
    database.exec("insert into Sample (Code, Kind) values (null, 1), (null, 2), ('A', 1)")
    expect(() => database.exec('insert into Sample (Code, Kind) values (null, 1)')).toThrow(
      "UNIQUE constraint failed: index 'Sample_IX_Sample_Code_null'",
    )
    expect(() => database.exec("insert into Sample (Code, Kind) values ('a', 1)")).toThrow(
      'UNIQUE constraint failed: Sample.Code, Sample.Kind',
    )
  })

  it('keeps the primary key unique beside the identity', () => {
    open()
    const insert = database.prepare('insert into Sample (Code, Key) values (?, ?)')
    insert.run('A', '00000000-0000-4000-8000-00000000000A')
    expect(() => insert.run('B', '00000000-0000-4000-8000-00000000000a')).toThrow('UNIQUE constraint failed: Sample.Key')
  })
})
