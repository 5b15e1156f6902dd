import { z } from 'zod'

const name = z.string().regex(/^\w{1,128}$/, 'must be a plain name of letters, digits and underscores')

const classicTable = (table: string) =>
  z.strictObject({
    /** Name of the table. */
    table: name.default(table),
    /** Column with the word. */
    word: name.default('Word'),
    /** Column with the GUID of the document or request. */
    id: name.default('ID'),
  })

/** Which tables the product keeps its word index in, and values in them that the vendor does not document. */
export const wordTableCodes = z.strictObject({
  /** `WordReferences.EntityType` of documents, requests and attachments; numbers as in `/O:`. Inferred. */
  entityType: z.strictObject({ documents: z.int().default(1), requests: z.int().default(2), attachments: z.int().default(3) }).prefault({}),
  /** Tables of the classic product: a word and the GUID it occurs in (documented; the column names are inferred). */
  classic: z
    .strictObject({
      documents: classicTable('DocumentWords').prefault({}),
      requests: classicTable('RequestWords').prefault({}),
      /** Collation of both word columns, where it is not the database's own. */
      collation: name.optional(),
    })
    .prefault({}),
  /** Where in `BacoSettings` the last run is kept (documented that it is there; the names are inferred). */
  settingType: z.int().default(0),
  settingGroup: z.string().min(1).max(255).default('FullText'),
  settingNames: z
    .strictObject({
      documents: z.string().min(1).max(60).default('LastRunDocuments'),
      requests: z.string().min(1).max(60).default('LastRunRequests'),
    })
    .prefault({}),
  /** `BacoSettings.ValueType` of a date. Inferred. */
  settingValueType: z.int().default(0),
  /** `BacoSettings.Division` of settings for all divisions (seen). */
  settingDivision: z.int().min(-32_768).max(32_767).default(0),
})

/** Values of {@link wordTableCodes} with defaults filled in. */
export type WordTableCodes = z.output<typeof wordTableCodes>
