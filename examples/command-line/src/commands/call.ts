import type { LegacyArguments } from '@synergy-jobs/core'
import type { Surroundings } from '../surroundings.ts'

/** One call of the command line, as its commands see it. */
export interface Call {
  readonly surroundings: Surroundings
  /** What the process log shows of it. */
  readonly line: readonly string[]
  /** Whether standard output takes one JSON document and nothing else. */
  readonly json: boolean
  /** What the switches of an original program asked for. */
  readonly legacy: LegacyArguments | undefined
  exitCode: number
}
