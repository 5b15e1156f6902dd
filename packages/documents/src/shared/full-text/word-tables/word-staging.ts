import type { Database } from '@synergy-jobs/core'
import { type ColumnDefinition, createStagingTable, dropStagingTable, tableDefinition } from '@synergy-jobs/core/internal'
import { type Kysely, sql } from 'kysely'

/** The entities of a batch, numbered; those of which nothing is to be left have no words. */
export interface StagedEntityRow {
  N: number
  Entity: string
  SecurityLevel: number
  Language: string | null
}

/** The words of a batch, one row for each word of each entity, as they were read. */
export interface StagedWordRow {
  /** The number of the entity. */
  N: number
  Word: string
  /** The number of the word in `Words`; null for a new one. */
  WordId: number | null
  Score: number
  InSubject: boolean
  InSummary: boolean
  InDocCount: number
  InAttachmentCount: number
  SubEntity: string | null
}

/** The rows that `WordReferences` is to hold of a batch. */
export interface ReferenceRow extends Omit<StagedWordRow, 'N' | 'Word' | 'WordId'>, Omit<StagedEntityRow, 'N'> {
  Word: number
}

/** The temporary tables of a word index, beside those of the product. */
export interface StagingTables extends Database {
  '#ft_entities': StagedEntityRow
  '#ft_words': StagedWordRow
  '#ft_references': ReferenceRow
  '#ft_changed': { Entity: string }
  /** What is left to insert, numbered. */
  '#ft_inserts': ReferenceRow & { N: number }
  '#ft_delta': { Word: number; N: number; Used: number; Attached: number }
}

const guid = (name: string): ColumnDefinition => ({ name, type: 'uniqueidentifier', nullable: false })
const int = (name: string, nullable = false): ColumnDefinition => ({ name, type: 'int', nullable })
const bit = (name: string): ColumnDefinition => ({ name, type: 'bit', nullable: false })

const useColumns: readonly ColumnDefinition[] = [
  int('Score'),
  bit('InSubject'),
  bit('InSummary'),
  int('InDocCount'),
  int('InAttachmentCount'),
  { ...guid('SubEntity'), nullable: true },
]

const language: ColumnDefinition = { name: 'Language', type: 'nchar', length: 3, nullable: true }
const referenceColumns = [int('Word'), guid('Entity'), int('SecurityLevel'), language, ...useColumns]

/** The word column of the product, so that words compare here as they do there (accents and case do not count). */
const wordColumn = tableDefinition('Words').columns.find(({ name }) => name === 'Word')
const stagedWord: ColumnDefinition = { type: 'nvarchar', length: 64, ...wordColumn, name: 'Word', nullable: false }

/** Columns of `#ft_words` that are loaded; `WordId` is found afterwards. */
export const loadedWordColumns: readonly ColumnDefinition[] = [int('N'), stagedWord, ...useColumns]

/** Columns of `#ft_entities`. */
export const entityColumns: readonly ColumnDefinition[] = [int('N'), guid('Entity'), int('SecurityLevel'), language]

const tables: Readonly<Record<string, { readonly columns: readonly ColumnDefinition[]; readonly index?: string }>> = {
  '#ft_entities': { columns: entityColumns, index: 'N' },
  '#ft_words': { columns: [...loadedWordColumns, int('WordId', true)] },
  '#ft_references': { columns: referenceColumns, index: 'Entity, Word' },
  '#ft_changed': { columns: [guid('Entity')], index: 'Entity' },
  '#ft_inserts': { columns: [int('N'), ...referenceColumns], index: 'N' },
  '#ft_delta': { columns: [int('Word'), int('N'), int('Used'), int('Attached')], index: 'Word' },
}

/** Makes the temporary tables of a word index on a working connection. */
export async function createWordStaging(session: Kysely<Database>): Promise<void> {
  // Six tables, once a run.
  for (const [name, { columns, index }] of Object.entries(tables)) {
    await dropStagingTable(session, name)
    await createStagingTable(session, name, columns)
    if (index !== undefined)
      await sql`create index ${sql.ref(`IX_${name.slice(1)}`)} on ${sql.table(name)} (${sql.raw(index)})`.execute(session)
  }
}

/** Empties them for the next batch. */
export async function emptyWordStaging(session: Kysely<StagingTables>): Promise<void> {
  for (const name of ['#ft_entities', '#ft_words', '#ft_references', '#ft_changed'] as const) await session.deleteFrom(name).execute()
}
