import type { AnyJob } from '@synergy-jobs/core'

/** A stream that text is written to, and that may be a terminal. */
export interface Screen extends NodeJS.WritableStream {
  readonly isTTY?: boolean
}

/** What the command line takes from its process, so that tests can give it something else. */
export interface Surroundings {
  readonly jobs: readonly AnyJob[]
  /** The environment, for `SYNERGY_JOBS_CONFIG` and `env:` references. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** For results: what another program may read. */
  readonly stdout: Screen
  /** For progress, remarks and errors: what a person reads. */
  readonly stderr: Screen
  /** Name of the account that the process runs as; jobs work as the person of that name unless told otherwise. */
  readonly userName: string
  /** Calls the listener at each of the signals that end a process. Returns a function that ends the listening. */
  onSignal(listener: (signal: NodeJS.Signals) => void): () => void
  /** Ends the process at once. */
  exit(code: number): void
}
