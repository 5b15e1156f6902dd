import { accountCode, cutText } from '@synergy-jobs/core'
import { codeKey } from './code-key.ts'
import type { ImportLine, NewAccount } from './import-line.ts'
import { openCodeLookup } from './open-code-lookup.ts'
import type { RowReport } from './open-row-report.ts'
import { maxDescription } from './parse-text-cell.ts'
import type { Account, DivisionReference } from './reference-data.ts'

/** The account of a row: one that exists, or one that must be created. */
export type FoundAccount =
  | { readonly existing: Account; readonly toCreate?: undefined }
  | { readonly toCreate: NewAccount; readonly existing?: undefined }

/** Finds the account of each row of a sheet; remembers the accounts to create. */
export interface AccountCheck {
  /** Finds the account, or reports why it cannot be used. */
  find(report: RowReport, line: ImportLine): FoundAccount | undefined
}

/**
 * Opens the check of accounts (spec finance §2.2 D–G, §2.4). The first row that describes an unknown account completely
 * decides how it is created; the rows after it may leave description, side and type empty.
 */
export function openAccountCheck(reference: DivisionReference, createMissing: boolean): AccountCheck {
  const lookup = openCodeLookup(reference.accounts)
  const created = new Map<string, NewAccount>()
  return {
    find(report, line) {
      if (line.account === undefined) return undefined
      const found = lookup.find(line.account, report.cell('account').kind === 'number')
      if (found === 'ambiguous') {
        report.add('E_GL_CODE', `account ${line.account} fits several accounts that differ by leading zeros; write it as text`, 'account')
        return undefined
      }
      if (found !== undefined) return checkBlocked(report, found)
      if (createMissing) return findCreated(report, line, line.account, created, reference.division.code)
      report.add('E_GL_UNKNOWN', `account ${line.account} is not in the chart of division ${reference.division.code}`, 'account')
      return undefined
    },
  }
}

function checkBlocked(report: RowReport, account: Account): FoundAccount | undefined {
  if (!account.blocked) return { existing: account }
  report.add('E_GL_BLOCKED', `account ${account.code} is blocked; unblock it or choose another`, 'account')
  return undefined
}

function findCreated(
  report: RowReport,
  line: ImportLine,
  account: string,
  created: Map<string, NewAccount>,
  division: string,
): FoundAccount | undefined {
  const known = created.get(codeKey(account))
  if (known !== undefined) {
    if (differs(line, known)) {
      report.add('W_GL_DIFFERS', `account ${account} is described otherwise than in an earlier row, which counts`, 'account')
    }
    return { toCreate: known }
  }
  const toCreate = describeNew(report, line, account, division)
  if (toCreate === undefined) return undefined
  created.set(codeKey(account), toCreate)
  const problem = `account ${account} is not in the chart of division ${division}; it is created without a link to a corporate account`
  report.add('W_GL_CREATED', problem, 'account')
  return { toCreate }
}

function describeNew(report: RowReport, line: ImportLine, account: string, division: string): NewAccount | undefined {
  const { accountDescription, accountSide, accountType } = line
  if (accountDescription === undefined || accountSide === undefined || accountType === undefined) {
    const missing = [
      ...(accountDescription === undefined ? ['a G/L Description'] : []),
      ...(accountSide === undefined ? ['G/L Side D or C'] : []),
      ...(accountType === undefined ? ['G/L Type B or P'] : []),
    ]
    const problem = `account ${account} is not in the chart of division ${division}; to create it, the row needs ${missing.join(', ')}`
    report.add('E_GL_CREATE', problem, 'account')
    return undefined
  }
  if (accountDescription.length > maxDescription) {
    report.add('W_TRUNCATED', `the description of the new account is cut to ${maxDescription} characters`, 'accountDescription')
  }
  const description = cutText(accountDescription, maxDescription)
  return { account, accountCode: accountCode(account), description, side: accountSide, type: bookType(accountType) }
}

function differs(line: ImportLine, known: NewAccount): boolean {
  const description = line.accountDescription === undefined ? known.description : cutText(line.accountDescription, maxDescription)
  const type = line.accountType === undefined ? known.type : bookType(line.accountType)
  return description !== known.description || (line.accountSide ?? known.side) !== known.side || type !== known.type
}

/** `grtbk.bal_vw` says W (winst en verlies) for profit and loss. */
function bookType(type: 'B' | 'P'): 'B' | 'W' {
  return type === 'B' ? 'B' : 'W'
}
