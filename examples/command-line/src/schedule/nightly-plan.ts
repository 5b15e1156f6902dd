/** A value of an option on the command line; a list is given as the option once for each of its items. */
export type OptionValue = string | number | boolean | readonly (string | number)[]

/** One job of a plan. */
export interface PlannedJob {
  /** Name of the job's function, e.g. `'truncateLogs'`. */
  readonly job: string
  /** Further options, by name; secrets never, not even by reference: those stand in the configuration file. */
  readonly options?: Readonly<Record<string, OptionValue>>
  /** Jobs of the plan that must have been done before. */
  readonly after?: readonly string[]
  /** What follows a run that was partly done (exit code 2) or skipped (3). @default 'continue' */
  readonly onPartial?: 'continue' | 'stop'
  /** What follows a run that failed; a job that others come `after` always stops them. @default 'stop' */
  readonly onFailure?: 'continue' | 'stop'
}

/** A day of the week. */
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

/** A whole night of jobs, one after the other. */
export interface NightlyPlan {
  /** Shown by the scheduler, e.g. `'Synergy nightly'`. */
  readonly name: string
  /** When it begins, by the clock of the scheduler: `'01:30'`. */
  readonly at: string
  /** @default every day */
  readonly days?: readonly Weekday[]
  /** Path of the configuration file on the machine that runs it. */
  readonly config: string
  /** The command to call. @default 'synergy-jobs' */
  readonly command?: string
  readonly jobs: readonly PlannedJob[]
}
