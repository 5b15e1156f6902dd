import { cutText } from '@synergy-jobs/core'
import type { ImportProblem } from './import-problem.ts'
import type { JudgedRow } from './judged-row.ts'

/** Longest text in a cell or note of the workbooks that we write, in UTF-16 units; Excel takes 32,767. */
const maxText = 2000

/** One line per problem: its code and what is wrong. */
export function problemText(problems: readonly ImportProblem[]): string {
  return cutText(problems.map(({ code, message }) => `${code} ${message}`).join('\n'), maxText)
}

/** What the Errors or Status column says of a row: its errors, else why it is rejected without any, then its warnings. */
export function rowText({ problems, reason, status }: JudgedRow): string {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  const own = problemText([...errors, ...warnings])
  return errors.length > 0 || reason === undefined || status !== 'rejected'
    ? own
    : cutText([reason, own].filter(Boolean).join('\n'), maxText)
}
