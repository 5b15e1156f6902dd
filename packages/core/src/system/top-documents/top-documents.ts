import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import { isGuid } from '../../codes/is-guid.ts'
import type { Context } from '../../context/context.ts'
import type { DeepReadonly } from '../../run/deep-readonly.ts'
import { parseOptions } from '../../run/parse-options.ts'
import type { Database } from '../../schema/database.ts'
import { topDocumentsOptions } from './top-documents-options.ts'

/** Options of {@link topDocuments}. */
export type TopDocumentsOptions = DeepReadonly<z.input<typeof topDocumentsOptions>>

/** A document and how often it was looked at. */
export interface ViewedDocument {
  /** `BacoAppLog.DataKey` without braces, as most of its rows have it. */
  readonly key: string
  /** `BacoDiscussions.ID`; absent when the document is no longer there. */
  readonly id?: string
  /** `BacoDiscussions.HID` */
  readonly number?: number
  readonly subject?: string
  readonly views: number
  /** Different persons who looked at it. */
  readonly persons: number
  /** Different accounts, resellers among them, that looked at it. */
  readonly accounts: number
  /** In wall-clock time. */
  readonly lastViewedAt: Date
}

/**
 * Lists the documents that were looked at most, the most viewed first, ties by key: the documents' part of [System, Reports, Page
 * views] (spec documents-and-system §C1.6). The history of page views does not keep it, so it reaches as far back as the raw views
 * do that `truncateLogs` leaves.
 *
 * Reads `BacoAppLog` and `BacoDiscussions` in two queries; writes and locks nothing. A view is a document's when its application is
 * one of `apps`, and tells which by `DataKey`: its GUID, with or without braces, or its number.
 *
 * @throws JobError `invalid-options` when an option is wrong
 *
 * @example
 * ```ts
 * const week = 7 * 24 * 60 * 60 * 1000
 * const documents = await topDocuments(context, { from: new Date(context.localNow().getTime() - week), count: 10 })
 * for (const { views, number, subject } of documents) console.log(views, number, subject)
 * ```
 */
export async function topDocuments(context: Context, options: TopDocumentsOptions = {}): Promise<readonly ViewedDocument[]> {
  const parsed = parseOptions('topDocuments', topDocumentsOptions, options)
  const views = await readViews(context.db, parsed)
  const documents = await readDocuments(
    context.db,
    views.map(({ key }) => key),
  )
  return views.map(({ key, ...counts }) => ({ key, ...documents.get(key.toUpperCase()), ...counts }))
}

async function readViews(
  db: Kysely<Database>,
  { from, to, apps, count, publicPersons }: z.output<typeof topDocumentsOptions>,
): Promise<readonly ViewedDocument[]> {
  // The key is spelt out inside, so that grouping by it needs its text only once.
  const views = sql<{ DocumentKey: string }>`(select upper(replace(replace(ltrim(rtrim(log.DataKey)), '{', ''), '}', '')) as DocumentKey,
      case when log.HumresID in (${sql.join(publicPersons)}) then null else log.HumresID end as Person,
      case when log.CustomerID = ${noAccount} then null else log.CustomerID end as Account, log.Created as Created
    from BacoAppLog as log
    where log.App in (${sql.join(apps)}) and log.DataKey is not null and ${since(from)} and ${before(to)})`
  const rows = await db
    .selectFrom(views.as('v'))
    .top(count)
    .select([
      sql<string>`v.DocumentKey`.as('key'),
      sql<number>`count(*)`.as('views'),
      sql<number>`count(distinct v.Person)`.as('persons'),
      sql<number>`count(distinct v.Account)`.as('accounts'),
      sql<Date>`max(v.Created)`.as('lastViewedAt'),
    ])
    .where(sql`v.DocumentKey`, '<>', '')
    .groupBy(sql`v.DocumentKey`)
    .orderBy('views', 'desc')
    .orderBy('key')
    .execute()
  return rows.map((row) => ({ ...row, views: Number(row.views), persons: Number(row.persons), accounts: Number(row.accounts) }))
}

const noAccount = '00000000-0000-0000-0000-000000000000'

function since(moment: Date | undefined): RawBuilder<unknown> {
  return moment === undefined ? sql`1 = 1` : sql`log.Created >= ${moment}`
}

function before(moment: Date | undefined): RawBuilder<unknown> {
  return moment === undefined ? sql`1 = 1` : sql`log.Created < ${moment}`
}

/** The documents that keys name, by the key in upper case. */
async function readDocuments(
  db: Kysely<Database>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Pick<ViewedDocument, 'id' | 'number' | 'subject'>>> {
  const guids = keys.filter(isGuid)
  const numbers = keys.filter((key) => /^[1-9]\d{0,8}$/.test(key)).map(Number)
  if (guids.length + numbers.length === 0) return new Map()
  const rows = await db
    .selectFrom('BacoDiscussions')
    .select(['ID as id', 'HID as number', 'Subject as subject'])
    .where((e) => e.or([...(guids.length > 0 ? [e('ID', 'in', guids)] : []), ...(numbers.length > 0 ? [e('HID', 'in', numbers)] : [])]))
    .execute()
  return new Map(
    rows.flatMap((row) => {
      const document = { id: row.id, number: row.number, ...(row.subject === null ? {} : { subject: row.subject }) }
      return [row.id.toUpperCase(), String(row.number)].map((key) => [key, document] as const)
    }),
  )
}
