import { type Database, formatAmount, ourReferenceCode, sumAmounts } from '@synergy-jobs/core'
import type { Transaction } from 'kysely'
import type { UnitVerdict } from '../shared/import-sheet/open-file-check.ts'
import type { DivisionReference } from '../shared/import-sheet/reference-data.ts'
import type { ImportTarget } from '../shared/imported/import-target.ts'
import { type EntryUnit, unitDetails } from '../shared/imported/imported-unit.ts'
import { takePostingNumbers } from '../shared/numbers/take-posting-numbers.ts'
import { createAccounts } from './create-accounts.ts'
import type { ImportSource } from './import-source.ts'
import type { ImportState } from './import-state.ts'
import { insertEntry } from './insert-entry.ts'
import type { PlannedUnit } from './plan-units.ts'
import { takeEntryNumbers } from './take-entry-numbers.ts'
import { takeOurReferences } from './take-our-references.ts'

/** Where the units of a sheet go. */
export interface Destination {
  readonly source: ImportSource
  readonly reference: DivisionReference
  readonly target: ImportTarget
  readonly scenario?: string
}

/** An entry that was written, with the unit it was made of. */
export interface WrittenUnit {
  readonly planned: PlannedUnit
  readonly entry: EntryUnit
}

/**
 * Writes units in the transaction at hand: accounts, numbers, rows, and the note in the ledger of units that makes the same
 * content do nothing the next time (spec finance §2.3 rules 8–10).
 *
 * @param onRows - is told of each slice of rows that was inserted
 */
export async function writeUnits(
  trx: Transaction<Database>,
  state: ImportState,
  destination: Destination,
  planned: readonly PlannedUnit[],
  onRows: (rows: number) => void,
): Promise<readonly WrittenUnit[]> {
  if (planned.length === 0) return []
  const { run } = state
  const created = await createMissing(trx, state, destination, planned)
  const numbers = await takeNumbers(trx, state, destination, planned.length)
  const written: WrittenUnit[] = []
  // Each entry is inserted by statements of its own: it has its own numbers.
  for (const [index, unit] of planned.entries()) {
    const number = numbers[index] ?? noNumbers
    await insertEntry(
      trx,
      destination.target,
      { ...entryValues(state, destination), ...number, entryGuid: unit.unit.entryGuid },
      unit.unit,
      { chunkSize: state.options.chunkSize, onRows },
    )
    written.push({ planned: unit, entry: describeEntry(state, destination, unit, number, index === 0 ? created : []) })
  }
  await run.units.forget(
    trx,
    planned.filter(({ stale }) => stale).map(({ ledgerKey }) => ledgerKey),
  )
  await run.units.record(
    trx,
    written.map(({ planned: unit, entry }) => ({ key: unit.ledgerKey, details: unitDetails(entry) })),
  )
  return written
}

function createMissing(
  trx: Transaction<Database>,
  { run, options }: ImportState,
  { reference }: Destination,
  planned: readonly PlannedUnit[],
): Promise<readonly string[]> {
  const accounts = new Map(planned.flatMap(({ unit }) => unit.newAccounts.map((account) => [account.accountCode, account])))
  return createAccounts(trx, [...accounts.values()], {
    division: reference.division,
    runId: run.runId,
    subtype: options.codes.newAccountSubtype,
    now: run.localNow(),
    resId: run.person.resId,
  })
}

interface EntryNumbers {
  readonly entryNumber: string | null
  readonly ourReference: string | null
  readonly postingNumber: number
}

const noNumbers: EntryNumbers = { entryNumber: null, ourReference: null, postingNumber: 0 }

async function takeNumbers(
  trx: Transaction<Database>,
  { options }: ImportState,
  { reference: { division }, target }: Destination,
  count: number,
): Promise<readonly EntryNumbers[]> {
  if (target === 'budgets') return []
  const { codes } = options
  const entryNumbers = await takeEntryNumbers(trx, { key: codes.entryNumberKey, division: division.code, count })
  const references = await takeOurReferences(trx, {
    type: codes.ourReferenceType,
    division: division.code,
    divisionNumber: division.number,
    count,
  })
  const posting = target === 'ledger' ? await takePostingNumbers(trx, codes.postingNumberKey, count) : 0
  return entryNumbers.map((entryNumber, index) => ({
    entryNumber,
    ourReference: ourReferenceCode(references[index] ?? 0),
    postingNumber: target === 'ledger' ? posting + index : 0,
  }))
}

function entryValues({ run, options }: ImportState, { source, reference, scenario }: Destination) {
  return {
    division: reference.division,
    mode: source.mode,
    ...(scenario === undefined ? {} : { scenario }),
    transactionType: options.codes.transactionType ?? reference.transactionType,
    documentId: source.document?.id ?? null,
    attachmentId: source.attachmentId ?? null,
    codes: options.codes,
    now: run.localNow(),
    resId: run.person.resId,
  }
}

function describeEntry(
  { options }: ImportState,
  { source, reference, target, scenario }: Destination,
  planned: PlannedUnit,
  numbers: EntryNumbers,
  created: readonly string[],
): EntryUnit {
  const { codes } = options
  const { entryNumber, ourReference } = numbers
  return {
    kind: 'entry',
    source: source.key,
    name: source.name,
    division: reference.division.code,
    mode: source.mode,
    target,
    ...(scenario === undefined ? {} : { scenario }),
    unit: planned.unit.unit,
    entryGuid: planned.unit.entryGuid,
    ...(entryNumber === null ? {} : { entryNumber }),
    ...(ourReference === null ? {} : { ourReference: ourReference.trim(), ourReferenceType: codes.ourReferenceType }),
    ...(target === 'pending' ? { status: codes.pendingStatus } : {}),
    rows: planned.unit.rows,
    ...entryTotals(planned.verdict),
    ...(source.document === undefined ? {} : { documentId: source.document.id }),
    createdAccounts: [...created],
  }
}

/** Exact totals of a unit, as text. */
export function entryTotals({ periods }: UnitVerdict): { readonly debit: string; readonly credit: string } {
  const decimals = periods[0]?.debit.decimals ?? 2
  return {
    debit: formatAmount(
      sumAmounts(
        periods.map(({ debit }) => debit),
        decimals,
      ),
    ),
    credit: formatAmount(
      sumAmounts(
        periods.map(({ credit }) => credit),
        decimals,
      ),
    ),
  }
}
