/**
 * Limits a select, update or delete to its first rows: `top(n)`, which the embedded engine turns into its own form.
 *
 * @param count - how many rows at most; a whole number from 1
 * @throws RangeError for any other count
 *
 * @example
 * ```ts
 * const before = new Date(Date.UTC(2026, 0, 1))
 * await takeRows(context.db.deleteFrom('BacoProcessLog').where('LogDate', '<', before), 4_000).execute()
 * ```
 */
export function takeRows<Query extends { top(count: number): Query }>(query: Query, count: number): Query {
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`takeRows needs a whole number from 1, not ${count}.`)
  return query.top(count)
}
