import type { Details, DoneUnit } from '@synergy-jobs/core'
import { z } from 'zod'

const entry = z.object({
  kind: z.literal('entry'),
  /** Names the file or attachment within the run, so that a resumed run knows what it wrote itself. */
  source: z.string(),
  /** The file or attachment, as shown. */
  name: z.string(),
  division: z.string(),
  mode: z.enum(['actual', 'budget']),
  target: z.enum(['pending', 'budgets', 'ledger']),
  scenario: z.string().optional(),
  /** `2026/3`, or `file` when a whole file is one entry. */
  unit: z.string(),
  entryGuid: z.string(),
  entryNumber: z.string().optional(),
  ourReference: z.string().optional(),
  /** `Numbers.Type` that our reference was taken from. */
  ourReferenceType: z.number().optional(),
  /** `TransactionsPending.Status` that the rows were written with. */
  status: z.number().optional(),
  rows: z.number(),
  /** Exact, as text: `1234.50`. */
  debit: z.string(),
  credit: z.string(),
  documentId: z.string().optional(),
  /** Accounts created in the same transaction, as `grtbk.reknr` holds them. */
  createdAccounts: z.array(z.string()),
  /** The run whose budget took the place of this one; its rows are gone. */
  replacedBy: z.string().optional(),
})

const slot = z.object({
  kind: z.literal('slot'),
  /** Keys of the budget entries that the next version of the same budget replaces. */
  units: z.array(z.string()),
  /** Keys of the entries that this run replaced. */
  replaced: z.array(z.string()),
})

const report = z.object({
  kind: z.literal('report'),
  name: z.string(),
  documentId: z.string().optional(),
  /** Status of the document before it was archived; absent when it stayed as it was. */
  statusBefore: z.number().optional(),
})

const unit = z.discriminatedUnion('kind', [entry, slot, report])

/** An entry that an import wrote, as the ledger of units keeps it. */
export type EntryUnit = Readonly<z.output<typeof entry>>
/** Which entries make up the present version of a budget: one division, scenario, target and source. */
export type SlotUnit = Readonly<z.output<typeof slot>>
/** A report that was written for a file or document, so that it is not written again. */
export type ReportUnit = Readonly<z.output<typeof report>>
/** Anything that an import keeps in the ledger of units, as its details. */
export type ImportedUnit = EntryUnit | SlotUnit | ReportUnit

/** The name under which the ledger of units keeps what imports wrote. */
export const importJobName = 'importFinancials'

/** Reads the details of a unit that an import recorded. */
export function readUnit(done: DoneUnit): ImportedUnit {
  return unit.parse(done.details)
}

/** Turns a unit into details for the ledger. */
export function unitDetails(imported: ImportedUnit): Details {
  return Object.fromEntries(Object.entries(imported).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
