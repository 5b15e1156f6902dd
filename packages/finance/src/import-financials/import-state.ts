import type { JobError, JobRun, ParsedCommonOptions } from '@synergy-jobs/core'
import { codeKey } from '../shared/import-sheet/code-key.ts'
import type { Division, Divisions } from '../shared/import-sheet/reference-data.ts'
import type { ImportOptions } from './import-options.ts'
import type { ImportedFile, ImportFields } from './import-result.ts'

/** What every step of one run works with. */
export interface ImportState {
  readonly run: JobRun<ImportFields>
  readonly options: ImportOptions & ParsedCommonOptions
  readonly divisions: Divisions
  /** Folder for private copies of the sheets. */
  readonly directory: string
  /** Tells whether the options name this division, or none at all. */
  wants(division: Pick<Division, 'code'>): boolean
  /** Status of archived documents; absent when documents stay as they are. */
  readonly archivedStatus?: number
  /** What became of the sheets so far. */
  readonly files: ImportedFile[]
  /** Names of the workbooks made, so that none overwrites another of this run. */
  readonly artefactNames: Set<string>
  /** Workbooks that could not be written; told once everything else is done. */
  readonly writeFailures: JobError[]
  /** Which file of this run is the version of a budget: the key of its slot to its path. */
  readonly budgetFiles: Map<string, string>
  /** Keys of the content that this run has planned, so that a dry run finds repeats within itself. */
  readonly planned: Map<string, string>
}

/** Makes the test of the option `divisions`. */
export function divisionFilter(divisions: readonly string[] | undefined): ImportState['wants'] {
  if (divisions === undefined) return () => true
  const keys = new Set(divisions.map(divisionKey))
  return ({ code }) => keys.has(divisionKey(code))
}

/** `1` and `001` name the same division. */
function divisionKey(code: string): string {
  const key = codeKey(code)
  return /^\d+$/.test(key) ? key.padStart(3, '0') : key
}
