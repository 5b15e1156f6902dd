import { readSnapshot } from '@synergy-jobs/core/internal'
import { backOfficeError } from './back-office-error.ts'
import type { CheckedDivision } from './checked-division.ts'
import type { CompareState } from './compare-state.ts'
import { ComparisonError } from './comparison-error.ts'
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
  const { context, run, options } = state
  let place = division.database
  try {
    if (!division.known) throw new ComparisonError('E_DIVISION_UNKNOWN', `There is no division ${division.code}.`)
    const connection = backOfficeConnection(division, options)
    if (connection === undefined) return notCompared(division, { status: 'skipped', at: run.localNow() })
    await using backOffice = await openBackOffice(context, { connection, options, signal: run.signal })
    place = `${backOffice.source.database} on ${backOffice.source.server}`
    return await readSnapshot(backOffice.db, (db) => readFindings(state, division, { totals, db, source: backOffice.source }))
  } catch (error) {
    if (error instanceof SynergyError) throw error.cause
    // The signal aborts too when the working connection is lost, and then a back office on the same server often is as well.
    run.signal.throwIfAborted()
    const trouble = backOfficeError(error, place)
    if (trouble === undefined) throw error
    return notCompared(division, { status: 'failed', at: run.localNow(), problem: { code: trouble.code, text: trouble.message } })
  }
}
