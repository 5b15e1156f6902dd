import { createHash } from 'node:crypto'
import { trimCode } from '@synergy-jobs/core'
import type { UnitVerdict } from '../shared/import-sheet/open-file-check.ts'
import type { ImportedEntry, ImportedFile } from './import-result.ts'
import type { ImportSource } from './import-source.ts'
import type { FileReport } from './open-file-report.ts'
import type { UnitPlan } from './plan-units.ts'
import type { SheetReading } from './read-sheet.ts'
import { entryTotals, type WrittenUnit } from './write-units.ts'

/** What a file's part of the result is made of. */
export interface FileDescription {
  readonly source: ImportSource
  readonly reading: SheetReading
  readonly plan: UnitPlan
  readonly report: Pick<FileReport, 'errors' | 'warnings'>
  /** Entries written; empty in a dry run. */
  readonly written: readonly WrittenUnit[]
  readonly replacedEntries: number
  readonly dryRun: boolean
}

/** Describes what became of a file that could be read. */
export function describeFile(file: FileDescription): ImportedFile {
  const { source, reading, plan, report } = file
  const { division, scenario, target, verdict, units } = reading
  return {
    ...sourceFields(source),
    target,
    ...(division === undefined ? {} : { division: division.code }),
    ...(scenario === undefined ? {} : { scenario }),
    status: statusOf(file),
    rows: rowsOf(reading, plan),
    entries: (verdict?.units ?? []).flatMap((unit) => describeEntry(file, unit)),
    createdAccounts: createdAccounts(file),
    replacedEntries: file.replacedEntries,
    errors: report.errors,
    warnings: report.warnings,
    ...(units.length === 0 ? {} : { contentHash: contentHash(units.map(({ key }) => key)) }),
  }
}

/** Describes a file that could not be read. */
export function describeUnreadable(
  source: ImportSource,
  target: ImportedFile['target'],
  rowsRead: number,
  { errors, warnings }: Pick<FileReport, 'errors' | 'warnings'>,
): ImportedFile {
  return {
    ...sourceFields(source),
    target,
    status: 'rejected',
    rows: { read: rowsRead, written: 0, skipped: 0, rejected: rowsRead },
    entries: [],
    createdAccounts: [],
    replacedEntries: 0,
    errors,
    warnings,
  }
}

function sourceFields({ name, path, document, mode }: ImportSource) {
  return {
    name,
    mode,
    ...(path === undefined ? {} : { path }),
    ...(document === undefined ? {} : { document: { id: document.id, number: document.number, subject: document.subject } }),
  }
}

function statusOf({ reading, plan }: FileDescription): ImportedFile['status'] {
  if (reading.verdict === undefined) return 'other-division'
  const accepted = plan.toWrite.length + plan.own.length
  const refused = reading.verdict.blocked || plan.rejected.length > 0
  if (refused) return accepted + plan.unchanged.length > 0 ? 'partial' : 'rejected'
  return accepted > 0 ? 'imported' : 'unchanged'
}

/** Rows of a file; `read = written + skipped + rejected`. */
function rowsOf({ verdict }: SheetReading, plan: UnitPlan): ImportedFile['rows'] {
  if (verdict === undefined) return { read: 0, written: 0, skipped: 0, rejected: 0 }
  const { read, skipped, rejected } = verdict.counts
  const written = sumRows(plan.toWrite) + sumRows(plan.own)
  return { read, written, skipped: skipped + sumRows(plan.unchanged), rejected }
}

/** Rows with an amount of some units. */
export function sumRows(units: readonly { readonly unit: { readonly rows: number } }[]): number {
  return units.reduce((sum, { unit }) => sum + unit.rows, 0)
}

function describeEntry({ plan, written, dryRun }: FileDescription, verdict: UnitVerdict): readonly ImportedEntry[] {
  const [period, second] = verdict.periods
  const common = {
    unit: verdict.unit,
    rows: verdict.rows - verdict.zeroRows,
    ...(period === undefined || second !== undefined ? {} : { year: period.year, period: period.period }),
    ...entryTotals(verdict),
  }
  if (verdict.rejected) return [{ ...common, status: 'rejected' }]
  const own = written.map(({ planned, entry }) => ({ unit: planned.unit, entry }))
  const done = [...own, ...plan.own].find(({ unit }) => unit.unit === verdict.unit)
  if (done !== undefined) return [{ ...common, status: 'imported', ...numbersOf(done.entry) }]
  const before = plan.unchanged.find(({ unit }) => unit.unit === verdict.unit)
  if (before !== undefined)
    return [
      {
        ...common,
        status: 'unchanged',
        ...numbersOf(before.entry),
        ...(dryRun && before.entry === undefined ? {} : { importedBy: before.runId }),
      },
    ]
  return plan.toWrite.some(({ unit }) => unit.unit === verdict.unit) ? [{ ...common, status: 'imported' }] : []
}

function numbersOf(entry: WrittenUnit['entry'] | undefined): Pick<ImportedEntry, 'entryGuid' | 'entryNumber' | 'ourReference'> {
  if (entry === undefined) return {}
  const { entryGuid, entryNumber, ourReference } = entry
  return { entryGuid, ...(entryNumber === undefined ? {} : { entryNumber }), ...(ourReference === undefined ? {} : { ourReference }) }
}

function createdAccounts({ plan, written, dryRun }: FileDescription): readonly string[] {
  const codes = dryRun
    ? plan.toWrite.flatMap(({ unit }) => unit.newAccounts.map(({ account }) => account))
    : [...written.map(({ entry }) => entry), ...plan.own.flatMap(({ entry }) => (entry === undefined ? [] : [entry]))].flatMap(
        ({ createdAccounts: created }) => created.flatMap((code) => trimCode(code) ?? []),
      )
  return [...new Set(codes)]
}

function contentHash(keys: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(keys)).digest('hex')
}
