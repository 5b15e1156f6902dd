import { findSheetDivision } from '../shared/import-sheet/find-division.ts'
import type { CheckedRow, ResolvedLine } from '../shared/import-sheet/import-line.ts'
import { loadDivisionReference } from '../shared/import-sheet/load-division-reference.ts'
import { type FileVerdict, openFileCheck } from '../shared/import-sheet/open-file-check.ts'
import { openImportFile } from '../shared/import-sheet/open-import-file.ts'
import type { ImportSheet } from '../shared/import-sheet/open-import-sheet.ts'
import { openRowCheck, type RowCheck } from '../shared/import-sheet/open-row-check.ts'
import type { Header } from '../shared/import-sheet/recognise-header.ts'
import type { Division, DivisionReference } from '../shared/import-sheet/reference-data.ts'
import type { ImportTarget } from '../shared/imported/import-target.ts'
import { checkSameBudget } from './check-same-budget.ts'
import { entryGuidOf, openUnitGatherer, type SheetUnit, type UnitGatherer } from './gather-units.ts'
import type { ImportSource } from './import-source.ts'
import type { ImportState } from './import-state.ts'
import type { FileReport } from './open-file-report.ts'
import type { StagedLine, Staging } from './staging.ts'

/** What a sheet was found to hold. */
export interface SheetReading {
  readonly header: Header
  readonly division?: Division
  readonly reference?: DivisionReference
  /** Budget only. */
  readonly scenario?: string
  readonly target: ImportTarget
  /** Absent when the sheet is passed over, since its division is not among those asked for. */
  readonly verdict?: FileVerdict
  readonly units: readonly SheetUnit[]
  /** Opens the checks anew, for a second pass; absent when the header was refused. */
  readonly openCheck?: () => RowCheck
}

/** Rows between two progress reports. */
const rowsPerReport = 256

/**
 * Reads and checks a sheet to its end and stages its good lines (spec finance §2.3 rules 3–6). Memory does not grow with the
 * rows.
 *
 * @throws JobError `invalid-file`
 */
export async function readSheet(
  state: ImportState,
  source: ImportSource,
  file: { readonly path: string; readonly sha256: string },
  sinks: { readonly report: FileReport; readonly staging: Staging; readonly onRow: (rows: number) => void },
): Promise<SheetReading> {
  const { options, run } = state
  await using sheet = await openImportFile(file.path, { signal: run.signal, fileName: source.name })
  const { header } = sheet
  const target = source.mode === 'actual' ? 'pending' : options.budgetTarget
  if (header.mapping === undefined) return { header, target, units: [], verdict: refuse(source, header, options.atomicity, sinks.report) }
  const { mapping } = header
  const division = findSheetDivision(sheet.firstRows, mapping, state.divisions)
  // Of a document it is its own division that counts; a sheet for another is a mistake and no other work.
  if (division !== undefined && source.document === undefined && !state.wants(division)) return { header, division, target, units: [] }
  const reference = division === undefined ? undefined : await loadDivisionReference(run.db, division)
  const openCheck = (): RowCheck =>
    openRowCheck({
      mapping,
      divisions: state.divisions,
      reference,
      mode: source.mode,
      locale: options.locale,
      groupBy: options.groupBy,
      createMissingAccounts: options.createMissingAccounts,
      scenario: options.scenario,
      periodClosedValue: options.codes.periodClosedValue,
      defaultCostUnit: options.defaultCostUnit,
      documentDivision: source.document?.division,
    })
  const check = openCheck()
  const scenario = check.scenario?.code
  const fileCheck = openFileCheck({
    ...judging(state, source),
    decimals: check.decimals,
    problems: [...header.problems, ...check.problems, ...checkSameBudget(state, source, { division: division?.code, scenario, target })],
  })
  const what = [division?.code ?? '', source.mode, target, scenario ?? '']
  const units = openUnitGatherer(what, entryGuidOf(run.runId, source.key, file.sha256))
  await sinks.staging.fill(checkRows(sheet, check, { add: (row) => fileCheck.add(row), units, ...sinks }), run.signal)
  const verdict = fileCheck.finish()
  for (const problem of verdict.problems) sinks.report.add(problem)
  return {
    header,
    target,
    units: units.finish(),
    verdict,
    openCheck,
    ...(division === undefined ? {} : { division }),
    ...(reference === undefined ? {} : { reference }),
    ...(scenario === undefined ? {} : { scenario }),
  }
}

function refuse(source: ImportSource, header: Header, atomicity: 'file' | 'entry', report: FileReport): FileVerdict {
  const verdict = openFileCheck({ mode: source.mode, atomicity, decimals: 2, problems: header.problems }).finish()
  for (const problem of verdict.problems) report.add(problem)
  return verdict
}

function judging({ options }: ImportState, source: ImportSource) {
  return { mode: source.mode, atomicity: options.atomicity, requireBalanced: source.mode === 'actual' && options.requireBalanced }
}

async function* checkRows(
  sheet: ImportSheet,
  check: RowCheck,
  sinks: {
    readonly units: UnitGatherer
    readonly report: FileReport
    readonly add: (row: CheckedRow) => void
    readonly onRow: (rows: number) => void
  },
): AsyncGenerator<StagedLine, void, undefined> {
  let rows = 0
  try {
    for await (const dataRow of sheet.rows()) {
      const row = check.check(dataRow)
      sinks.add(row)
      for (const problem of row.problems) sinks.report.add(problem)
      if (++rows % rowsPerReport === 0) sinks.onRow(rows)
      if (isGood(row)) yield sinks.units.add(row)
    }
  } finally {
    // Also when the sheet breaks off: the rows before that are counted as refused.
    sinks.onRow(rows)
  }
}

function isGood(row: CheckedRow): row is CheckedRow & { readonly resolved: ResolvedLine } {
  return row.resolved !== undefined
}
