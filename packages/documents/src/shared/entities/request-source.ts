import { type Database, trimCode } from '@synergy-jobs/core'
import { type Kysely, sql } from 'kysely'
import type { EntitySource } from './entity-source.ts'
import { stateOf } from './state-of.ts'

const streamedRows = 20

/** Free text fields of a request. */
export const freeTextFields = [
  'FreeTextField_01',
  'FreeTextField_02',
  'FreeTextField_03',
  'FreeTextField_04',
  'FreeTextField_05',
  'FreeTextField_06',
  'FreeTextField_07',
  'FreeTextField_08',
  'FreeTextField_09',
  'FreeTextField_10',
  'FreeTextField_11',
  'FreeTextField_12',
  'FreeTextField_13',
  'FreeTextField_14',
  'FreeTextField_15',
] as const

/** Requests (`Absences`) whose type has its `FullText` mark on, or is not set up (spec documents §B3.2). */
export const requestSource: EntitySource = {
  kind: 'requests',
  indexable: (db) =>
    db
      .selectFrom('Absences as d')
      .select(['d.ID as id', 'd.sysmodified as modified', 'd.SecurityLevel as level'])
      .where((e) =>
        e.not(e.exists(e.selectFrom('AbsenceTypes as t').select('t.ID').whereRef('t.ID', '=', 'd.Type').where('t.FullText', '=', false))),
      ),
  async state(db) {
    const types = await db.selectFrom('AbsenceTypes').select('ID').where('FullText', '=', false).orderBy('ID').execute()
    return stateOf(db, 'Absences', types.map(Object.values))
  },
  async *read(db, ids, textLength) {
    for await (const row of readRequests(db, ids, textLength)) {
      const texts = [row.requestComments, row.workflowComments, ...freeTextFields.map((name) => row[name])]
      yield {
        id: row.ID.toUpperCase(),
        level: row.SecurityLevel,
        language: undefined,
        subject: trimCode(row.Description) ?? '',
        summary: '',
        texts: texts.filter((text): text is string => text !== null && text !== ''),
        compressed: undefined,
        references: { in: 0, out: 0 },
        version: undefined,
        classicFile: undefined,
      }
    }
  },
}

function readRequests(db: Kysely<Database>, ids: readonly string[], textLength: number) {
  return db
    .selectFrom('Absences as d')
    .select(['d.ID', 'd.SecurityLevel', 'd.Description'])
    .select(freeTextFields.map((name) => `d.${name}` as const))
    .select([
      sql<string | null>`substring(d.RequestComments, 1, ${textLength + 1})`.as('requestComments'),
      sql<string | null>`substring(d.WorkflowComments, 1, ${textLength + 1})`.as('workflowComments'),
    ])
    .where('d.ID', 'in', ids)
    .stream(streamedRows)
}
