import type { Database } from '@synergy-jobs/core'
import type { Kysely } from 'kysely'
import { copyAttachment } from './copy-attachment.ts'
import type { FoundDocument } from './find-documents.ts'
import type { ImportSource } from './import-source.ts'

/**
 * Lists the sheets of a document in a fixed order: attachments of its active version by name, or the one file of classic
 * versions.
 *
 * @param settings - `countedBefore`: how many of them an interrupted attempt has dealt with and counted
 */
export function listAttachments(
  document: FoundDocument,
  settings: { readonly db: Kysely<Database>; readonly signal: AbortSignal; readonly countedBefore: number },
): readonly ImportSource[] {
  const { id, number, subject, division, status, compressed, mode, classicFile } = document
  const common = { slot: `document ${id}`, mode, document: { id, number, subject, division, status, compressed } }
  const { db, signal, countedBefore } = settings
  const attached = document.attachments
    .filter(({ version }) => isActive(version, document.version))
    .map((attachment, index) => ({
      ...common,
      key: `attachment ${attachment.id}`,
      name: attachment.name,
      attachmentId: attachment.id,
      counted: index >= countedBefore,
      snapshot: (directory: string) => copyAttachment({ ...attachment, db, signal, table: 'Attachments', column: 'Attachment' }, directory),
    }))
  if (attached.length > 0 || classicFile === undefined) return attached
  const stored = { db, signal, table: 'BacoDiscussions', column: 'Document', id, name: classicFile } as const
  const snapshot = (directory: string) => copyAttachment(stored, directory)
  return [{ ...common, key: `document ${id}`, name: classicFile, counted: countedBefore === 0, snapshot }]
}

/** Attachments without a version belong to every version of their document. */
function isActive(version: string | undefined, active: string | undefined): boolean {
  return version === undefined || active === undefined || version.toLowerCase() === active.toLowerCase()
}
