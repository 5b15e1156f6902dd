import { type Database, trimCode } from '@synergy-jobs/core'
import { compareCodes } from '@synergy-jobs/core/internal'
import type { Kysely } from 'kysely'
import type { CheckedDivision } from './checked-division.ts'
import type { CompareCodes } from './compare-codes.ts'

/** Columns of the division card that are read; never its user and password. */
export const cardColumns = [
  'bedrnr',
  'bedrnm',
  'valcode',
  'BackOfficeServerPath',
  'BackOfficeDBName',
  'BackOfficeType',
  'BackOfficeEnabled',
] as const

/** Finds the divisions to compare, in the order in which the ledger gives their totals; unknown ones too. */
export async function findDivisions(
  db: Kysely<Database>,
  codes: readonly string[],
  { replicationTopic, replicationMark }: CompareCodes,
): Promise<readonly CheckedDivision[]> {
  const cards = await db.selectFrom('bedryf').select(cardColumns).where('bedrnr', 'in', codes).execute()
  const currencies = await db.selectFrom('valuta').select(['valcode', 'amount_prec']).execute()
  const marks = await db
    .selectFrom('XMLTopicHistory')
    .select(['CompanyCode', `${replicationMark} as mark`])
    .where('Topic', '=', replicationTopic)
    .where('CompanyCode', 'in', codes)
    .execute()
  const cardOf = new Map(cards.map((card) => [keyOf(card.bedrnr), card]))
  const decimalsOf = new Map(currencies.map((currency) => [keyOf(currency.valcode), currency.amount_prec]))
  const markOf = new Map(marks.map((row) => [keyOf(row.CompanyCode), row.mark ?? undefined]))
  const divisions = codes.map((code): CheckedDivision => {
    const key = keyOf(code)
    const card = cardOf.get(key)
    return {
      code,
      key,
      known: card !== undefined,
      name: card?.bedrnm?.trim() ?? '',
      currency: trimCode(card?.valcode) ?? '',
      decimals: decimalsOf.get(keyOf(card?.valcode)) ?? usualDecimals,
      number: /^\d+$/.test(code) ? Number(code) : null,
      backOfficeType: card?.BackOfficeType ?? null,
      backOfficeEnabled: card?.BackOfficeEnabled ?? false,
      server: card?.BackOfficeServerPath?.trim() ?? '',
      database: card?.BackOfficeDBName?.trim() ?? '',
      mark: markOf.get(key),
    }
  })
  return divisions.toSorted((left, right) => compareCodes(left.key, right.key))
}

/** Decimals of a currency that `valuta` does not know. */
const usualDecimals = 2

function keyOf(code: string | null | undefined): string {
  return (trimCode(code) ?? '').toUpperCase()
}
