import type { CommonOptions, Context } from '@synergy-jobs/core'
import { undoImport } from '../../src/undo-import/undo-import.ts'

/** Undoes what a test has imported, as far as nothing depends on it. */
export function undoForImport(context: Context, runId: string, options: CommonOptions = {}): ReturnType<typeof undoImport> {
  return undoImport(context, { ...options, runId, onDependent: 'skip' })
}
