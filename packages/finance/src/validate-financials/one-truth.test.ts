import { internals } from '@synergy-jobs/core/internal'
import { openTestContext, type TestContext, testEngines } from '@synergy-jobs/core/testing'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { describeFailing } from '../../test/validate/describe-failing.ts'
import { addPending } from '../../test/validate/pending.ts'
import { numbered, randomEntry } from '../../test/validate/random-entries.ts'
import { addReference } from '../../test/validate/reference.ts'
import { type CheckSettings, defaultCheckSettings } from './checks/check-settings.ts'
import { describeEntry } from './checks/describe-entry.ts'
import { judgeEntry } from './checks/judge-entry.ts'
import { factDefinitions } from './fact-list.ts'
import { judgeLines } from './judge-lines.ts'
import { readEntryFacts, readLineFacts, type StagedRow } from './read-facts.ts'
import { stageLines } from './stage-lines.ts'
import { staged } from './staging-tables.ts'

interface Judged {
  readonly facts: readonly StagedRow[]
  readonly entries: readonly StagedRow[]
  readonly failures: readonly { readonly EntryNo: number; readonly Seq: number; readonly CheckNo: number; readonly Blocks: boolean }[]
}

/** Judges all pending rows by the set statements of the job. */
async function judgeInSets(context: TestContext, checks: CheckSettings): Promise<Judged> {
  await using session = await context[internals].source.openSession()
  await using _lines = await stageLines(session.db, { statuses: [0], budgetTranstype: 'B', afterId: 0 })
  const { onDuplicateEntry } = checks
  await judgeLines(session.db, { facts: { periodClosedValue: true, rateNotation: 'multiply', onDuplicateEntry }, checks })
  const names = factDefinitions.map(({ name }) => sql.ref(name))
  const read = async <Row>(columns: unknown, table: string, order: string) =>
    (await sql<Row>`select ${columns} from ${sql.table(table)} order by ${sql.raw(order)}`.execute(session.db)).rows
  return {
    facts: await read<StagedRow>(sql.join(names), staged.facts, 'Seq'),
    entries: await read<StagedRow>(sql.raw('*'), staged.entries, 'EntryNo'),
    failures: await read(sql.raw('EntryNo, Seq, CheckNo, Blocks'), staged.failures, 'EntryNo, CheckNo, Seq'),
  }
}

describe.each(testEngines())('the checks of one line and the set statements on %s', (engine) => {
  it.each([
    ['as the specification has it', {}],
    ['strict', { onDuplicateEntry: 'reject', severities: { V04: 'error', V07: 'error', V31: 'off' } }],
    ['lenient', { balanceTolerance: 0.02, centralTolerance: 100, rateTolerance: 1, excessDecimals: 'round', severities: { V03: 'off' } }],
  ] as const)('say the same of random entries: %s', async (_, given) => {
    await using context = await openTestContext({ engine })
    await addReference(context)
    const entries = numbered(fc.sample(randomEntry, { numRuns: 250, seed: 20_260_331 }))
    await addPending(context, ...entries)
    const settings = { ...defaultCheckSettings, ...given }

    const judged = await judgeInSets(context, settings)

    const single = entries.map((entry) => describeFailing(entry))
    const lines = single.flatMap((entry) => entry.lines)
    expect(judged.facts.map(readLineFacts)).toEqual(lines)
    expect(judged.entries.map(readEntryFacts)).toEqual(single.map((entry) => describeEntry(entry.lines, entry.reference)))
    const verdicts = single.flatMap((entry, index) =>
      judgeEntry(entry.lines, entry.reference, settings).failures.map(({ check, severity, line }) => ({
        EntryNo: index + 1,
        line: line ?? -1,
        CheckNo: Number(check.slice(1)),
        Blocks: severity === 'error',
      })),
    )
    const firstSeqs = judged.facts.reduce<readonly number[]>(
      (found, row) => (found.length < Number(row['EntryNo']) ? [...found, Number(row['Seq'])] : found),
      [],
    )
    const inSets = judged.failures.map(({ EntryNo, Seq, CheckNo, Blocks }) => ({
      EntryNo,
      line: Seq === 0 ? -1 : Seq - (firstSeqs[EntryNo - 1] ?? 0),
      CheckNo,
      Blocks,
    }))
    expect(inSets).toEqual(verdicts)
    // The sample must not be all good or all bad, and find every check that rows alone can fail.
    expect(new Set(verdicts.map(({ CheckNo }) => CheckNo)).size).toBeGreaterThan(20)
  })
})
