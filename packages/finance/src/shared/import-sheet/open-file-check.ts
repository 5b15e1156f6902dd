import { type Amount, amountOfUnits, formatAmount } from '@synergy-jobs/core'
import type { CheckedRow } from './import-line.ts'
import type { ImportProblem } from './import-problem.ts'
import { periodKey } from './period-key.ts'

/** How a file is judged. */
export interface FileCheckOptions {
  readonly mode: 'actual' | 'budget'
  /** What is refused when something is wrong: the whole file, or the units (entries) it lies in. */
  readonly atomicity: 'file' | 'entry'
  /** Debit and credit of each year and period must be equal. @default true for actual figures; ignored for budget */
  readonly requireBalanced?: boolean | undefined
  /** Decimals of the amounts. */
  readonly decimals: number
  /** Problems of the whole file that are known before its rows: those of the header and of `openRowCheck`. */
  readonly problems?: readonly ImportProblem[] | undefined
}

/** Totals of one year and period within a unit. */
export interface PeriodTotals {
  readonly year: number
  readonly period: number
  /** Rows with an amount, bad ones included. */
  readonly rows: number
  /** Sums over all rows whose amounts could be read. */
  readonly debit: Amount
  readonly credit: Amount
}

/** What became of one unit (entry). */
export interface UnitVerdict {
  readonly unit: string
  readonly rejected: boolean
  /** All its rows. */
  readonly rows: number
  /** Rows without an amount: skipped, whatever becomes of the others. */
  readonly zeroRows: number
  /** Rows with an error. */
  readonly badRows: number
  readonly periods: readonly PeriodTotals[]
}

/** What became of a file. */
export interface FileVerdict {
  /** Problems of the whole file, those given in the options first. */
  readonly problems: readonly ImportProblem[]
  /** A problem of the whole file is an error: nothing of it is imported, whatever the atomicity. */
  readonly blocked: boolean
  /** In the order in which they begin in the file. */
  readonly units: readonly UnitVerdict[]
  /** Rows: read = accepted + rejected + skipped. Skipped are those without amount; rejected are good and bad ones of rejected units. */
  readonly counts: { readonly read: number; readonly accepted: number; readonly rejected: number; readonly skipped: number }
  /** Whether the rows of a unit are refused. */
  isRejected(unit: string): boolean
  /** Why the rows of a unit are refused, also those without an error of their own; `undefined` when they are not. */
  reasonOf(unit: string): string | undefined
}

/** Gathers the checked rows of one file. */
export interface FileCheck {
  add(row: CheckedRow): void
  finish(): FileVerdict
}

interface Totals {
  readonly year: number
  readonly period: number
  rows: number
  debit: bigint
  credit: bigint
  /** An amount could not be read, so that the sums say nothing about balance. */
  incomplete: boolean
}

interface Unit {
  rows: number
  zeroRows: number
  badRows: number
  readonly periods: Map<string, Totals>
}

/** Opens the check of a whole file (spec finance §2.3 rule 6, §2.4). Memory grows with units and periods, never with rows. */
export function openFileCheck(options: FileCheckOptions): FileCheck {
  const units = new Map<string, Unit>()
  const divisions = new Set<string>()
  const afterEmpty = { rows: 0, first: 0 }
  return {
    add(row) {
      addToUnit(units, row)
      if (row.problems.some(({ code }) => code === 'E_DIVISION_MIXED') && row.line.division !== undefined) divisions.add(row.line.division)
      if (row.problems.some(({ code }) => code === 'E_ROWS_AFTER_EMPTY') && afterEmpty.rows++ === 0) afterEmpty.first = row.rowNumber
    },
    finish() {
      const known = options.problems ?? []
      const unread = known.some(({ code }) => code === 'E_HEADER' || code === 'E_EMPTY')
      return judge(options, units, [...known, ...(unread ? [] : wholeFileProblems(units, divisions, afterEmpty))])
    },
  }
}

function addToUnit(units: Map<string, Unit>, row: CheckedRow): void {
  const unit = getOrAdd(units, row.unit, newUnit)
  unit.rows++
  if (row.verdict === 'zero') unit.zeroRows++
  if (row.verdict === 'bad') unit.badRows++
  const { year, period, debit, credit } = row.line
  if (row.verdict === 'zero' || year === undefined || period === undefined) return
  const totals = getOrAdd(unit.periods, periodKey({ year, period }), () => newTotals(year, period))
  totals.rows++
  totals.debit += debit?.units ?? 0n
  totals.credit += credit?.units ?? 0n
  totals.incomplete ||= row.problems.some(({ code }) => code === 'E_AMOUNT')
}

function newUnit(): Unit {
  return { rows: 0, zeroRows: 0, badRows: 0, periods: new Map() }
}

function newTotals(year: number, period: number): Totals {
  return { year, period, rows: 0, debit: 0n, credit: 0n, incomplete: false }
}

function wholeFileProblems(
  units: ReadonlyMap<string, Unit>,
  divisions: ReadonlySet<string>,
  afterEmpty: { readonly rows: number; readonly first: number },
): readonly ImportProblem[] {
  const problems: ImportProblem[] = []
  if (units.size === 0) problems.push(fileError('E_EMPTY', 'The sheet has no data rows below its header; fill in at least one.'))
  if (divisions.size > 0) {
    const others = [...divisions].slice(0, 20).join(', ')
    problems.push(fileError('E_DIVISION_MIXED', `The sheet holds rows of other divisions too (${others}); make a file for each division.`))
  }
  if (afterEmpty.rows > 0) {
    const message = `${afterEmpty.rows} rows, from row ${afterEmpty.first} on, follow an empty row, which ends the data; close the gap or delete them.`
    problems.push(fileError('E_ROWS_AFTER_EMPTY', message))
  }
  return problems
}

function judge(options: FileCheckOptions, units: ReadonlyMap<string, Unit>, problems: readonly ImportProblem[]): FileVerdict {
  const unbalanced = unbalancedProblems(options, units)
  const blocked = problems.some(({ severity }) => severity === 'error')
  const faulty = new Set([...units].filter(([key, unit]) => unit.badRows > 0 || unbalanced.has(key)).map(([key]) => key))
  const all = blocked || (options.atomicity === 'file' && faulty.size > 0)
  const refusal = blocked ? `The file is refused: ${errorText(problems)}` : undefined
  const explain = (unit: string): string => {
    const own = errorText(unbalanced.get(unit) ?? [])
    const bad = faulty.has(unit)
      ? `${unit === 'file' ? 'The file' : `Period ${unit}`} has rows with errors.`
      : 'Other rows of the file have errors.'
    return refusal ?? (own === '' ? bad : own)
  }
  const isRejected = (unit: string): boolean => all || faulty.has(unit)
  const reasons = new Map([...units.keys()].map((key) => [key, isRejected(key) ? explain(key) : undefined]))
  const verdicts = [...units].map(([key, unit]) => describeUnit(key, unit, isRejected(key), options.decimals))
  return {
    problems: [...problems, ...[...unbalanced.values()].flat()],
    blocked,
    units: verdicts,
    counts: count(verdicts),
    isRejected,
    reasonOf: (unit) => reasons.get(unit),
  }
}

/** Errors in one text; a sheet has room for the first few. */
function errorText(problems: readonly ImportProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error')
  return errors
    .slice(0, 10)
    .map(({ code, message }) => `${code} ${message}`)
    .join(' ')
}

function unbalancedProblems(options: FileCheckOptions, units: ReadonlyMap<string, Unit>): ReadonlyMap<string, readonly ImportProblem[]> {
  if (options.mode === 'budget' || options.requireBalanced === false) return new Map()
  const entries = [...units].map(([key, unit]): readonly [string, readonly ImportProblem[]] => {
    const faulty = [...unit.periods.values()].filter(({ incomplete, debit, credit }) => !incomplete && debit !== credit)
    return [key, faulty.map((totals) => unbalancedProblem(totals, options.decimals))]
  })
  return new Map(entries.filter(([, found]) => found.length > 0))
}

function unbalancedProblem(totals: Totals, decimals: number): ImportProblem {
  const [debit, credit, difference] = [totals.debit, totals.credit, totals.debit - totals.credit].map((units) =>
    formatAmount(amountOfUnits(units, decimals)),
  )
  const message = `Period ${periodKey(totals)}: debit ${debit} and credit ${credit} differ by ${difference}; each year and period must balance.`
  return fileError('E_UNBALANCED', message)
}

function describeUnit(key: string, unit: Unit, rejected: boolean, decimals: number): UnitVerdict {
  const periods = [...unit.periods.values()].map(({ year, period, rows, debit, credit }) => {
    return { year, period, rows, debit: amountOfUnits(debit, decimals), credit: amountOfUnits(credit, decimals) }
  })
  return { unit: key, rejected, rows: unit.rows, zeroRows: unit.zeroRows, badRows: unit.badRows, periods }
}

function count(units: readonly UnitVerdict[]): FileVerdict['counts'] {
  const counts = { read: 0, accepted: 0, rejected: 0, skipped: 0 }
  for (const { rows, zeroRows, rejected } of units) {
    counts.read += rows
    counts.skipped += zeroRows
    counts[rejected ? 'rejected' : 'accepted'] += rows - zeroRows
  }
  return counts
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function fileError(code: ImportProblem['code'], message: string): ImportProblem {
  return { code, severity: 'error', message }
}
