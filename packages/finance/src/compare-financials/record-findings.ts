import type { Database, JobCounts } from '@synergy-jobs/core'
import type { Transaction } from 'kysely'
import { writeCompanyLog } from '../shared/imported/write-company-log.ts'
import { checkpointOf } from './compare-checkpoint.ts'
import type { ComparedDivision } from './compare-result.ts'
import type { CompareState } from './compare-state.ts'
import type { DocumentType } from './find-document-type.ts'
import { outcomeOf, type RecordedOutcome, recordedOutcome, unitKey } from './outcome-unit.ts'
import type { DivisionFindings } from './read-findings.ts'
import { writeDocument } from './write-document.ts'

/**
 * Records the outcome of a division in one transaction: the document when the outcome is a new one, a row of the division log at every
 * run (spec finance §4.3 rule 8), and what the next run compares itself with.
 *
 * @returns the outcome as the result shows it
 */
export async function recordFindings(
  state: CompareState,
  findings: DivisionFindings,
  { type, done }: { readonly type: DocumentType | undefined; readonly done: readonly ComparedDivision[] },
): Promise<ComparedDivision> {
  const { run, options } = state
  const key = unitKey(findings.division.key, options)
  const known = findings.fingerprint === undefined ? undefined : recordedOutcome((await run.units.find([key])).get(key)?.details)
  const plan = await planRecord(state, findings, known)
  const compared: ComparedDivision = {
    ...findings.compared,
    changed: plan.changed,
    // A dry run writes no document, so it names none that is not there.
    ...(plan.documentId === '' || (run.dryRun && plan.writes) ? {} : { documentId: plan.documentId }),
  }
  await run.chunk({
    planned: plan.counts,
    checkpoint: checkpointOf(findings.division.key, [...done, compared]),
    async work(trx) {
      if (plan.writes && type !== undefined) await addDocument(trx, state, { findings, type, compared, documentId: plan.documentId })
      if (findings.division.known && compared.status !== 'skipped') await addLog(trx, state, findings)
      if (findings.fingerprint === undefined || !(plan.changed || plan.writes)) return undefined
      const unit = { key, details: { division: findings.division.code, outcome: plan.outcome, documentId: plan.documentId } }
      await (known === undefined ? run.units.record(trx, [unit]) : run.units.amend(trx, [unit]))
      return undefined
    },
  })
  return compared
}

interface RecordPlan {
  readonly outcome: string
  /** Whether the outcome is another than the one recorded last. */
  readonly changed: boolean
  /** Whether a document is written. */
  readonly writes: boolean
  /** Of the document with this outcome, new or old; empty when there is none. */
  readonly documentId: string
  readonly counts: JobCounts
}

async function planRecord(
  { context, run, options }: CompareState,
  findings: DivisionFindings,
  known: RecordedOutcome | undefined,
): Promise<RecordPlan> {
  const nothing = { read: 1, written: 0, skipped: 0, rejected: 0 }
  if (findings.fingerprint === undefined) {
    const skipped = findings.compared.status === 'skipped'
    const counts = skipped ? { ...nothing, skipped: 1 } : { ...nothing, rejected: 1 }
    return { outcome: '', changed: false, writes: false, documentId: '', counts }
  }
  const outcome = outcomeOf(findings)
  const changed = outcome !== known?.outcome
  // A document that expired, or that somebody deleted, is written again: the last outcome must be there to read.
  const stands = !changed && known.documentId !== '' && (await exists(run.db, known.documentId))
  const writes = options.createDocument === 'always' || (options.createDocument === 'changed' && !stands)
  const documentId = writes ? context.newGuid() : stands ? known.documentId : ''
  return { outcome, changed, writes, documentId, counts: changed || writes ? { ...nothing, written: 1 } : { ...nothing, skipped: 1 } }
}

async function exists(db: CompareState['run']['db'], documentId: string): Promise<boolean> {
  const row = await db.selectFrom('BacoDiscussions').select('ID').where('ID', '=', documentId).executeTakeFirst()
  return row !== undefined
}

async function addDocument(
  trx: Transaction<Database>,
  { run, options }: CompareState,
  parts: {
    readonly findings: DivisionFindings
    readonly type: DocumentType
    readonly compared: ComparedDivision
    readonly documentId: string
  },
): Promise<void> {
  await writeDocument(trx, {
    id: parts.documentId,
    type: parts.type,
    status: options.codes.documentStatus,
    expiryDays: options.documentExpiryDays,
    compared: parts.compared,
    divisionNumber: parts.findings.division.number,
    person: run.person,
    now: run.localNow(),
  })
}

async function addLog(trx: Transaction<Database>, { run, options }: CompareState, findings: DivisionFindings): Promise<void> {
  const { division, compared, startedAt } = findings
  const { codes } = options
  const status = { ok: codes.logOk, warning: codes.logWarning, failed: codes.logFailed, skipped: codes.logOk }[compared.status]
  const waiting = compared.waiting === undefined ? '' : `, ${compared.waiting.entries} entries wait`
  await writeCompanyLog(trx, {
    division: division.code,
    startedAt,
    endedAt: run.localNow(),
    source: codes.logSource,
    action: codes.logAction,
    status,
    records: compared.differenceCount,
    remark: compared.problem?.text ?? `${compared.agreed} totals agree, ${compared.differenceCount} differ${waiting}`,
    resId: run.person.resId,
    divisionNumber: division.number,
  })
}
