import { type Context, internals } from '../context/context.ts'

/** How one process has done lately. */
export interface ProcessHealth {
  readonly process: string
  /** Wall-clock time of its last start, if it started within the period. */
  readonly lastStart?: Date
  /** Wall-clock time of its last end, if it ended within the period. */
  readonly lastEnd?: Date
  /** Error rows within the period. */
  readonly errors: number
  /** It started and has not ended since: it is at work, or it died. */
  readonly unfinished: boolean
}

/**
 * Sums up per process what `BacoProcessLog` tells since a moment: the check that the vendor recommends after setting up a
 * schedule (spec hrm §1.1 point 7, §9), as one query.
 *
 * @param options - `since`: first moment, in wall-clock time
 */
export async function processHealth(context: Context, options: { readonly since: Date }): Promise<readonly ProcessHealth[]> {
  const codes = context[internals].processLogCodes
  const rows = await context.db
    .selectFrom('BacoProcessLog')
    .select((e) => [
      'ProcessName',
      'LogType',
      e.fn.max('LogDate').as('last'),
      e.fn.max('LogID').as('lastId'),
      e.fn.countAll<number>().as('rows'),
    ])
    .where('LogDate', '>=', options.since)
    .where('LogType', 'in', [codes.start, codes.end, codes.error])
    .groupBy(['ProcessName', 'LogType'])
    .orderBy('ProcessName')
    .execute()
  const names = [...new Set(rows.map((row) => row.ProcessName.trim()))]
  return names.map((process) => {
    const of = (code: number) => rows.find((row) => row.ProcessName.trim() === process && row.LogType === code)
    const [start, end, error] = [of(codes.start), of(codes.end), of(codes.error)]
    return {
      process,
      ...(start === undefined ? {} : { lastStart: start.last }),
      ...(end === undefined ? {} : { lastEnd: end.last }),
      errors: Number(error?.rows ?? 0),
      // Rows of one moment are told apart by their number.
      unfinished: start !== undefined && (end === undefined || Number(start.lastId) > Number(end.lastId)),
    }
  })
}
