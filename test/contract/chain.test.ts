import { type Engine, recoverRuns } from '@synergy-jobs/core'
import { testEngines } from '@synergy-jobs/core/testing'
import { verifyBalances } from '@synergy-jobs/finance'
import { describe, expect, test } from 'vitest'
import { callJob } from './call-job.ts'
import { findSubject } from './find-subject.ts'
import type { ImportSeed } from './fixtures/import-financials.ts'
import { openStage, type Stage } from './open-stage.ts'
import { seededRandom } from './seeded-random.ts'
import { sideBySide } from './side-by-side.ts'
import { startChild } from './start-child.ts'

/** Times that the chain is killed: fifty in CI, a few elsewhere; any number with `CHAIN_ROUNDS`. */
const rounds = Number(process.env['CHAIN_ROUNDS'] ?? (process.env['CI'] === undefined ? 6 : 50))

/** Statements that runs of this size make at least; later kills hit nothing. */
const statements = { importFinancials: 90, validateFinancials: 130 }

/**
 * Imports a workbook and posts it, where one of the two is killed (`kill -9`) after a random statement and started again. Afterwards the
 * ledger is the workbook, once.
 */
async function killOnce(engine: Engine, round: number, random: () => number): Promise<readonly string[]> {
  const killed = round % 2 === 0 ? 'importFinancials' : 'validateFinancials'
  const afterStatement = 1 + Math.floor(random() * statements[killed])
  await using child = startChild()
  await using importing = await openStage(await findSubject('importFinancials', engine), { size: 20 })
  const validating: Stage = { ...importing, subject: await findSubject('validateFinancials', engine), seeded: { good: 0, bad: 0 } }
  if (killed === 'validateFinancials') await importing.run()
  const victim = killed === 'importFinancials' ? importing : validating
  const run = await child.begin(victim, { kind: 'kill', afterStatement })
  const end = await run.ended
  if (end.kind === 'error') return [`round ${round}: ${killed} failed by itself: ${end.message}`]
  await recoverRuns(importing.context)
  // The lock of a dead process may live on for a moment.
  await importing.run({ onOverlap: 'wait' })
  await using context = await importing.context.another()
  await callJob(validating.subject.job, context, { onOverlap: 'wait' })
  const fault = await faultOf(importing)
  return fault === undefined ? [] : [`round ${round}, ${killed} killed after statement ${afterStatement}: ${fault}`]
}

async function faultOf({ context, seeded }: Stage): Promise<string | undefined> {
  const { units, cents } = seeded as ImportSeed
  const { db } = context
  const rows = await db.selectFrom('gbkmut').select(['bdr_hfl', 'TransactionGuid', 'verwerknrl', 'EntryGuid']).execute()
  const pending = await db.selectFrom('TransactionsPending').select('ID').execute()
  const debit = rows.filter(({ bdr_hfl }) => bdr_hfl > 0).reduce((sum, { bdr_hfl }) => sum + Math.round(bdr_hfl * 100), 0)
  const { different } = await verifyBalances(context)
  const found = {
    rows: rows.length,
    distinct: new Set(rows.map(({ TransactionGuid }) => TransactionGuid)).size,
    debit,
    numbers: new Set(rows.map(({ verwerknrl }) => verwerknrl)).size,
    pending: pending.length,
    different,
  }
  const entries = new Set(rows.map(({ EntryGuid }) => EntryGuid)).size
  const expected = { rows: units * 2, distinct: units * 2, debit: cents, numbers: entries, pending: 0, different: 0 }
  return JSON.stringify(found) === JSON.stringify(expected) ? undefined : `${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`
}

describe.each(testEngines())('the chain importFinancials, validateFinancials on %s', (engine) => {
  test(`killed at ${rounds} random moments, the ledger is the workbook, once`, { timeout: 1_800_000 }, async () => {
    const random = seededRandom(Number(process.env['CONTRACT_SEED'] ?? 1))
    const found = await sideBySide(
      engine,
      Array.from({ length: rounds }, (_, round) => () => killOnce(engine, round, random)),
    )
    expect(found.flat()).toEqual([])
  })
})
