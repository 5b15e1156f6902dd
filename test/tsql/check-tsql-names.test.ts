import { describe, expect, it } from 'vitest'
import { checkTsqlNames } from './check-tsql-names.ts'

const messages = (statement: string) => checkTsqlNames(statement).map(({ kind, message }) => `${kind}: ${message}`)

describe('checkTsqlNames', () => {
  it.each([
    'select "g"."reknr", [bal_vw] as kind, count(*) as n from "grtbk" as "g" group by g.reknr, bal_vw order by n, kind, g.reknr',
    'select GBKMUT.Id from dbo.GbkMut where datum > @1',
    'update "gbkmut" set "oms25" = "s"."text" from "#lines" as "s" where "gbkmut"."ID" = "s"."ID" and reknr is not null',
    'update t set oms25 = @1 from gbkmut as t inner join grtbk as r on r.reknr = t.reknr where r.bal_vw = @2',
    'delete from "Balance" where exists (select 1 from gbkmut g where g.CompanyCode = "Balance"."CompanyCode" and g.reknr = CompanyAccountCode)',
    'delete top(10) from TransactionsPending output deleted.ID where Status = 2',
    'insert into "TransactionsPending" ("CompanyCode", "Description") output "inserted"."ID" values (@1, @2)',
    'insert into #keys (a, b) select reknr, x.n from grtbk cross join (select count(*) as n from gbkmut) as x',
    'with c (a) as (select reknr from grtbk), d as (select c.a as b from c) select b from d union all select a from c order by b',
    'select top(5) ID from BacoProcessLog_x.dbo.gbkmut',
    'select count(*) as n from (values (@1), (@2)) as v(code) where not exists (select 1 from kstpl where kstplcode = v.code)',
    'select TABLE_NAME from INFORMATION_SCHEMA.COLUMNS where COLUMN_NAME = @1',
    'select reknr, row_number() over (partition by CompanyCode order by bdr_hfl desc) as place from gbkmut order by reknr offset 5 rows fetch next 10 rows only',
    'select * from #temp',
    'select dateadd(day, 1, datum) as d, isnull(left(oms25, 3), @1), dbo.SomeFunction(ID), cast(bdr_hfl as decimal(19, 4)) from gbkmut',
    'select case when sum(bdr_hfl) > 0 then 1 else 0 end as positive from gbkmut with (nolock) where reknr in (select reknr from grtbk)',
  ])('accepts %s', (statement) => {
    expect(messages(statement)).toEqual([])
  })

  it.each([
    ['select reknr from grootboek', ["table: the schema has no table 'grootboek'"]],
    ['select g.rekening from gbkmut g', ["column: 'g' has no column 'rekening'"]],
    ['select rekening from gbkmut', ["column: no table in reach has a column 'rekening'"]],
    ['select x.reknr from gbkmut g', ["column: nothing is called 'x' here, for column 'reknr'"]],
    ['select gbkmut.reknr from gbkmut g', ["column: nothing is called 'gbkmut' here, for column 'reknr'"]],
    [
      'select ifnull(reknr, @1), length(oms25) from gbkmut',
      ["function: SQL Server has no function 'ifnull'", "function: SQL Server has no function 'length'"],
    ],
    ['select dateadd(day, nummer, datum) from gbkmut', ["column: no table in reach has a column 'nummer'"]],
    ['select * from gbkmut', ["star: select * reads all of 'gbkmut'"]],
    ['insert into gbkmut (rekening) values (@1)', ["column: 'gbkmut' has no column 'rekening'"]],
    ['insert into gbkmut (reknr) output inserted.rekening values (@1)', ["column: 'gbkmut' has no column 'rekening'"]],
    ['insert into gbkmut (reknr) select rekening from grtbk', ["column: no table in reach has a column 'rekening'"]],
    ['update gbkmut set rekening = @1 where ID = @2', ["column: 'gbkmut' has no column 'rekening'"]],
    [
      'update gbkmut set reknr = rekening where nummer = @2',
      ["column: no table in reach has a column 'rekening'", "column: no table in reach has a column 'nummer'"],
    ],
    ['delete from gbkmut where nummer = @1', ["column: no table in reach has a column 'nummer'"]],
    ['select reknr from gbkmut where exists (select 1 from grtbk r where r.code = gbkmut.reknr)', ["column: 'r' has no column 'code'"]],
    ['with c as (select reknr as a from grtbk) select c.b from c', ["column: 'c' has no column 'b'"]],
    ['select s.c from (select reknr as a from grtbk) s', ["column: 's' has no column 'c'"]],
    ['select reknr from grtbk order by nummer', ["column: no table in reach has a column 'nummer'"]],
    ['select g.reknr from gbkmut g inner join grtbk r on r.reknr = g.code', ["column: 'g' has no column 'code'"]],
  ])('finds the mistake in %s', (statement, expected) => {
    expect(messages(statement)).toEqual(expected)
  })
})
