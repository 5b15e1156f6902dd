import { type Database, type JobRun, trimCode, type UnitLedger } from '@synergy-jobs/core'
import type { Transaction } from 'kysely'
import type { EntryUnit } from '../shared/imported/imported-unit.ts'
import { writeCompanyLog } from '../shared/imported/write-company-log.ts'
import type { HeldLock } from '../shared/locks/hold-job-lock.ts'
import { deleteAccounts } from './delete-accounts.ts'
import type { Keyed } from './find-imported.ts'
import type { UndoPlan } from './plan-undo.ts'
import { reopenDocuments } from './reopen-documents.ts'
import { restoreSlots } from './restore-slots.ts'
import { undoEntries } from './undo-entries.ts'
import type { UndoFields, UndoneEntry } from './undo-result.ts'

/** What an undo works with. */
export interface UndoState {
  readonly run: JobRun<UndoFields>
  readonly chunkSize: number
  /** The run that is undone. */
  readonly runId: string
  /** Absent in a dry run. */
  readonly lock?: HeldLock
  /** Opens the ledger of imports as a run. */
  ledgerOf(runId: string): UnitLedger
}

/** Carries out an undo: whole entries of up to `chunkSize` rows a transaction, and all that belongs to the run with the last. */
export async function writeUndo(plan: UndoPlan, state: UndoState): Promise<Omit<UndoFields, 'dependencies'>> {
  const { run, chunkSize } = state
  const groups = inGroups(plan.entries, chunkSize)
  const last = [...(groups.pop() ?? []), ...plan.lastEntries]
  const startedAt = run.localNow()
  const total = sumRows(plan.entries) + sumRows(plan.lastEntries)
  let done = 0
  for (const entries of groups) {
    await chunk(state, entries, async () => undefined)
    done += sumRows(entries)
    run.progress('undoing', done, total)
  }
  let deletedAccounts: readonly string[] = last.flatMap(({ unit }) => unit.createdAccounts.flatMap((code) => trimCode(code) ?? []))
  if (last.length + plan.reports.length + plan.slots.length > 0) {
    await chunk(state, last, async (trx) => {
      deletedAccounts = await finish(trx, plan, state, { startedAt, last })
    })
  }
  run.progress('undoing', total, total)
  return {
    entries: [...plan.entries, ...plan.lastEntries].map(({ unit }) => describe(unit)),
    deletedAccounts,
    reopenedDocuments: plan.documents.map(({ number }) => number),
  }
}

async function chunk(
  { run, chunkSize, ledgerOf, lock, runId }: UndoState,
  entries: readonly Keyed<EntryUnit>[],
  more: (trx: Transaction<Database>) => Promise<void>,
): Promise<void> {
  const rows = sumRows(entries)
  await lock?.assertHeld()
  await run.chunk({
    planned: { read: rows, written: rows },
    async work(trx) {
      await undoEntries(trx, ledgerOf(runId), entries, { chunkSize, now: run.localNow(), resId: run.person.resId })
      await more(trx)
      return undefined
    },
  })
}

/** Accounts, documents, budget slots and logs: what can only go once all entries are gone. */
async function finish(
  trx: Transaction<Database>,
  plan: UndoPlan,
  { run, ledgerOf, runId }: UndoState,
  { startedAt, last }: { readonly startedAt: Date; readonly last: readonly Keyed<EntryUnit>[] },
): Promise<readonly string[]> {
  const audit = { now: run.localNow(), resId: run.person.resId }
  const deleted: string[] = []
  for (const [division, entries] of Map.groupBy(last, ({ unit }) => unit.division)) {
    const accounts = [...new Set(entries.flatMap(({ unit }) => unit.createdAccounts))]
    deleted.push(...(await deleteAccounts(trx, { division, accounts, ...audit })))
  }
  await reopenDocuments(trx, plan.documents, { ...audit, runId: run.runId })
  await restoreSlots(trx, plan.slots, ledgerOf)
  await ledgerOf(runId).forget(
    trx,
    plan.reports.map(({ key }) => key),
  )
  const undone = [...plan.entries, ...plan.lastEntries]
  for (const [division, entries] of Map.groupBy(undone, ({ unit }) => unit.division)) {
    await writeCompanyLog(trx, {
      division,
      startedAt,
      endedAt: audit.now,
      action: 'Undo import',
      status: 'OK',
      records: sumRows(entries),
      remark: `Import ${runId} undone`,
      resId: audit.resId,
      divisionNumber: /^\d+$/.test(division) ? Number(division) : null,
    })
  }
  return deleted
}

function inGroups(entries: readonly Keyed<EntryUnit>[], rowsPerGroup: number): Keyed<EntryUnit>[][] {
  const groups: Keyed<EntryUnit>[][] = []
  for (const entry of entries) {
    const group = groups.at(-1)
    if (group === undefined || sumRows(group) + entry.unit.rows > rowsPerGroup) groups.push([entry])
    else group.push(entry)
  }
  return groups
}

function sumRows(entries: readonly Keyed<EntryUnit>[]): number {
  return entries.reduce((sum, { unit }) => sum + unit.rows, 0)
}

function describe({ name, division, unit, target, entryGuid, entryNumber, rows }: EntryUnit): UndoneEntry {
  return { name, division, unit, target, entryGuid, rows, ...(entryNumber === undefined ? {} : { entryNumber }) }
}
