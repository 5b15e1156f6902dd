import { type Database, trimCode } from '@synergy-jobs/core'
import { type Kysely, sql } from 'kysely'
import type { SourceEntity } from './entity-source.ts'

/** A file attached to an entity. */
export interface AttachedFile {
  /** `Attachments.ID`, or the document's own id for the one file of classic versions. */
  readonly id: string
  readonly table: 'Attachments' | 'BacoDiscussions'
  readonly name: string
  readonly bytes: number
}

/** Lists the files attached to entities, by entity; in the order of their names, so that every run sees the same. */
export async function listAttachments(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly (AttachedFile & { readonly version: string | undefined })[]>> {
  const rows = await db
    .selectFrom('Attachments')
    .select(['ID', 'Entity', 'AttachmentFileName', 'VersionID', sql<number>`datalength(Attachment)`.as('bytes')])
    .where('Entity', 'in', ids)
    .execute()
  const files = rows.map((row) => ({
    entity: row.Entity.toUpperCase(),
    id: row.ID.toUpperCase(),
    table: 'Attachments' as const,
    name: row.AttachmentFileName,
    bytes: Number(row.bytes),
    version: trimCode(row.VersionID),
  }))
  files.sort((a, b) => (a.name === b.name ? compare(a.id, b.id) : compare(a.name, b.name)))
  return Map.groupBy(files, ({ entity }) => entity)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1
}

/** The files of an entity that count: those of its active version or of no version, and the one file of classic versions. */
export function filesOf(
  entity: Pick<SourceEntity, 'id' | 'version' | 'classicFile'>,
  attached: readonly (AttachedFile & { readonly version: string | undefined })[],
): readonly AttachedFile[] {
  const active = attached.filter(
    ({ version, bytes }) => bytes > 0 && (version === undefined || entity.version === undefined || same(version, entity.version)),
  )
  if (entity.classicFile === undefined) return active
  return [...active, { id: entity.id, table: 'BacoDiscussions', name: entity.classicFile, bytes: 0 }]
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/**
 * Reads one attached file.
 *
 * @returns its bytes; `'too-large'`; or undefined when it is gone
 */
export async function readAttachedFile(
  db: Kysely<Database>,
  file: AttachedFile,
  maxBytes: number,
): Promise<Uint8Array | 'too-large' | undefined> {
  if (file.bytes > maxBytes) return 'too-large'
  const column = sql.ref<Buffer | null>(file.table === 'Attachments' ? 'Attachment' : 'Document')
  const row = await db
    .selectFrom(file.table)
    .select([
      sql<Buffer | null>`case when datalength(${column}) <= ${maxBytes} then ${column} end`.as('content'),
      sql<number>`datalength(${column})`.as('bytes'),
    ])
    .where('ID', '=', file.id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return row.content ?? (Number(row.bytes) > maxBytes ? 'too-large' : undefined)
}
