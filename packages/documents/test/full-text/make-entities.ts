import type { Context, Database } from '@synergy-jobs/core'
import { insertRows } from '@synergy-jobs/core/testing'
import type { Insertable } from 'kysely'

/** A document of a test; what is not named is plain. */
export interface TestDocument {
  readonly subject: string
  readonly summary?: string
  readonly body?: string
  readonly compressed?: Uint8Array
  readonly level?: number
  readonly language?: string
  readonly modified?: Date
  readonly type?: number
  readonly subCategory?: string
  readonly more?: Partial<Insertable<Database['BacoDiscussions']>>
}

/** A time long before the clock of the tests, one second later for each number. */
export function modifiedAt(seconds: number): Date {
  return new Date(Date.UTC(2025, 5, 1) + seconds * 1_000)
}

/** Makes documents and returns their ids, in the same order. */
export async function makeDocuments(context: Context, documents: readonly TestDocument[]): Promise<readonly string[]> {
  const rows = documents.map(({ subject, summary, body, compressed, level = 10, language, modified, type = 1, subCategory, more }) => ({
    ID: context.newGuid().toUpperCase(),
    Subject: subject,
    FPIntroText: summary ?? null,
    Body: body ?? null,
    CompressBody: compressed === undefined ? null : Buffer.from(compressed),
    JobLevel: level,
    LanguageID: language ?? null,
    ModifiedDate: modified ?? modifiedAt(0),
    CreatedDate: modified ?? modifiedAt(0),
    Type: type,
    GroupID: 1,
    Category: 'General',
    SubCategory: subCategory ?? 'Letters',
    CreatedBy: 1,
    ...more,
  }))
  await insertAlike(rows, (alike) => insertRows(context.db, 'BacoDiscussions', alike))
  return rows.map(({ ID }) => String(ID))
}

/** A request of a test. */
export interface TestRequest {
  readonly description: string
  readonly comments?: string
  readonly workflow?: string
  readonly free?: string
  readonly level?: number
  readonly type?: number
  readonly modified?: Date
  readonly more?: Partial<Insertable<Database['Absences']>>
}

/** Makes requests and returns their ids. */
export async function makeRequests(context: Context, requests: readonly TestRequest[]): Promise<readonly string[]> {
  const rows = requests.map(({ description, comments, workflow, free, level = 10, type = 1, modified, more }) => ({
    ID: context.newGuid().toUpperCase(),
    Description: description,
    RequestComments: comments ?? null,
    WorkflowComments: workflow ?? null,
    FreeTextField_01: free ?? null,
    SecurityLevel: level,
    Type: type,
    EmpID: 2,
    sysmodified: modified ?? modifiedAt(0),
    ...more,
  }))
  await insertAlike(rows, (alike) => insertRows(context.db, 'Absences', alike))
  return rows.map(({ ID }) => String(ID))
}

/** One statement takes rows with the same columns. */
async function insertAlike<Row extends object>(rows: readonly Row[], insert: (alike: readonly Row[]) => Promise<unknown>): Promise<void> {
  for (const alike of Map.groupBy(rows, (row) => Object.keys(row).join()).values()) await insert(alike)
}

/** The words that `WordReferences` holds of an entity, sorted. */
export async function wordsOf(context: Context, entity: string): Promise<readonly string[]> {
  const rows = await context.db
    .selectFrom('WordReferences as r')
    .innerJoin('Words as w', 'w.ID', 'r.Word')
    .select('w.Word')
    .where('r.Entity', '=', entity)
    .execute()
  return rows.map(({ Word }) => Word).sort()
}
