import { createHash } from 'node:crypto'
import type { Details, JobRun } from '@synergy-jobs/core'
import type { ImportCode, ImportProblem } from '../shared/import-sheet/import-problem.ts'
import { countAs } from '../shared/imported/count-as.ts'
import type { ImportSource } from './import-source.ts'

/**
 * A problem of an import: of its sheet, that the file could not be read at all (`E_FILE`), or that hidden sheets before the
 * first visible one were passed over (`W_HIDDEN_SHEET`).
 */
export type FileProblem = Omit<ImportProblem, 'code'> & {
  readonly code: ImportCode | 'E_FILE' | 'W_HIDDEN_SHEET'
  /** Why a file could not be read, as `details.reason` of the JobError `invalid-file`; `E_FILE` only. */
  readonly reason?: string
}

/** Passes the problems of one file on to the run, and keeps what the document's result text shows. */
export interface FileReport {
  add(problem: FileProblem): void
  /** Reports warnings, summed up by their codes. Call it once, at the end. */
  close(): void
  readonly errors: number
  readonly warnings: number
  /** The first errors and warnings. */
  readonly first: readonly FileProblem[]
  /** SHA-256 of all errors: equal for a file that fails again just as it did before. */
  digest(): string
}

/** Problems that the result text shows, and rows that a summed-up warning names. */
const shownProblems = 50
const shownRows = 20

interface WarningSum {
  readonly first: FileProblem
  readonly rows: number[]
  count: number
}

/** Opens the report of one file. Errors become rejections at once, warnings one message for each code. */
export function openFileReport(run: Pick<JobRun, 'reject' | 'message'>, source: ImportSource): FileReport {
  const warnings = new Map<string, WarningSum>()
  const first: FileProblem[] = []
  const digest = createHash('sha256')
  const count = { errors: 0, warnings: 0 }
  const addError = (problem: FileProblem): void => {
    count.errors++
    digest.update(JSON.stringify([problem.code, problem.row, problem.message]))
    const { code, message, value } = problem
    run.reject({ code, text: `${source.name}: ${message}`, where: placeOf(source, problem), ...(value === undefined ? {} : { value }) })
  }
  const addWarning = (problem: FileProblem): void => {
    count.warnings++
    const sum = warnings.get(problem.code) ?? { first: problem, rows: [], count: 0 }
    sum.count++
    if (problem.row !== undefined && sum.rows.length < shownRows) sum.rows.push(problem.row)
    warnings.set(problem.code, sum)
  }
  return {
    add(problem) {
      if (first.length < shownProblems) first.push(problem)
      if (problem.severity === 'error') addError(problem)
      else addWarning(problem)
    },
    close() {
      for (const [code, sum] of warnings) {
        // Which accounts were created is told when they are: one message each.
        if (code !== 'W_GL_CREATED') run.message('warning', code, textOf(source, sum), detailsOf(source, sum))
      }
    },
    get errors() {
      return count.errors
    },
    get warnings() {
      return count.warnings
    },
    first,
    digest: () => digest.copy().digest('hex'),
  }
}

function placeOf(source: ImportSource, { row, column, address, reason }: FileProblem): Details {
  return {
    file: source.name,
    ...(source.document === undefined ? {} : { document: source.document.number }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(address === undefined ? {} : { cell: address }),
    ...(reason === undefined ? {} : { reason }),
  }
}

function textOf(source: ImportSource, { first, rows, count }: WarningSum): string {
  if (count === 1) return `${source.name}: ${first.message}`
  const others = rows.length === 0 ? '' : ` (rows ${rows.slice(0, 5).join(', ')}${count > 5 ? ' …' : ''})`
  return `${source.name}: ${countAs(count, 'time')}${others}, first: ${first.message}`
}

function detailsOf(source: ImportSource, { rows, count }: WarningSum): Details {
  return { file: source.name, count, rows: [...rows] }
}
