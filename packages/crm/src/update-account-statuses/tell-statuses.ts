import type { JobRun } from '@synergy-jobs/core'
import type { Letters } from '../shared/accounts/load-letters.ts'
import type { Tally } from '../shared/accounts/open-tally.ts'
import type { StatusOptions } from './status-options.ts'

/** Says at the end of a run how many accounts went which way (spec crm §2.3 rule 23), and what somebody should look at. */
export function tellStatuses(
  run: Pick<JobRun, 'message'>,
  options: Pick<StatusOptions, 'changeLog' | 'mode'>,
  { tally, letters }: { readonly tally: Tally; readonly letters: Letters },
): void {
  for (const { fromType, from, toType, to, accounts } of tally.transitions()) {
    const name = (type: string, status: string): string =>
      `${letters.types.get(type) ?? type} ${(letters.statuses.get(status) ?? status) || 'without status'}`
    run.message('info', 'I_TRANSITION', `${accounts} accounts: ${name(fromType, from)} to ${name(toType, to)}.`, {
      fromType,
      fromStatus: from,
      toType,
      toStatus: to,
      accounts,
    })
  }
  const unknown = tally.before.filter(({ type }) => !letters.types.has(type))
  for (const [type, counts] of Map.groupBy(unknown, (count) => count.type)) {
    const accounts = counts.reduce((sum, count) => sum + count.accounts, 0)
    const what = type === '' ? 'have no type' : `are of type '${type}', which AccountTypes does not know`
    run.message('warning', 'W_TYPE_UNKNOWN', `${accounts} accounts ${what}; they stay as they are.`, { type, accounts })
  }
  const withoutCode = tally.count('withoutCode')
  if (withoutCode > 0) {
    const text = `${withoutCode} of the changed accounts have no code (cicmpy.cmp_code); they are named by their GUID.`
    run.message('warning', 'W_ACCOUNT_CODE', text, { accounts: withoutCode })
  }
  const withoutDebtor = tally.count('withoutDebtor')
  if (withoutDebtor > 0) {
    const text = `${withoutDebtor} accounts became customers without a debtor code or number (cicmpy.debcode, debnr); assign them before they are invoiced.`
    run.message('warning', 'W_NO_DEBTOR', text, { accounts: withoutDebtor })
  }
  if (options.changeLog === undefined && tally.count('changed') > 0) {
    const text = 'The change log of the account cards was not written; changeLog takes its GUIDs.'
    run.message('warning', 'W_NO_CHANGE_LOG', text)
  }
}
