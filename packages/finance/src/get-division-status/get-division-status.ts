import { type Context, trimCode } from '@synergy-jobs/core'
import { parseOptions } from '@synergy-jobs/core/internal'
import { countPending } from './count-pending.ts'
import { countUnlinked } from './count-unlinked.ts'
import type { DivisionStatus, DivisionTrouble } from './division-status.ts'
import { type DivisionStatusOptions, divisionStatusOptions, type ParsedDivisionStatusOptions } from './division-status-options.ts'
import { findLastChecks } from './find-last-checks.ts'

/**
 * Tells how divisions stand, as the screen Division: Status judges them (spec finance §4.4): accounts without a corporate account,
 * pending entries that wait or were rejected, a last check that failed, an import that is overdue. Takes four statements for any
 * number of divisions.
 *
 * Reads `bedryf`, `grtbk`, `TransactionsPending` and `CompanyLogs`; writes and locks nothing.
 *
 * @returns in the order of their codes; divisions that do not exist are left out
 * @throws JobError `invalid-options`
 *
 * @example
 * ```ts
 * for (const { division, healthy, troubles } of await getDivisionStatus(context)) {
 *   if (!healthy) console.log(division, troubles)
 * }
 * ```
 */
export async function getDivisionStatus(context: Context, options: DivisionStatusOptions = {}): Promise<readonly DivisionStatus[]> {
  const parsed = parseOptions('getDivisionStatus', divisionStatusOptions, options)
  const cards = await findCards(context, parsed)
  const codes = cards.map(({ code }) => code)
  if (codes.length === 0) return []
  const unlinked = await countUnlinked(context.db, codes)
  const pending = await countPending(context.db, codes, parsed.codes)
  const checks = await findLastChecks(context.db, codes, parsed.codes.logSource)
  return cards.map((card): DivisionStatus => {
    const facts = {
      accountsNotLinked: unlinked.get(card.code) ?? 0,
      pending: pending.get(card.code) ?? { inProcess: 0, rejectedClosed: 0, rejectedIncomplete: 0, rejectedOther: 0, unknown: 0 },
      ...optional('lastCheck', checks.get(card.code)),
    }
    const troubles = troublesOf(card, facts, parsed, context.localNow())
    return {
      division: card.code,
      name: card.name,
      active: card.active,
      healthy: troubles.length === 0,
      troubles,
      ...facts,
      ...optional('lastImportAt', card.lastImport?.toISOString().slice(0, 19).replace('T', ' ')),
      backOfficeType: card.backOfficeType,
    }
  })
}

interface Card {
  readonly code: string
  readonly name: string
  readonly active: boolean
  readonly lastImport: Date | null
  readonly backOfficeType: number | null
  readonly backOfficeEnabled: boolean
}

async function findCards({ db }: Context, { divisions }: ParsedDivisionStatusOptions): Promise<readonly Card[]> {
  const query = db
    .selectFrom('bedryf')
    .select(['bedrnr', 'bedrnm', 'Active', 'LastImportDate', 'BackOfficeType', 'BackOfficeEnabled'])
    .orderBy('bedrnr')
  const rows = await (divisions === undefined ? query.where('Active', '<>', 0) : query.where('bedrnr', 'in', divisions)).execute()
  return rows.flatMap((row) => {
    const code = trimCode(row.bedrnr)
    if (code === undefined) return []
    return [
      {
        code,
        name: row.bedrnm?.trim() ?? '',
        active: row.Active !== 0,
        lastImport: row.LastImportDate,
        backOfficeType: row.BackOfficeType,
        backOfficeEnabled: row.BackOfficeEnabled,
      },
    ]
  })
}

function troublesOf(
  card: Card,
  facts: Pick<DivisionStatus, 'accountsNotLinked' | 'pending' | 'lastCheck'>,
  { codes, maxImportAgeHours }: ParsedDivisionStatusOptions,
  now: Date,
): readonly DivisionTrouble[] {
  const { inProcess, rejectedClosed, rejectedIncomplete, rejectedOther, unknown } = facts.pending
  // Nothing is imported from a back office that is kept by hand, nor where there is none.
  const imports = card.backOfficeEnabled && card.backOfficeType !== codes.manualBackOfficeType
  const age = now.getTime() - (card.lastImport?.getTime() ?? 0)
  const found: readonly (readonly [DivisionTrouble, boolean])[] = [
    ['accounts-not-linked', facts.accountsNotLinked > 0],
    ['entries-pending', inProcess + rejectedClosed + rejectedIncomplete + rejectedOther + unknown > 0],
    ['last-check-failed', facts.lastCheck?.status === codes.logFailed],
    ['import-overdue', imports && age > maxImportAgeHours * 3_600_000],
  ]
  return found.flatMap(([trouble, is]) => (is ? [trouble] : []))
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [Key in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value }
}
