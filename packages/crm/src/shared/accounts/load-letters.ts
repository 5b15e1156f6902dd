import { type Database, JobError } from '@synergy-jobs/core'
import type { Kysely } from 'kysely'
import type { AccountCodes } from './account-codes.ts'

/** The letters of account types and statuses that a database knows, with their descriptions. */
export interface Letters {
  readonly types: ReadonlyMap<string, string>
  readonly statuses: ReadonlyMap<string, string>
}

/**
 * Reads `AccountTypes` and `AccountStatus`, and checks that they hold every letter that the codes name (spec crm §2.3 rule 3).
 *
 * @throws JobError `invalid-code` naming all letters that are missing
 */
export async function loadLetters(db: Kysely<Database>, codes: Pick<AccountCodes, 'types' | 'statuses'>): Promise<Letters> {
  const types = await db.selectFrom('AccountTypes').select(['Type', 'Description']).execute()
  const statuses = await db.selectFrom('AccountStatus').select(['Status', 'Description']).execute()
  const letters: Letters = {
    types: new Map(types.map(({ Type, Description }) => [Type.toUpperCase(), Description.trim()])),
    statuses: new Map(statuses.map(({ Status, Description }) => [Status.toUpperCase(), Description.trim()])),
  }
  const missing = [
    ...missingOf('AccountTypes', 'types', codes.types, letters.types),
    ...missingOf('AccountStatus', 'statuses', codes.statuses, letters.statuses),
  ]
  if (missing.length === 0) return letters
  throw new JobError(
    'invalid-code',
    `This database does not know ${missing.map(({ text }) => text).join(', ')}; pass the letters that it uses, or add them to its tables.`,
    { details: { missing: missing.map(({ option }) => option) } },
  )
}

function missingOf(
  table: string,
  option: string,
  wanted: Readonly<Record<string, string>>,
  known: ReadonlyMap<string, string>,
): readonly { readonly option: string; readonly text: string }[] {
  return Object.entries(wanted)
    .filter(([, value]) => !known.has(value.toUpperCase()))
    .map(([name, value]) => ({ option: `codes.${option}.${name}`, text: `'${value}' in ${table} (codes.${option}.${name})` }))
}
