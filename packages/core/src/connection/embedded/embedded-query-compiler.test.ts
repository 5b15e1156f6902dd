import { type Kysely, sql } from 'kysely'
import { expect, test } from 'vitest'
import { dialectSql } from '../dialect-sql.ts'
import { typed } from '../typed.ts'
import { embeddedSource } from './embedded-source.ts'

interface Tables {
  grtbk: { reknr: string; oms25_0: string; sysguid: string; bal_vw: string }
  other: { code: string; n: number }
}

// Compiling opens nothing, so the source needs no disposal.
const db = embeddedSource({ memory: true }).connect() as unknown as Kysely<Tables>

const select = db.selectFrom('other').select('n')

test.each([
  [select.top(3), 'select "n" from "other" limit 3'],
  [select.orderBy('n').offset(4).fetch(2), 'select "n" from "other" order by "n" limit ? offset ?'],
  [select.orderBy('n').offset(4), 'select "n" from "other" order by "n" limit -1 offset ?'],
  [db.selectFrom(select.top(1).as('s')).selectAll(), 'select * from (select "n" from "other" limit 1) as "s"'],
  [
    db.insertInto('other').output('inserted.n').values({ code: 'a', n: 1 }),
    'insert into "other" ("code", "n") values (?, ?) returning "n"',
  ],
  [db.insertInto('other').outputAll('inserted').values({ code: 'a', n: 1 }), 'insert into "other" ("code", "n") values (?, ?) returning *'],
  [db.deleteFrom('other').output('deleted.n as m'), 'delete from "other" returning "n" as "m"'],
  [
    db.deleteFrom('other').top(4).where('n', '>', 3),
    'delete from "other" where rowid in (select rowid from "other" where "n" > ? limit 4)',
  ],
  [db.updateTable('other').top(4).set({ n: 1 }), 'update "other" set "n" = ? where rowid in (select rowid from "other" limit 4)'],
  [db.selectFrom('other').select((eb) => eb.fn('isnull', ['n', eb.lit(0)]).as('x')), 'select ifnull("n", 0) as "x" from "other"'],
  [db.selectFrom('other').select((eb) => eb.cast('code', 'datetime').as('x')), 'select cast("code" as text) as "x" from "other"'],
  [db.withSchema('dbo').selectFrom('other').select('n'), 'select "n" from "other"'],
  [db.selectFrom('other').select(sql`isnull(n, ${1})`.as('x')), 'select ifnull(n, ?) as "x" from "other"'],
  [db.selectFrom('other').select(dialectSql({ sqlServer: sql`a`, embedded: sql`b` }).as('x')), 'select b as "x" from "other"'],
])('compiles %#', (query, text) => {
  expect(query.compile().sql).toBe(text)
})

test('keeps the tree in SQL Server form', () => {
  expect(select.top(3).compile().query).toMatchObject({ kind: 'SelectQueryNode', top: { expression: 3 } })
})

const blank = 'x  '

test.each([
  ['compared', db.selectFrom('other').select('n').where('code', '=', blank), ['x']],
  ['compared in a list', db.selectFrom('other').select('n').where('code', 'in', [blank, 'y ']), ['x', 'y']],
  [
    'compared with a type',
    db
      .selectFrom('other')
      .select('n')
      .where('code', '=', typed(blank, { type: 'nchar', length: 9 })),
    ['x'],
  ],
  ['a pattern', db.selectFrom('other').select('n').where('code', 'like', blank), [blank]],
  [
    'of a known fixed column',
    db.insertInto('grtbk').values({ reknr: blank, oms25_0: blank, sysguid: 'ab', bal_vw: blank }),
    ['x', blank, 'AB', 'x'],
  ],
  ['set in a known fixed column', db.updateTable('grtbk').set({ reknr: blank, oms25_0: blank }), ['x', blank]],
  ['of an unknown table', db.insertInto('other').values({ code: blank, n: 1 }), ['x', 1]],
  [
    'of an insert from a select',
    db
      .insertInto('grtbk')
      .columns(['reknr', 'oms25_0'])
      .expression((eb) => eb.selectFrom('other').select([eb.val(blank).as('a'), eb.val(blank).as('b')])),
    ['x', blank],
  ],
] as const)('prepares text that is %s', (_, query, parameters) => {
  expect(query.compile().parameters).toEqual(parameters)
})

test.each([
  [() => select.top(5, 'percent').compile(), /percent/],
  [() => select.top(1).union(select).compile(), /union/],
  [() => db.updateTable('other').set({ n: 1 }).output('deleted.n').compile(), /deleted/],
  [() => db.updateTable('other').top(1).from('grtbk').set({ n: 1 }).compile(), /top\(n\)/],
  [() => db.mergeInto('other').using('grtbk', 'grtbk.reknr', 'other.code').whenMatched().thenDelete().compile(), /MERGE/],
] as const)('refuses what has no equal %#', (compile, message) => {
  expect(compile).toThrow(message)
})
