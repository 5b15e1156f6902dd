import { parseArgs } from 'node:util'
import type { QueryEvent } from '@synergy-jobs/core'
import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { validateFinancials } from '@synergy-jobs/finance'
import { seedEntries } from '../packages/finance/test/validate/seed-entries.ts'
import { type Contestant, runContest } from './contest.ts'
import { postRowByRow } from './post-row-by-row.ts'

// Posts pending entries of five lines each, on each engine at hand, next to a poster that goes row by row and checks far less.
//
//   node --conditions=@synergy-jobs/source bench/validate-financials.ts [--lines 100000] [--runs 1]

const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '1' },
    contestant: { type: 'string' },
    input: { type: 'string' },
  },
  // Flags of the other benchmarks come along.
  strict: false,
})

const linesPerEntry = 5

type Poster = (context: Awaited<ReturnType<typeof openTestContext>>) => Promise<number>

function postOn(engine: ReturnType<typeof testEngines>[number], post: Poster): Contestant {
  return async (lines, timed) => {
    const events: QueryEvent['kind'][] = []
    await using context = await openTestContext({ engine, onQuery: ({ kind }) => void events.push(kind) })
    await seedEntries(context, { first: 1, count: Number(lines) / linesPerEntry, lines: linesPerEntry })
    events.length = 0
    const posted = await timed(() => post(context))
    return { lines: Number(lines), posted, statements: events.length }
  }
}

const job =
  (options: Parameters<typeof validateFinancials>[1]): Poster =>
  async (context) =>
    (await validateFinancials(context, options)).counts.written

const onEngines = testEngines().flatMap((engine): [string, Contestant][] => [
  [`${engine}: row by row`, postOn(engine, postRowByRow)],
  [`${engine}: validateFinancials`, postOn(engine, job({}))],
  [`${engine}: dry run`, postOn(engine, job({ dryRun: true }))],
])
await runContest({
  title: `validateFinancials of ${String(values['lines'])} lines in entries of ${linesPerEntry}`,
  script: import.meta.filename,
  contestants: Object.fromEntries(onEngines),
  floor: 'embedded: row by row',
  runs: Number(values['runs']),
  prepare: async () => String(values['lines']),
})
