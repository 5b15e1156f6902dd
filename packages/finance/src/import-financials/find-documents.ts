import { type Database, trimCode } from '@synergy-jobs/core'
import { takeRows } from '@synergy-jobs/core/internal'
import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import type { ImportOptions } from './import-options.ts'
import type { SourceDocument } from './import-source.ts'

/** A document that waits for import. */
export interface FoundDocument extends SourceDocument {
  readonly mode: 'actual' | 'budget'
  /** Active version (`BacoDiscussions.Version`), trimmed. */
  readonly version?: string
  /** The one file of classic versions (`Document`, `Filename`), when it is a sheet. */
  readonly classicFile?: string
  readonly attachments: readonly FoundAttachment[]
}

/** An attachment whose name ends like a sheet's. */
export interface FoundAttachment {
  readonly id: string
  readonly name: string
  /** Version of the document that it belongs to, trimmed; absent when it belongs to all. */
  readonly version?: string
}

/** What is looked for. */
export interface DocumentSearch {
  readonly options: Pick<ImportOptions, 'documents' | 'codes'>
  readonly archivedStatus: number | undefined
  /** Whether a document of this division is wanted. */
  wants(division: { readonly code: string }): boolean
}

/** Documents of one query. */
const pageSize = 100

/**
 * Finds documents with sheets to import (spec finance §2.3 rules 1, 2): of the categories and types asked for, with a division,
 * not archived, no templates, and with a sheet attached. In the order of their numbers, a page at a time.
 *
 * @param after - the number (`HID`) after which to begin
 */
export async function* findDocuments(
  db: Kysely<Database>,
  search: DocumentSearch,
  after: number,
): AsyncGenerator<FoundDocument, void, undefined> {
  for (let last = after; ; ) {
    const rows = await readPage(db, search, last)
    const attachments = await readAttachments(
      db,
      search,
      rows.map(({ ID }) => ID),
    )
    for (const row of rows) {
      const document = describeDocument(row, search, attachments.get(row.ID) ?? [])
      if (document !== undefined && search.wants({ code: document.division })) yield document
    }
    last = rows.at(-1)?.HID ?? last
    if (rows.length < pageSize) return
  }
}

function readPage(db: Kysely<Database>, { options, archivedStatus }: DocumentSearch, after: number) {
  const { actual = [], budget = [], documentTypes } = options.documents ?? {}
  const { openStatuses, attachmentExtensions } = options.codes
  let query = takeRows(db.selectFrom('BacoDiscussions as d'), pageSize)
    .select(['d.ID', 'd.HID', 'd.Subject', 'd.Category', 'd.Company', 'd.Status', 'd.Version', 'd.Filename'])
    .select((e) => [
      isThere(e, 'd.Document').as('hasDocument'),
      isThere(e, 'd.Body').as('hasBody'),
      isThere(e, 'd.CompressBody').as('hasCompressBody'),
    ])
    .where('d.HID', '>', after)
    .where('d.Category', 'in', [...actual, ...budget])
    .where('d.Company', 'is not', null)
    .where('d.IsTemplate', '=', false)
    .where((e) =>
      e.or([
        e.exists(
          e
            .selectFrom('Attachments as a')
            .select('a.ID')
            .whereRef('a.Entity', '=', 'd.ID')
            .where((w) => w.or(attachmentExtensions.map((extension) => w('a.AttachmentFileName', 'like', `%.${extension}`)))),
        ),
        e.and([e('d.Document', 'is not', null), e.or(attachmentExtensions.map((extension) => e('d.Filename', 'like', `%.${extension}`)))]),
      ]),
    )
    .orderBy('d.HID')
  if (documentTypes !== undefined) query = query.where('d.Type', 'in', documentTypes)
  if (openStatuses !== undefined) query = query.where('d.Status', 'in', openStatuses)
  else if (archivedStatus !== undefined) query = query.where('d.Status', '!=', archivedStatus)
  return query.execute()
}

async function readAttachments(
  db: Kysely<Database>,
  { options }: DocumentSearch,
  documents: readonly string[],
): Promise<ReadonlyMap<string, readonly FoundAttachment[]>> {
  if (documents.length === 0) return new Map()
  const rows = await db
    .selectFrom('Attachments')
    .select(['ID', 'Entity', 'AttachmentFileName', 'VersionID'])
    .where('Entity', 'in', documents)
    .where((w) => w.or(options.codes.attachmentExtensions.map((extension) => w('AttachmentFileName', 'like', `%.${extension}`))))
    .execute()
  const attachments = rows.map(({ ID, Entity, AttachmentFileName, VersionID }) => {
    const version = trimCode(VersionID)
    return { entity: Entity, id: ID, name: AttachmentFileName, ...(version === undefined ? {} : { version }) }
  })
  // Sorted here, so that the order does not depend on the database's collation.
  attachments.sort((a, b) => (a.name === b.name ? compare(a.id, b.id) : compare(a.name, b.name)))
  return Map.groupBy(attachments, ({ entity }) => entity)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1
}

/** Asks for a large value without fetching it. */
function isThere(
  e: ExpressionBuilder<Database & { d: Database['BacoDiscussions'] }, 'd'>,
  column: 'd.Document' | 'd.Body' | 'd.CompressBody',
) {
  return e.case().when(column, 'is', null).then(sql.lit(0)).else(sql.lit(1)).end()
}

function describeDocument(
  row: Awaited<ReturnType<typeof readPage>>[number],
  { options }: DocumentSearch,
  attachments: readonly FoundAttachment[],
): FoundDocument | undefined {
  const division = trimCode(row.Company)
  if (division === undefined) return undefined
  const category = row.Category?.trim().toLowerCase()
  const isBudget = (options.documents?.budget ?? []).some((name) => name.toLowerCase() === category)
  const version = trimCode(row.Version)
  const isSheet = options.codes.attachmentExtensions.some((extension) =>
    row.Filename?.toLowerCase().endsWith(`.${extension.toLowerCase()}`),
  )
  return {
    id: row.ID,
    number: row.HID,
    subject: row.Subject,
    division,
    status: row.Status,
    compressed: Number(row.hasCompressBody) === 1 && Number(row.hasBody) === 0,
    mode: isBudget ? 'budget' : 'actual',
    attachments,
    ...(version === undefined ? {} : { version }),
    ...(row.Filename !== null && isSheet && Number(row.hasDocument) === 1 ? { classicFile: row.Filename } : {}),
  }
}
