import type { Context } from '@synergy-jobs/core'
import { sql } from 'kysely'

/** Pending rows of one status. */
export interface ProbedStatus {
  /** `TransactionsPending.Status`. */
  readonly status: number
  readonly rows: number
  /** Entries they belong to; rows without `EntryGuid` count as one. */
  readonly entries: number
  /** How many of the rows have a message, as rejected ones do. */
  readonly withMessage: number
  /** How many of the rows are marked valid (`TransactionValid`). */
  readonly valid: number
  /** How many are budgets (`transtype` B), which wait for nothing. */
  readonly budgets: number
  /** Wall-clock time of the first and the last change. */
  readonly firstModified: Date
  readonly lastModified: Date
  /** One of the messages. */
  readonly message?: string
}

/**
 * Lists which values `TransactionsPending.Status` has in this database, and what the rows look like, so that `codes` of
 * `validateFinancials` can be matched before its first run: what the values mean is not documented (spec finance §1.6 Q1). Let the
 * product reject an entry of each kind on its own screen, and see which status it gives. Reads `TransactionsPending` in one
 * statement; writes and locks nothing.
 *
 * @example
 * ```ts
 * for (const { status, rows, message } of await probeStatuses(context)) console.log(status, rows, message)
 * ```
 */
export async function probeStatuses(
  context: Pick<Context, 'db'>,
  { divisions }: { readonly divisions?: readonly string[] } = {},
): Promise<readonly ProbedStatus[]> {
  const { rows } = await sql<Row>`
    select Status as status, count(*) as total, count(distinct EntryGuid) as entries, max(case when EntryGuid is null then 1 else 0 end) as others,
      sum(case when Message is not null and Message <> '' then 1 else 0 end) as withMessage, sum(case when TransactionValid = 1 then 1 else 0 end) as valid,
      sum(case when transtype = 'B' then 1 else 0 end) as budgets, min(sysmodified) as firstModified, max(sysmodified) as lastModified,
      max(Message) as message
    from TransactionsPending where 1 = 1 ${divisions === undefined ? sql`` : sql`and CompanyCode in (${sql.join(divisions)})`}
    group by Status order by Status`.execute(context.db)
  return rows.map(({ status, total, entries, others, withMessage, valid, budgets, firstModified, lastModified, message }) => ({
    status,
    rows: Number(total),
    entries: Number(entries) + Number(others),
    withMessage: Number(withMessage),
    valid: Number(valid),
    budgets: Number(budgets),
    firstModified,
    lastModified,
    ...(message === null || message === '' ? {} : { message }),
  }))
}

interface Row {
  readonly status: number
  readonly total: number
  readonly entries: number
  readonly others: number
  readonly withMessage: number
  readonly valid: number
  readonly budgets: number
  readonly firstModified: Date
  readonly lastModified: Date
  readonly message: string | null
}
