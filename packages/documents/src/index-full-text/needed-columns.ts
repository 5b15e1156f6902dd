import type { TableColumns } from '@synergy-jobs/core'
import { freeTextFields } from '../shared/entities/request-source.ts'
import type { FullTextOptions } from './full-text-options.ts'

/** What `indexFullText` reads. */
export function neededForReading({ entities, attachments, index }: FullTextOptions): TableColumns {
  // By their rowversions, whether an index elsewhere is to be compared with them.
  const versions = index === undefined ? [] : (['timestamp'] as const)
  const { BacoDiscussions, ...besideDocuments } = documentColumns
  const { Absences, ...besideRequests } = requestColumns
  return {
    NoiseWords: ['Word'],
    ...(entities.includes('documents') ? { BacoDiscussions: [...BacoDiscussions, ...versions], ...besideDocuments } : {}),
    ...(entities.includes('requests') ? { Absences: [...Absences, ...versions], ...besideRequests } : {}),
    ...(attachments ? { Attachments: ['ID', 'Entity', 'Attachment', 'AttachmentFileName', 'VersionID'] } : {}),
  }
}

/** What it writes: the word tables and the mark of the last run, or nothing when the index lies elsewhere. */
export function neededForWriting({ index, tables, codes, entities }: FullTextOptions): TableColumns {
  if (index !== undefined) return {}
  return { BacoSettings: settingColumns, ...(tables === 'references' ? referenceColumns : classicColumns(codes, entities)) }
}

/** The classic tables are not in the schema data, so their names are known at run time only. */
function classicColumns({ classic }: FullTextOptions['codes'], entities: FullTextOptions['entities']): TableColumns {
  return Object.fromEntries(entities.map((kind) => [classic[kind].table, [classic[kind].word, classic[kind].id]]))
}

const documentColumns = {
  BacoDiscussions: [
    'ID',
    'GroupID',
    'Category',
    'SubCategory',
    'Type',
    'Subject',
    'Body',
    'CompressBody',
    'FPIntroText',
    'JobLevel',
    'LanguageID',
    'ModifiedDate',
    'IsTemplate',
    'IsMailMerge',
    'Version',
    'Filename',
    'Document',
  ],
  BacoDiscussionFixedTypes: ['TypeID', 'FullText'],
  BacoDiscussionSubCategories: ['ID', 'GroupID', 'Category', 'SubCategory', 'FullText'],
  DocumentStatistics: ['Document', 'ReferencesIn', 'ReferencesOut'],
} satisfies TableColumns

const requestColumns = {
  Absences: ['ID', 'Type', 'Description', 'RequestComments', 'WorkflowComments', ...freeTextFields, 'SecurityLevel', 'sysmodified'],
  AbsenceTypes: ['ID', 'FullText'],
} satisfies TableColumns

const settingColumns = ['SettingType', 'SettingGroup', 'SettingName', 'ValueType', 'StringValue', 'DateValue', 'Division'] as const

const referenceColumns = {
  Words: ['ID', 'Word', 'UsedCount', 'UsedCountDocuments', 'UsedCountRequests', 'UsedCountAttachments'],
  WordReferences: [
    'Word',
    'EntityType',
    'Entity',
    'SecurityLevel',
    'Language',
    'Score',
    'InSubject',
    'InSummary',
    'InDocCount',
    'InAttachmentCount',
    'SubEntity',
  ],
  WordSynonyms: ['ID', 'Word'],
} satisfies TableColumns
