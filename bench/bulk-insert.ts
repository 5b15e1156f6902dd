import { DatabaseSync } from 'node:sqlite'
import { parseArgs } from 'node:util'
import { bulkInsert, type ColumnDefinition, createStagingTable, internals } from '@synergy-jobs/core/internal'
import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { Connection, Request, TYPES } from 'tedious'
import { type Contestant, runContest } from './contest.ts'
import { tediousConfig } from './tedious-config.ts'

// Loads rows into a temporary table through bulkInsert, next to the barest way that each engine offers.
//
//   SYNERGY_TEST_MSSQL=… node --conditions=@synergy-jobs/source bench/bulk-insert.ts [--rows 100000] [--runs 3]

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '3' },
    contestant: { type: 'string' },
    input: { type: 'string' },
  },
})

const columns: readonly ColumnDefinition[] = [
  { name: 'Line', type: 'int', nullable: false },
  { name: 'Account', type: 'nchar', length: 9, nullable: false },
  { name: 'Debit', type: 'float', nullable: false },
  { name: 'Description', type: 'nvarchar', length: 60, nullable: true },
]

function* makeRows(count: number): Generator<[number, string, number, string]> {
  for (let line = 1; line <= count; line++)
    yield [line, `     ${1000 + (line % 800)}`, (line % 1_000_000) / 100, `Line ${line} of the journal`]
}

function ours(engine: ReturnType<typeof testEngines>[number]): Contestant {
  return async (input, timed) => {
    await using context = await openTestContext({ engine })
    await using session = await context[internals].source.openSession()
    const table = await createStagingTable(session.db, '#bench', columns)
    return { rows: await timed(() => bulkInsert(session.db, table, columns, makeRows(Number(input)))) }
  }
}

const bareSqlite: Contestant = async (input, timed) => {
  using database = new DatabaseSync(':memory:')
  database.exec('create table bench (Line int, Account text, Debit real, Description text)')
  return timed(async () => {
    database.exec('begin')
    const statement = database.prepare('insert into bench values (?, ?, ?, ?)')
    let rows = 0
    for (const row of makeRows(Number(input))) {
      statement.run(...row)
      rows++
    }
    database.exec('commit')
    return { rows }
  })
}

const bareTedious: Contestant = async (input, timed) => {
  const connection = new Connection(tediousConfig())
  await new Promise<void>((resolve, reject) => connection.connect((error) => (error ? reject(error) : resolve())))
  try {
    return { rows: await timed(() => bareLoad(connection, Number(input))) }
  } finally {
    connection.close()
  }
}

function bareLoad(connection: Connection, count: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const load = connection.newBulkLoad('#bench', {}, (error, rows = 0) => (error ? reject(error) : resolve(rows)))
    load.addColumn('Line', TYPES.Int, { nullable: false })
    load.addColumn('Account', TYPES.NChar, { length: 9, nullable: false })
    load.addColumn('Debit', TYPES.Float, { nullable: false })
    load.addColumn('Description', TYPES.NVarChar, { length: 60, nullable: true })
    load.once('error', reject)
    connection.execSqlBatch(
      new Request(load.getTableCreationSql(), (error) => (error ? reject(error) : connection.execBulkLoad(load, makeRows(count)))),
    )
  })
}

const server = testEngines().includes('sql-server')
if (!server && values.contestant === undefined) console.log('Without SYNERGY_TEST_MSSQL the bulk load of SQL Server is not measured.')
await runContest({
  title: `bulkInsert of ${values.rows} rows x ${columns.length} columns`,
  script: import.meta.filename,
  contestants: {
    'node:sqlite, prepared statement': bareSqlite,
    'embedded: bulkInsert': ours('embedded'),
    ...(server ? { 'tedious, bare bulk load': bareTedious, 'sql-server: bulkInsert': ours('sql-server') } : {}),
  },
  floor: server ? 'tedious, bare bulk load' : 'node:sqlite, prepared statement',
  runs: Number(values.runs),
  prepare: async () => values.rows,
})
