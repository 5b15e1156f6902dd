import { DummyDriver, Kysely, MssqlAdapter, MssqlIntrospector, MssqlQueryCompiler, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Database } from '../../packages/core/src/schema/database.ts'
import { recordTsql } from './record-tsql.ts'

// Only compiles; the recorder never needs a connection.
const db = new Kysely<Database>({
  dialect: {
    createAdapter: () => new MssqlAdapter(),
    createQueryCompiler: () => new MssqlQueryCompiler(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (kysely) => new MssqlIntrospector(kysely),
  },
})

describe('recordTsql', () => {
  it('keeps one statement of each shape', () => {
    const recorder = recordTsql()
    for (const codes of [['1'], ['1', '2'], ['1', '2', '3']]) {
      recorder.onQuery({ query: db.selectFrom('grtbk').select('reknr').where('CompanyCode', 'in', codes).toOperationNode() })
    }
    expect(recorder.statements()).toEqual([
      'select "reknr" from "grtbk" where "CompanyCode" in (@1)',
      'select "reknr" from "grtbk" where "CompanyCode" in (@1, @2)',
    ])
    expect(recorder.check()).toEqual([])
  })

  it('finds what SQL Server would refuse', () => {
    const recorder = recordTsql()
    recorder.onQuery({ query: db.selectFrom('grtbk').select('reknr').limit(5).toOperationNode() })
    recorder.onQuery({ query: sql`select ${sql.ref('rekening')} from grtbk`.compile(db).query })
    recorder.onQuery({
      query: db
        .selectFrom('grtbk')
        .select('reknr')
        .where(
          'CompanyCode',
          'in',
          Array.from({ length: 2099 }, () => '1'),
        )
        .toOperationNode(),
    })
    const rows = Array.from({ length: 1001 }, () => ({ NumberKey: 'a' }))
    recorder.onQuery({ query: db.insertInto('BacoFreeNumbers').values(rows).toOperationNode() })
    expect(recorder.check().map(({ kind, message }) => [kind, message])).toEqual([
      ['limit', '2099 parameters; SQL Server takes 2098'],
      ['limit', '1001 rows of values; SQL Server takes 1000'],
      ['syntax', expect.any(String)],
      ['column', "no table in reach has a column 'rekening'"],
    ])
  })

  it('knows the columns of temporary tables from their creation', () => {
    const recorder = recordTsql()
    recorder.onQuery({ query: sql.raw('create table [#lines] ([ID] int not null, [Amount] decimal(16,2) null)').compile(db).query })
    recorder.onQuery({ query: sql`select l.ID, l.Amount, l.Code from #lines as l`.compile(db).query })
    recorder.onQuery({ query: sql`insert into #lines (ID, Text) values (1, 2)`.compile(db).query })
    recorder.onQuery({ query: sql.raw('drop table [#lines]').compile(db).query })
    expect(recorder.statements()).toHaveLength(4)
    expect(recorder.check().map(({ message }) => message)).toEqual(["'l' has no column 'code'", "'#lines' has no column 'text'"])
  })

  it('leaves out other DDL, the catalogue of SQLite, and events without a tree', () => {
    const recorder = recordTsql()
    recorder.onQuery({ query: sql`create temp table "#x" (a int)`.compile(db).query })
    recorder.onQuery({ query: sql`select name from sqlite_schema`.compile(db).query })
    recorder.onQuery({})
    expect(recorder.statements()).toEqual([])
  })
})
