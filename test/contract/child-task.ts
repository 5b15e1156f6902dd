import type { Engine, JobResult } from '@synergy-jobs/core'
import type { MemorySample } from './memory-sample.ts'

/** What a child process does to itself, or lets be done, while the job runs. */
export type ChildHook =
  | { readonly kind: 'none' }
  /** Kills itself as soon as the n-th statement has ended. */
  | { readonly kind: 'kill'; readonly afterStatement: number }
  /** Stands still, at a statement whose text contains `at`, until the file `until` is there. Writes the file `reached` first. */
  | { readonly kind: 'pause'; readonly at: string; readonly reached: string; readonly until: string }
  /** Collects garbage and measures what remains, after each transaction and four times a second. */
  | { readonly kind: 'measure' }

/** One run of a job in a process of its own. */
export interface ChildTask {
  readonly job: string
  readonly engine: Engine
  /** The file of an embedded database; on SQL Server `environment` holds the connection string. */
  readonly file?: string
  readonly environment: Readonly<Record<string, string>>
  readonly seeded: unknown
  /** Put on top of the fixture's options; plain data. */
  readonly options: object
  readonly hook: ChildHook
  /** Gets one character a statement: `c` for a commit, `.` for any other. Survives the process. */
  readonly trace: string
}

/** What a child says. */
export type ChildMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'starting' }
  | { readonly kind: 'result'; readonly result: JobResult; readonly memory: readonly MemorySample[] }
  | { readonly kind: 'error'; readonly code: string; readonly message: string }
