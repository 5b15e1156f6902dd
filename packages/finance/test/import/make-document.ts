import { readFile } from 'node:fs/promises'
import type { Context } from '@synergy-jobs/core'
import { insertRows } from '@synergy-jobs/core/testing'

/** What a test says of a document. */
export interface TestDocument {
  readonly category?: string
  readonly company?: string | null
  readonly status?: number
  readonly type?: number
  readonly body?: string | null
  readonly compressBody?: Buffer
  readonly version?: string
  readonly isTemplate?: boolean
  /** Files to attach; each may belong to a version of the document. */
  readonly files?: readonly (string | { readonly file: string; readonly name?: string; readonly version?: string })[]
  /** A file in the document's own columns, as classic versions have it. */
  readonly classicFile?: string
}

/** Number of the archived state that {@link makeStates} adds. */
export const archived = 4

/** Adds the states of documents: open and archived. */
export async function makeStates(context: Context): Promise<void> {
  await insertRows(context.db, 'BacoDiscussionStates', [
    { State: 1, Description: 'Active' },
    { State: archived, Description: 'Archived' },
  ])
}

/** Adds a document with attachments and returns its id. */
export async function makeDocument(context: Context, document: TestDocument): Promise<string> {
  const id = context.newGuid()
  const { classicFile } = document
  await insertRows(context.db, 'BacoDiscussions', [
    {
      ID: id,
      Subject: 'Figures',
      CreatedByFullName: 'Carla Clerk',
      Category: document.category ?? 'Actuals',
      Company: document.company === undefined ? '001' : document.company,
      Status: document.status ?? 1,
      Type: document.type ?? 10,
      Body: document.body === undefined ? '<p>Figures</p>' : document.body,
      CompressBody: document.compressBody ?? null,
      Version: document.version ?? null,
      IsTemplate: document.isTemplate ?? false,
      ModifiedDate: new Date('2026-01-01T00:00:00Z'),
      ...(classicFile === undefined ? {} : { Filename: nameOf(classicFile), Document: await readFile(classicFile) }),
    },
  ])
  for (const item of document.files ?? []) await attach(context, id, item)
  return id
}

/** Attaches a file to a document and returns the id of the attachment. */
export async function attach(
  context: Context,
  document: string,
  item: string | { readonly file: string; readonly name?: string; readonly version?: string },
): Promise<string> {
  const { file, name, version } = typeof item === 'string' ? { file: item, name: undefined, version: undefined } : item
  const id = context.newGuid()
  await insertRows(context.db, 'Attachments', [
    {
      ID: id,
      Entity: document,
      Attachment: await readFile(file),
      AttachmentFileName: name ?? nameOf(file),
      AttachmentFileExtension: '.xlsx',
      VersionID: version ?? null,
    },
  ])
  return id
}

function nameOf(file: string): string {
  return file.slice(file.replaceAll('\\', '/').lastIndexOf('/') + 1)
}
