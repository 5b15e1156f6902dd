import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openTestContext } from '../testing/open-test-context.ts'
import { testEngines } from '../testing/test-engines.ts'
import { readSnapshot } from './read-snapshot.ts'

test.each(testEngines())('on %s a stream gives the state at its start while somebody writes', async (engine) => {
  await using context = await openTestContext({ engine })
  const count = await readSnapshot(context.db, async (db) => {
    let read = 0
    for await (const _ of db.selectFrom('perdat').select('ID').orderBy('ID').stream(10)) {
      if (read++ === 5) await context.db.deleteFrom('perdat').execute()
    }
    return read
  })
  expect(count).toBe(52)
  expect(await context.db.selectFrom('perdat').select('ID').execute()).toEqual([])
})

test('on an embedded database several statements read one state, and nothing can be written', async () => {
  await using context = await openTestContext()
  await readSnapshot(context.db, async (db) => {
    const before = await db.selectFrom('perdat').select('ID').execute()
    await context.db.deleteFrom('perdat').where('bkjrcode', '=', 2026).execute()
    expect(await db.selectFrom('perdat').select('ID').execute()).toEqual(before)
    await expect(sql`delete from perdat`.execute(db)).rejects.toThrow()
  })
  expect(await context.db.selectFrom('perdat').select('ID').execute()).toHaveLength(26)
})
