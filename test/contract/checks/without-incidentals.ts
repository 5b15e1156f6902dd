import type { JobResult } from '@synergy-jobs/core'

/** A result without what no two runs have in common: its id, its times, and where its files lie. */
export function withoutIncidentals(result: JobResult): object {
  const { runId: _runId, dryRun: _dryRun, startedAt: _startedAt, endedAt: _endedAt, artefacts, ...rest } = result
  return { ...rest, artefacts: artefacts.map(({ kind }) => kind) }
}
