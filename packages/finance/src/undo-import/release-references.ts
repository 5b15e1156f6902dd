import { type Database, ourReferenceCode, trimCode } from '@synergy-jobs/core'
import type { Transaction } from 'kysely'
import type { EntryUnit } from '../shared/imported/imported-unit.ts'

const referencesPerStatement = 500

/** Gives our references of deleted entries back, unless another row of the division bears one of them by now. */
export async function releaseReferences(trx: Transaction<Database>, entries: readonly EntryUnit[]): Promise<void> {
  const groups = Map.groupBy(
    entries.filter(({ ourReference }) => ourReference !== undefined),
    ({ division, ourReferenceType }) => `${division} ${ourReferenceType ?? 1}`,
  )
  for (const group of groups.values()) {
    for (let start = 0; start < group.length; start += referencesPerStatement) {
      await release(trx, group.slice(start, start + referencesPerStatement))
    }
  }
}

async function release(trx: Transaction<Database>, entries: readonly EntryUnit[]): Promise<void> {
  const [first] = entries
  if (first === undefined) return
  const codes = entries.flatMap(({ ourReference }) => (ourReference === undefined ? [] : [ourReferenceCode(ourReference)]))
  const posted = await trx
    .selectFrom('gbkmut')
    .select('faktuurnr')
    .distinct()
    .where('CompanyCode', '=', first.division)
    .where('faktuurnr', 'in', codes)
    .execute()
  const pending = await trx
    .selectFrom('TransactionsPending')
    .select('faktuurnr')
    .distinct()
    .where('CompanyCode', '=', first.division)
    .where('faktuurnr', 'in', codes)
    .execute()
  const used = new Set([...posted, ...pending].map(({ faktuurnr }) => trimCode(faktuurnr)))
  const free = codes.flatMap((code) => (used.has(trimCode(code)) ? [] : [Number(code)]))
  if (free.length === 0) return
  await trx
    .updateTable('Numbers')
    .set({ Used: false })
    .where('CompanyCode', '=', first.division)
    .where('Type', '=', first.ourReferenceType ?? 1)
    .where('Number', 'in', free)
    .where('Used', '=', true)
    .execute()
}
