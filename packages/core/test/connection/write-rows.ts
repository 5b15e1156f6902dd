import { sql } from 'kysely'
import { embeddedSource } from '../../src/connection/embedded/embedded-source.ts'

// A process of its own for the test of two writers: counts a row up in small transactions.
const [file = '', times = '0'] = process.argv.slice(2)
await using source = embeddedSource({ file })
const db = source.connect()
for (let round = 0; round < Number(times); round += 1) {
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ n: number }>`select n from counter`.execute(trx)
    await sql`update counter set n = ${(rows[0]?.n ?? 0) + 1}`.execute(trx)
  })
}
