import type { Everything } from './read-everything.ts'
import { contractsOf, kindOf, linesOf, type ReferenceDay, runs } from './reference-contracts.ts'

export interface ReferenceStatusOptions extends ReferenceDay {
  readonly mode: 'forecast' | 'full'
  readonly customersWithoutContract?: 'exit' | 'skip'
  readonly protectStatuses?: readonly string[]
  readonly ignoreStatuses?: readonly number[]
  readonly includeOpportunities?: boolean
}

/** What spec crm §2.3 makes of every account, one by one and rule by rule: `type/status` by GUID. */
export function referenceStatuses(all: Everything, options: ReferenceStatusOptions): Readonly<Record<string, string>> {
  return Object.fromEntries(
    all.accounts.map((account) => {
      const before = { type: account.cmp_type, status: account.cmp_status }
      const after = judge(all, { ...before, guid: account.cmp_wwn }, options)
      const isProtected = options.protectStatuses?.includes(before.status ?? '') === true
      return [account.cmp_wwn, `${after.type ?? ''}/${(isProtected ? before.status : after.status) ?? ''}`]
    }),
  )
}

interface Judged {
  readonly type: string | null
  readonly status: string | null
}

function judge(all: Everything, account: Judged & { readonly guid: string }, options: ReferenceStatusOptions): Judged {
  const { type, status, guid } = account
  const verdict = options.mode === 'full' ? bestContract(all, guid, options) : undefined
  // First run: prospects, not validated accounts and associates with a contract.
  if (verdict !== undefined && (type === 'P' || type === 'N' || type === 'A')) return { type: 'C', status: verdict }
  // Second run: customers.
  if (options.mode === 'full' && type === 'C') {
    if (verdict === undefined) return options.customersWithoutContract === 'skip' ? account : { type, status: 'E' }
    if (verdict === 'A') return status === 'S' || status === 'E' ? { type, status: 'A' } : account
    return { type, status: verdict }
  }
  // Sales forecasts.
  const forecasts = forecastsOf(all, guid, options)
  if ((type === 'N' || type === 'A') && forecasts.length > 0) return { type: 'P', status: 'A' }
  if (type === 'P' && forecasts.length === 0) return { type: 'N', status }
  if (type === 'P' && status === 'E' && forecasts.some((request) => request === 0 || request === 1)) return { type, status: 'A' }
  return account
}

function bestContract(all: Everything, guid: string, options: ReferenceStatusOptions): 'A' | 'S' | 'E' | undefined {
  const verdicts = contractsOf(all, guid).map((contract) => {
    if (!runs(contract, options)) return 'E'
    const services = linesOf(all, contract).filter((line) => line.Active && runs(line, options) && kindOf(all, line) === 'service')
    return services.length > 0 ? 'A' : 'S'
  })
  return (['A', 'S', 'E'] as const).find((verdict) => verdicts.includes(verdict))
}

/** The statuses of an account's forecasts. */
function forecastsOf(all: Everything, guid: string, options: ReferenceStatusOptions): readonly number[] {
  const types = all.requestTypes.filter(({ UseInSalesBudget }) => UseInSalesBudget).map(({ ID }) => ID)
  const requests = all.requests
    .filter(({ CustomerID, Type }) => CustomerID === guid && types.includes(Type))
    .map(({ Status }) => Status)
    .filter((status) => options.ignoreStatuses?.includes(status) !== true)
  const undecided = all.opportunities.filter(({ AccountID, DealStatus }) => AccountID === guid && DealStatus === 'U')
  return options.includeOpportunities === true ? [...requests, ...undecided.map(() => 0)] : requests
}
