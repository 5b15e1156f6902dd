import type { z } from 'zod'
import type { Context } from '../context/context.ts'
import type { TableColumns } from '../schema/check-schema.ts'
import type { Database } from '../schema/database.ts'
import type { DeepReadonly } from './deep-readonly.ts'
import type { CommonOptions, ParsedCommonOptions } from './job-options.ts'
import type { JobResult } from './job-result.ts'
import type { JobRun } from './job-run.ts'
import { runJob } from './run-job.ts'

/** Everything a runner has to know about a job: its name, its options, what it reads and writes, and how it is done. */
export interface JobDefinition<Name extends string, Schema extends z.ZodObject, Fields extends object> {
  /** Name of the exported function. */
  readonly name: Name
  /** Original programs that it replaces; the first names the run in the process log. */
  readonly replaces: readonly string[]
  /** One sentence for lists and help texts. */
  readonly summary: string
  /** The job's own options; the common ones are added. */
  readonly options: Schema
  /** Tables and columns that must exist for reading. */
  readonly reads: TableColumns | ((options: z.output<Schema>) => TableColumns)
  /** Tables and columns that must exist for writing. */
  readonly writes: TableColumns | ((options: z.output<Schema>) => TableColumns)
  /** Those of the tables in `reads` and `writes` that a database may lack: the job itself looks and does what it can without. */
  readonly mayLack?: readonly (keyof Database)[]
  /** Function right (`BacoFunctionRoles.FunctionID`) that the person must hold, where the vendor names one. */
  readonly functionRight?: number
  /** What one run locks, beside the job's name. @default the whole database */
  readonly scope?: (options: z.output<Schema>) => string
  /** Checks what a schema cannot say; throws `invalid-options`. */
  readonly check?: (options: z.output<Schema>) => void
  /** The job's own result fields of a run that did nothing. */
  readonly fields: Fields
  /** Does the work and returns the job's own result fields. */
  run(context: Context, options: z.output<Schema> & ParsedCommonOptions, run: JobRun<Fields>): Promise<Fields>
}

/** The options of a job as a caller writes them: its own and the common ones. */
export type JobOptions<Schema extends z.ZodObject> = DeepReadonly<z.input<Schema>> & CommonOptions

/** A job: a plain function that carries its definition. */
export type Job<Name extends string, Schema extends z.ZodObject, Fields extends object> = ((
  context: Context,
  ...options: Record<never, never> extends z.input<Schema> ? [options?: JobOptions<Schema>] : [options: JobOptions<Schema>]
) => Promise<JobResult & { readonly job: Name } & Readonly<Fields>>) & {
  readonly definition: JobDefinition<Name, Schema, Fields>
}

/** A job of whatever options and result, as it stands in a package's `jobs` list. */
export interface AnyJob {
  (context: Context, ...options: never): Promise<JobResult>
  readonly definition: {
    readonly name: string
    readonly replaces: readonly string[]
    readonly summary: string
    readonly options: z.ZodObject
    /** Tables and columns read, or how they follow from parsed options. */
    readonly reads: TableColumns | ((options: never) => TableColumns)
    /** Tables and columns written, or how they follow from parsed options. */
    readonly writes: TableColumns | ((options: never) => TableColumns)
    readonly functionRight?: number
  }
}

/**
 * Makes a job of its definition: a function `(context, options?) => Promise<Result>` that keeps promises P1–P8 through
 * {@link runJob} and carries the definition, so that a runner can list jobs, build a form from their options, and know
 * what they read and write.
 *
 * @example
 * ```ts
 * import { z } from 'zod'
 *
 * export const countPeople = defineJob({
 *   name: 'countPeople',
 *   replaces: [],
 *   summary: 'Counts the people in humres.',
 *   options: z.strictObject({}),
 *   reads: { humres: ['res_id'] },
 *   writes: {},
 *   fields: { people: 0 },
 *   async run(_context, _options, run) {
 *     const { people } = await run.db.selectFrom('humres').select((e) => e.fn.countAll<number>().as('people')).executeTakeFirstOrThrow()
 *     return { people }
 *   },
 * })
 * ```
 */
export function defineJob<const Name extends string, Schema extends z.ZodObject, Fields extends object>(
  definition: JobDefinition<Name, Schema, Fields>,
): Job<Name, Schema, Fields> {
  const job = (context: Context, ...[options]: readonly [options?: JobOptions<Schema>]) => runJob(definition, context, options ?? {})
  Object.defineProperty(job, 'name', { value: definition.name })
  return Object.assign(job, { definition: Object.freeze(definition) })
}
