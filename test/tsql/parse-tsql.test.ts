import { describe, expect, it } from 'vitest'
import { parseTsql } from './parse-tsql.ts'

describe('parseTsql', () => {
  it.each([
    "select top(@1) ID from gbkmut with (updlock, readpast) where reknr = N'  1000' order by ID",
    'select ID from gbkmut order by ID offset @1 rows fetch next @2 rows only',
    'insert into "gbkmut" ("reknr") output "inserted"."ID" values (@1), (@2)',
    'update top(5) "gbkmut" set "oms25" = concat(@1, oms25) output inserted.ID where exists (select 1 from #t)',
    "exec sp_getapplock @Resource = @1, @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = 1000",
    'create table #lines ([ID] int not null, [Code] nchar(9) null, [Text] nvarchar(max) null)',
  ])('accepts %s', (statement) => {
    expect(parseTsql(statement).problems).toEqual([])
  })

  it.each([
    'select ID from gbkmut limit 5',
    'select ID from gbkmut order by ID limit @1',
    'select ID from gbkmut order by ID limit @1 offset @2',
    'insert into gbkmut (reknr) values (@1) on conflict do nothing',
    'insert into gbkmut (reknr) values (@1) returning "ID"',
    'update gbkmut set reknr = @1 where ID = @2 returning ID',
    'select ID from gbkmut where reknr is not distinct from @1',
    'select ID fromm gbkmut',
    'select (1',
    "select reknr || 'x' from gbkmut",
    'create temp table x (a int)',
    'pragma table_info(gbkmut)',
    "select ID from gbkmut where datum > date('now')  and reknr glob 'a*'",
  ])('refuses %s', (statement) => {
    expect(parseTsql(statement).problems.length).toBeGreaterThan(0)
  })

  it('says where', () => {
    expect(parseTsql('select ID\nfrom gbkmut limit 5').problems[0]?.message).toMatch(/^line 2, column \d+: /)
  })
})
