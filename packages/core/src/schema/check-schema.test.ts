import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { recordTsql } from '../../../../test/tsql/record-tsql.ts'
import { createEmbeddedDatabase } from '../connection/embedded/create-embedded-database.ts'
import { checkSchema, type TableColumns } from './check-schema.ts'

describe('checkSchema', () => {
  it('lists missing tables once and missing columns one by one, in the order asked', async () => {
    await using source = await createEmbeddedDatabase({ memory: true }, { tables: ['kstpl', 'kstdr'] })
    const db = source.connect()
    await sql`alter table kstpl drop column cc_mgr`.execute(db)
    const needed: TableColumns = { gbkmut: ['ID', 'reknr'], kstpl: ['ID', 'cc_mgr', 'Enabled'], kstdr: ['kstdrcode'], humres: [] }
    expect(await checkSchema(db, needed)).toEqual([{ table: 'gbkmut' }, { table: 'kstpl', column: 'cc_mgr' }, { table: 'humres' }])
  })

  it('compares names without case and takes a view for a table', async () => {
    await using source = await createEmbeddedDatabase({ memory: true }, { tables: ['kstpl'] })
    const db = source.connect()
    await sql`create view KSTDR as select ID, kstplcode as KstDrCode from kstpl`.execute(db)
    expect(await checkSchema(db, { kstdr: ['ID', 'kstdrcode', 'bedrnr'] })).toEqual([{ table: 'kstdr', column: 'bedrnr' }])
  })

  it('asks the database once, in T-SQL that SQL Server takes', async () => {
    await using source = await createEmbeddedDatabase({ memory: true }, { tables: ['kstpl'] })
    const recorder = recordTsql()
    const events: string[] = []
    const onQuery = (event: Parameters<typeof recorder.onQuery>[0] & { readonly kind: string }) => {
      events.push(event.kind)
      recorder.onQuery(event)
    }
    await checkSchema(source.connect({ onQuery }), { kstpl: ['ID'], gbkmut: ['ID'], grtbk: ['ID'] })
    expect(events).toEqual(['query'])
    expect(recorder.statements()[0]).toContain('from INFORMATION_SCHEMA.COLUMNS')
    expect(recorder.check()).toEqual([])
  })

  it('asks nothing when nothing is needed', async () => {
    await using source = await createEmbeddedDatabase({ memory: true }, { tables: [] })
    const events: unknown[] = []
    expect(await checkSchema(source.connect({ onQuery: (event) => events.push(event) }), {})).toEqual([])
    expect(events).toEqual([])
  })
})
