import { type ColumnDefinition, createStagingTable, dropStagingTable, tableDefinition } from '@synergy-jobs/core/internal'
import { type Kysely, sql } from 'kysely'
import type { Database } from '@synergy-jobs/core'

/** The words of a batch, one row for each word of each entity, as they were read. */
export interface StagedWordRow {
  Entity: string
  SecurityLevel: number
  Language: string | null
  Word: string
  WordId: number | null
  Score: number
  InSubject: boolean
  InSummary: boolean
  InDocCount: number
  InAttachmentCount: number
  SubEntity: string | null
}

/** The rows that `WordReferences` is to hold of a batch. */
export type ReferenceRow = Omit<StagedWordRow, 'Word' | 'WordId'> & { Word: number }

/** The temporary tables of a word index, beside those of the product. */
export interface StagingTables extends Database {
  '#ft_words': StagedWordRow
  '#ft_entities': { Entity: string }
  '#ft_references': ReferenceRow
  '#ft_changed': { Entity: string }
  '#ft_delta': { Word: number; N: number; Used: number; Attached: number }
}

const guid = (name: string): ColumnDefinition => ({ name, type: 'uniqueidentifier', nullable: false })
const int = (name: string, nullable = false): ColumnDefinition => ({ name, type: 'int', nullable })
const bit = (name: string): ColumnDefinition => ({ name, type: 'bit', nullable: false })

const referenceColumns: readonly ColumnDefinition[] = [
  guid('Entity'),
  int('SecurityLevel'),
  { name: 'Language', type: 'nchar', length: 3, nullable: true },
  int('Score'),
  bit('InSubject'),
  bit('InSummary'),
  int('InDocCount'),
  int('InAttachmentCount'),
  { ...guid('SubEntity'), nullable: true },
]

/** The word column of the product, so that words compare here as they do there (accents and case do not count). */
const wordColumn = tableDefinition('Words').columns.find(({ name }) => name === 'Word')
const stagedWord: ColumnDefinition = { type: 'nvarchar', length: 64, ...wordColumn, name: 'Word', nullable: false }

/** Columns of `#ft_words` that are loaded; `WordId` is found afterwards. */
export const loadedWordColumns: readonly ColumnDefinition[] = [...referenceColumns, stagedWord]

/** Columns of `#ft_entities`. */
export const entityColumns: readonly ColumnDefinition[] = [guid('Entity')]

const tables: Readonly<Record<string, { readonly columns: readonly ColumnDefinition[]; readonly index: string }>> = {
  '#ft_words': { columns: [...loadedWordColumns, int('WordId', true)], index: 'Entity, Word' },
  '#ft_entities': { columns: entityColumns, index: 'Entity' },
  '#ft_references': { columns: [...referenceColumns, int('Word')], index: 'Entity, Word' },
  '#ft_changed': { columns: entityColumns, index: 'Entity' },
  '#ft_delta': { columns: [int('Word'), int('N'), int('Used'), int('Attached')], index: 'Word' },
}

/** Makes the temporary tables of a word index on a working connection. */
export async function createWordStaging(session: Kysely<Database>): Promise<void> {
  // Five tables, once a run.
  for (const [name, { columns, index }] of Object.entries(tables)) {
    await dropStagingTable(session, name)
    await createStagingTable(session, name, columns)
    await sql`create index ${sql.ref(`IX_${name.slice(1)}`)} on ${sql.table(name)} (${sql.raw(index)})`.execute(session)
  }
}

/** Empties them for the next batch. */
export async function emptyWordStaging(session: Kysely<StagingTables>): Promise<void> {
  for (const name of ['#ft_words', '#ft_entities', '#ft_references', '#ft_changed', '#ft_delta'] as const)
    await session.deleteFrom(name).execute()
}
