import { type Database, trimCode } from '@synergy-jobs/core'
import { type Kysely, sql } from 'kysely'
import { rowGuid } from '../shared/imported/delete-entries.ts'
import type { EntryUnit } from '../shared/imported/imported-unit.ts'
import { findAccountDependencies } from './find-account-dependencies.ts'
import type { Keyed } from './find-imported.ts'
import type { Dependency } from './undo-result.ts'

/** GUIDs that one statement takes. */
const guidsPerStatement = 500

/** Lists all that depends on what an import wrote, in a number of statements that grows with hundreds of entries. */
export async function findDependencies(db: Kysely<Database>, entries: readonly Keyed<EntryUnit>[]): Promise<readonly Dependency[]> {
  const living = entries.filter(({ unit }) => unit.replacedBy === undefined)
  const replaced = entries.flatMap(({ unit }) =>
    unit.replacedBy === undefined ? [] : [{ ...about('replaced', unit), replacedBy: unit.replacedBy }],
  )
  const found: Dependency[] = [...replaced]
  for (let start = 0; start < living.length; start += guidsPerStatement) {
    const part = living.slice(start, start + guidsPerStatement).map(({ unit }) => unit)
    found.push(
      ...(await checkPending(
        db,
        part.filter(({ target }) => target === 'pending'),
      )),
    )
    found.push(
      ...(await checkLedger(
        db,
        part.filter(({ target }) => target === 'ledger'),
      )),
    )
  }
  // Budget totals have no entry: each is looked up by the GUIDs of its rows.
  for (const { unit } of living) if (unit.target === 'budgets') found.push(...(await checkBudget(db, unit)))
  return [...found, ...(await findAccountDependencies(db, living))]
}

async function checkPending(db: Kysely<Database>, entries: readonly EntryUnit[]): Promise<readonly Dependency[]> {
  if (entries.length === 0) return []
  const guids = entries.map(({ entryGuid }) => entryGuid)
  const posted = await db
    .selectFrom('gbkmut')
    .select((e) => ['EntryGuid', e.fn.countAll<number>().as('rows')])
    .where('EntryGuid', 'in', guids)
    .groupBy('EntryGuid')
    .execute()
  const pending = await db
    .selectFrom('TransactionsPending')
    .select((e) => ['EntryGuid', 'Status', e.fn.countAll<number>().as('rows'), countChanged.as('changed')])
    .where('EntryGuid', 'in', guids)
    .groupBy(['EntryGuid', 'Status'])
    .execute()
  return entries.flatMap((entry) => {
    const inLedger = sum(posted.filter(ofEntry(entry)), ({ rows }) => rows)
    const own = pending.filter(ofEntry(entry))
    const there = sum(own, ({ rows }) => rows)
    const changed = sum(own, ({ rows, changed: some, Status }) => (Status === (entry.status ?? Status) ? (some ?? 0) : rows))
    return [
      ...(inLedger > 0 ? [{ ...about('posted', entry), rows: inLedger }] : []),
      ...(changed > 0 ? [{ ...about('changed', entry), rows: changed }] : []),
      ...(inLedger === 0 && there < entry.rows ? [{ ...about('missing', entry), rows: entry.rows - there }] : []),
    ]
  })
}

async function checkLedger(db: Kysely<Database>, entries: readonly EntryUnit[]): Promise<readonly Dependency[]> {
  if (entries.length === 0) return []
  const guids = entries.map(({ entryGuid }) => entryGuid)
  const rows = await db
    .selectFrom('gbkmut')
    .select((e) => ['EntryGuid', e.fn.countAll<number>().as('rows'), countChanged.as('changed')])
    .where('EntryGuid', 'in', guids)
    .groupBy('EntryGuid')
    .execute()
  return entries.flatMap((entry) => {
    const own = rows.filter(ofEntry(entry))
    const there = sum(own, (row) => row.rows)
    const changed = sum(own, (row) => row.changed ?? 0)
    return [
      ...(changed > 0 ? [{ ...about('changed', entry), rows: changed }] : []),
      ...(there < entry.rows ? [{ ...about('missing', entry), rows: entry.rows - there }] : []),
    ]
  })
}

async function checkBudget(db: Kysely<Database>, entry: EntryUnit): Promise<readonly Dependency[]> {
  let there = 0
  for (let first = 1; first <= entry.rows; first += guidsPerStatement) {
    const size = Math.min(guidsPerStatement, entry.rows - first + 1)
    const ids = Array.from({ length: size }, (_, index) => rowGuid(entry.entryGuid, first + index))
    const row = await db
      .selectFrom('Budgets')
      .select((e) => e.fn.countAll<number>().as('rows'))
      .where('BudgetID', 'in', ids)
      .executeTakeFirst()
    there += Number(row?.rows ?? 0)
  }
  return there < entry.rows ? [{ ...about('missing', entry), rows: entry.rows - there }] : []
}

/** Rows whose audit columns say that somebody changed them after the import. */
const countChanged = sql<number | null>`sum(case when sysmodified <> syscreated or sysmodifier <> syscreator then 1 else 0 end)`

function ofEntry(entry: EntryUnit): (row: { readonly EntryGuid: string | null }) => boolean {
  return (row) => row.EntryGuid?.toUpperCase() === entry.entryGuid.toUpperCase()
}

function sum<Row>(rows: readonly Row[], value: (row: Row) => number): number {
  return rows.reduce((total, row) => total + Number(value(row)), 0)
}

function about(kind: Dependency['kind'], entry: EntryUnit): Dependency {
  const { division, entryGuid, entryNumber, unit, name } = entry
  return {
    kind,
    division,
    entryGuid,
    unit,
    name,
    ...(entryNumber === undefined ? {} : { entryNumber: trimCode(entryNumber) ?? entryNumber }),
  }
}
