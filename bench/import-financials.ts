import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { QueryEvent } from '@synergy-jobs/core'
import { openTemporaryDirectory, readRows } from '@synergy-jobs/core/internal'
import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { importFinancials } from '@synergy-jobs/finance'
import { type Contestant, runContest } from './contest.ts'
import { writeJournal } from './write-journal.ts'

// Imports a generated journal end to end, on each engine at hand, next to what only reading the same workbook costs.
//
//   node --conditions=@synergy-jobs/source bench/import-financials.ts [--rows 100000] [--runs 1]

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '1' },
    contestant: { type: 'string' },
    input: { type: 'string' },
  },
})

const readOnly: Contestant = async (file, timed) => {
  let rows = 0
  await timed(async () => {
    for await (const row of readRows(file)) if (row.rowNumber > 1) rows++
  })
  return { rows, written: 0, statements: 0, 'bulk loads': 0 }
}

/** A first import, and with `again` the second one that finds nothing new. */
function importOn(engine: ReturnType<typeof testEngines>[number], { dryRun = false, again = false } = {}): Contestant {
  return async (file, timed) => {
    const events: QueryEvent['kind'][] = []
    await using context = await openTestContext({ engine, onQuery: ({ kind }) => void events.push(kind) })
    const options = { files: [file], mode: 'actual', dryRun } as const
    if (again) await importFinancials(context, options)
    events.length = 0
    const { counts } = await timed(() => importFinancials(context, options))
    const bulk = events.filter((kind) => kind === 'bulk-load').length
    return { rows: counts.read, written: counts.written, statements: events.length - bulk, 'bulk loads': bulk }
  }
}

await using directory = await openTemporaryDirectory()
const onEngines = testEngines().flatMap((engine): [string, Contestant][] => [
  [`${engine}: dry run`, importOn(engine, { dryRun: true })],
  [`${engine}: import`, importOn(engine)],
  [`${engine}: the same again`, importOn(engine, { again: true })],
])
await runContest({
  title: `importFinancials of ${values.rows} rows x 13 columns`,
  script: import.meta.filename,
  contestants: { 'readRows only': readOnly, ...Object.fromEntries(onEngines) },
  floor: 'readRows only',
  runs: Number(values.runs),
  async prepare() {
    const file = join(directory.path, 'journal.xlsx')
    await writeJournal(file, Number(values.rows))
    return file
  },
})
