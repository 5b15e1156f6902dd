import { createHash } from 'node:crypto'

/** Width of `SynergyJobsRuns.Scope`. */
const width = 200

/** A scope that fits its column: a longer one keeps its beginning, and a digest of the whole tells it from others. */
export function fitScope(scope: string): string {
  if (scope.length <= width) return scope
  const digest = createHash('sha256').update(scope).digest('hex')
  return `${scope.slice(0, width - digest.length - 1)}~${digest}`
}
