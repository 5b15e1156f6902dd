import { sql } from 'kysely'
import { describe, expect, it, vi } from 'vitest'
import { createEmbeddedDatabase } from '../connection/embedded/create-embedded-database.ts'
import { sqlServerSource } from '../connection/sql-server/sql-server-source.ts'
import { testEngines, testServerVariable } from '../testing/test-engines.ts'
import { checkSchema } from './check-schema.ts'
import { createSchema } from './create-schema.ts'
import type { Database } from './database.ts'
import { tableDefinition } from './table-definition.ts'
import { tableNames } from './table-names.ts'

describe('createSchema', () => {
  it('creates the tables that the jobs need, so that nothing is missing', async () => {
    await using source = await createEmbeddedDatabase({ memory: true })
    const db = source.connect()
    const { rows } = await sql<{ tables: number }>`
      select count(*) as tables from sqlite_schema where type = 'table' and name not like 'sqlite!_%' escape '!' and name <> 'SynergyRowversion'`.execute(
      db,
    )
    expect(rows).toEqual([{ tables: 136 }])
    expect(
      await checkSchema(db, { gbkmut: ['ID', 'reknr', 'timestamp'], Numbers: ['Number'], DDTests: ['ID'], cicmpy: ['Balance'] }),
    ).toEqual([])
  })

  it('creates only the tables named, and gives rows their defaults as the types promise', async () => {
    const now = new Date('2026-03-29T02:30:00Z')
    await using source = await createEmbeddedDatabase({ memory: true }, { tables: ['BacoProcessLog', 'CompanyLogs'], now: () => now })
    const db = source.connect()
    await db.insertInto('BacoProcessLog').values({ HumresID: 1, ProcessName: 'Test', LogType: 0 }).execute()
    expect(await db.selectFrom('BacoProcessLog').select(['LogID', 'LogDate', 'LogText']).execute()).toEqual([
      { LogID: 1, LogDate: now, LogText: null },
    ])
    await db.insertInto('CompanyLogs').values({ CompanyCode: '001', DateStart: now, DateEnd: now }).execute()
    expect(await db.selectFrom('CompanyLogs').select(['CompanyCode', 'timestamp']).execute()).toEqual([
      { CompanyCode: '001   ', timestamp: Buffer.from('00000000000007d1', 'hex') },
    ])
    expect(await checkSchema(db, { gbkmut: ['ID'] })).toEqual([{ table: 'gbkmut' }])
  })

  it('creates the tables of the SDK too, and within a transaction of the caller', async () => {
    await using source = await createEmbeddedDatabase({ memory: true }, { tables: ['grtbk'] })
    const db = source.connect()
    const giveUp = new Error('give up')
    await expect(
      db.transaction().execute(async (trx) => {
        await createSchema(trx, { tables: ['SynergyJobsRuns'] })
        throw giveUp
      }),
    ).rejects.toBe(giveUp)
    expect(await checkSchema(db, { SynergyJobsRuns: ['RunId'] })).toEqual([{ table: 'SynergyJobsRuns' }])
    await createSchema(db, { tables: ['SynergyJobsRuns', 'SynergyJobsUnits'] })
    expect(await checkSchema(db, { SynergyJobsRuns: ['RunId'], SynergyJobsUnits: ['UnitKey'] })).toEqual([])
  })

  it('leaves nothing behind when a table is there already', async () => {
    await using source = await createEmbeddedDatabase({ memory: true }, { tables: ['kstdr'] })
    await expect(createSchema(source.connect(), { tables: ['kstpl', 'kstdr'] })).rejects.toThrow('table "kstdr" already exists')
    expect(await checkSchema(source.connect(), { kstpl: ['ID'] })).toEqual([{ table: 'kstpl' }])
  })

  it('refuses a table that the schema does not have', async () => {
    await using source = await createEmbeddedDatabase({ memory: true }, { tables: [] })
    const tables = ['grootboek' as keyof Database]
    await expect(createSchema(source.connect(), { tables })).rejects.toThrow(new RangeError("The schema has no table 'grootboek'."))
  })
})

describe.skipIf(!testEngines().includes('sql-server'))('createSchema on SQL Server', () => {
  it('creates every table', async () => {
    const server = process.env[testServerVariable] ?? ''
    const name = `sj_schema_${process.pid}`
    await using master = sqlServerSource(() => server)
    await sql.raw(`create database [${name}]`).execute(master.connect())
    try {
      await using source = sqlServerSource(() => `${server.replace(/(^|;)\s*(database|initial catalog)\s*=[^;]*/gi, '')};Database=${name}`)
      await createSchema(source.connect(), { tables: tableNames() })
      const needed = Object.fromEntries(tableNames().map((table) => [table, tableDefinition(table).columns.map((column) => column.name)]))
      expect(await checkSchema(source.connect(), needed)).toEqual([])
      const reknr = 'rekening' as 'reknr'
      expect(await checkSchema(source.connect(), { gbkmut: ['ID', reknr] })).toEqual([{ table: 'gbkmut', column: 'rekening' }])
    } finally {
      // The server notices that the connections are closed a little later.
      await vi.waitFor(() => sql.raw(`drop database [${name}]`).execute(master.connect()), { timeout: 10_000, interval: 200 })
    }
  })
})
