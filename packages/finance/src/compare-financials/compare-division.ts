import { type OtherDatabase, readSnapshot } from '@synergy-jobs/core/internal'
import { backOfficeError } from './back-office-error.ts'
import type { CheckedDivision } from './checked-division.ts'
import type { CompareState } from './compare-state.ts'
import { ComparisonError } from './comparison-error.ts'
import { explainRefusal } from './explain-refusal.ts'
import type { LedgerTotal } from './ledger-total.ts'
import { backOfficeConnection, openBackOffice } from './open-back-office.ts'
import { type DivisionFindings, notCompared, readFindings } from './read-findings.ts'
import { SynergyError } from './synergy-error.ts'

/**
 * Compares one division with its back office. Trouble with the back office is the outcome of the division; trouble with the Synergy
 * side, and the end of the run, are thrown.
 *
 * @param totals - of the division in Synergy, in order; read to their end only if the back office can be read
 */
export async function compareDivision(
  state: CompareState,
  division: CheckedDivision,
  totals: AsyncIterable<LedgerTotal>,
): Promise<DivisionFindings> {
  const { run } = state
  try {
    if (!division.known) throw new ComparisonError('E_DIVISION_UNKNOWN', `There is no division ${division.code}.`)
    const connection = backOfficeConnection(division, state.options)
    if (connection === undefined) return notCompared(division, { status: 'skipped', at: run.localNow() })
    return await readBackOffice(state, division, { connection, totals })
  } catch (error) {
    if (error instanceof SynergyError) throw error.cause
    // The signal aborts too when the working connection is lost, and then a back office on the same server often is as well.
    run.signal.throwIfAborted()
    const trouble = backOfficeError(error, division.database)
    if (trouble === undefined) throw error
    return notCompared(division, { status: 'failed', at: run.localNow(), problem: { code: trouble.code, text: trouble.message } })
  }
}

async function readBackOffice(
  state: CompareState,
  division: CheckedDivision,
  { connection, totals }: { readonly connection: OtherDatabase; readonly totals: AsyncIterable<LedgerTotal> },
): Promise<DivisionFindings> {
  const { context, run, options } = state
  await using backOffice = openBackOffice(context, { connection, options, signal: run.signal })
  const { source } = backOffice
  try {
    return await readSnapshot(backOffice.db, (db) => readFindings(state, division, { totals, db, source }))
  } catch (error) {
    if (error instanceof SynergyError || run.signal.aborted) throw error
    const place = `${source.database} on ${source.server}`
    const trouble = backOfficeError(error, place)
    throw trouble === undefined ? error : await explainRefusal(backOffice.db, place, trouble)
  }
}
