import { defineJob } from '@synergy-jobs/core'
import { compareCodes as compareKeys, readSnapshot } from '@synergy-jobs/core/internal'
import { checkYears } from './check-years.ts'
import { checkpointOf, resumedFrom } from './compare-checkpoint.ts'
import { compareDivision } from './compare-division.ts'
import { checkCompareOptions, compareOptions } from './compare-options.ts'
import type { CompareFields } from './compare-result.ts'
import type { CompareState } from './compare-state.ts'
import { divideTotals } from './divide-totals.ts'
import { findDivisions } from './find-divisions.ts'
import { findDocumentType } from './find-document-type.ts'
import { neededForReading, neededForWriting } from './needed-columns.ts'
import { noteLastRun } from './note-last-run.ts'
import { readTotals } from './read-totals.ts'
import { recordFindings } from './record-findings.ts'
import { selectTotals } from './select-totals.ts'
import { tellOutcome } from './tell-outcome.ts'
import { writeReport } from './write-report.ts'

const fields: CompareFields = { divisions: [] }

/**
 * Proves that Synergy's ledger holds what the back offices hold: RPFinancialCheck.exe, of the later product `FinCheck` (spec finance
 * §4). For each division the processed lines of both sides are summed up by year, period and account, in one statement for all
 * divisions in Synergy and one in each back office, and merged as they come; memory grows with differences that are listed, not with
 * lines or totals. Entries that wait to be replicated are told from real differences.
 *
 * Reads the ledger (in a snapshot where the database allows it), charts of accounts, division cards and replication marks; in the back
 * offices, which are databases of their own, `gbkmut` and `grtbk`. Writes for each division a document (`BacoDiscussions`) when the
 * outcome is a new one, a row of the division log (`CompanyLogs`), and the date of the run (`BacoSettings`); nothing in a back office. Locks
 * the job for the whole database. Each division is recorded in a transaction of its own; stopped in the middle, a resumed run goes on
 * with the next division.
 *
 * Differences make the run `partial`, and so does a division that cannot be compared; the others are compared all the same. A dry run
 * reports the same and writes nothing to the database, but makes the workbook of `output`, if asked for.
 *
 * @throws JobError `invalid-options` when the document type does not exist
 * @throws JobError `connection-lost` when the Synergy side is lost; what is recorded stays
 * @throws JobError `write-failed` when the workbook cannot be written; all outcomes are recorded by then
 *
 * @example
 * ```ts
 * const result = await compareFinancials(context, {
 *   divisions: ['001', '300'],
 *   backOffice: { credentials: { kind: 'sql', user: 'globe', password: 'env:GLOBE_PASSWORD' } },
 *   documentType: 42,
 *   output: { directory: 'reports' },
 * })
 * for (const { division, status, differences } of result.divisions) console.log(division, status, differences)
 * ```
 */
export const compareFinancials = defineJob({
  name: 'compareFinancials',
  replaces: ['RPFinancialCheck.exe'],
  summary: 'Compares ledger totals per year, period and account with those of the back offices.',
  options: compareOptions,
  reads: neededForReading,
  writes: neededForWriting,
  check: checkCompareOptions,
  fields,
  async run(context, options, run) {
    const state: CompareState = { context, run, options }
    const { documentType, createDocument } = options
    const type = documentType === undefined || createDocument === 'never' ? undefined : await findDocumentType(run.db, documentType)
    const divisions = await findDivisions(run.db, options.divisions, options.codes)
    await checkYears(state, divisions)
    const { after, done: before } = resumedFrom(run.checkpoint)
    const done = [...before]
    for (const compared of done) tellOutcome(run, compared)
    const left = divisions.filter(({ key }) => after === undefined || compareKeys(key, after) > 0)
    await readSnapshot(run.db, async (db) => {
      const filter = { divisions: left.map(({ code }) => code), transTypes: options.transTypes, ...yearsOf(options) }
      await using totals = divideTotals(left.length === 0 ? nothing() : readTotals(selectTotals(db, filter).stream(options.chunkSize)))
      for (const division of left) {
        run.progress('comparing', done.length, divisions.length)
        const findings = await compareDivision(state, division, totals.of(division.key))
        const compared = await recordFindings(state, findings, { type, done })
        done.push(compared)
        tellOutcome(run, compared)
        run.publish({ divisions: [...done] })
      }
    })
    run.progress('comparing', done.length, divisions.length)
    await noteLastRun(state, checkpointOf(divisions.at(-1)?.key ?? '', done))
    await writeReport(state, done)
    return { divisions: done }
  },
})

function yearsOf({ years }: { readonly years?: readonly number[] | undefined }) {
  return years === undefined ? {} : { years }
}

async function* nothing(): AsyncGenerator<never, void> {}
