import { exitCode, JobError, type JobResult } from '@synergy-jobs/core'
import { showResult } from '@synergy-jobs/example-demo/show-result'
import type { Surroundings } from './surroundings.ts'

/**
 * Prints how a command ended, and tells the exit code for it. As JSON it is one document on standard output; otherwise a
 * result goes to standard output and an error to standard error.
 */
export function printOutcome(outcome: unknown, json: boolean, { stdout, stderr }: Pick<Surroundings, 'stdout' | 'stderr'>): number {
  if (isResult(outcome)) {
    if (json) writeJson(stdout, outcome)
    else showResult(outcome, (line) => void stdout.write(`${line}\n`))
    return exitCode(outcome)
  }
  const told = describeError(outcome)
  if (json) writeJson(stdout, { error: told })
  else stderr.write(`synergy-jobs: ${told.message}\n`)
  return exitCode(outcome)
}

/** Writes one JSON document. */
export function writeJson(stdout: NodeJS.WritableStream, value: unknown): void {
  stdout.write(`${JSON.stringify(value, undefined, 2)}\n`)
}

function describeError(error: unknown): { readonly code: string; readonly message: string; readonly details?: unknown } {
  if (JobError.isInstance(error)) return { code: error.code, message: error.message, details: error.details }
  return { code: 'unexpected', message: error instanceof Error ? error.message : String(error) }
}

function isResult(outcome: unknown): outcome is JobResult {
  return typeof outcome === 'object' && outcome !== null && 'status' in outcome && 'counts' in outcome
}
