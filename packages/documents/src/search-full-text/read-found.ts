import { type Database, trimCode } from '@synergy-jobs/core'
import type { Kysely } from 'kysely'
import type { EntityKind } from '../shared/full-text/entity-kind.ts'
import type { Reader } from './find-reader.ts'
import { mayReadDocument } from './may-read-document.ts'
import { mayReadRequest } from './may-read-request.ts'
import type { RightsCodes } from './rights-codes.ts'

/** An entity that was found, as far as a list of results shows it. */
export interface FoundEntity {
  readonly kind: EntityKind
  readonly id: string
  /** The number that users see (`HID`). */
  readonly number: number
  readonly subject: string
  readonly modified: Date
  readonly securityLevel: number
}

/**
 * Reads entities as they are now and leaves out those that the person may not see: what the index says about rights is as old
 * as its last run. Reads `BacoDiscussions` with type and main category, and `Absences`.
 *
 * @param ids - at most some hundred
 * @returns by id, in upper case
 */
export async function readFound(
  db: Kysely<Database>,
  kind: EntityKind,
  ids: readonly string[],
  reader: Reader,
  codes: RightsCodes,
): Promise<ReadonlyMap<string, FoundEntity>> {
  if (ids.length === 0) return new Map()
  const found = kind === 'documents' ? await readDocuments(db, ids, reader, codes) : await readRequests(db, ids, reader)
  return new Map(found.map((entity) => [entity.id, entity]))
}

async function readDocuments(
  db: Kysely<Database>,
  ids: readonly string[],
  reader: Reader,
  codes: RightsCodes,
): Promise<readonly FoundEntity[]> {
  const rows = await db
    .selectFrom('BacoDiscussions as d')
    .leftJoin('BacoDiscussionFixedTypes as t', 't.TypeID', 'd.Type')
    .leftJoin('BacoDiscussionGroups as g', 'g.ID', 'd.GroupID')
    .select(['d.ID', 'd.HID', 'd.Subject', 'd.ModifiedDate', 'd.JobLevel', 'd.CreatedBy', 'd.Owner', 'd.OwnerType', 'd.Company'])
    .select(['d.ViewRightsType', 'd.ViewRightsOwner', 'd.ViewRightsTypeValue', 'd.ViewRightTypeRoleLevel', 'd.ExtCustomerSecurity'])
    .select(['t.ViewRightsType as typeType', 't.ViewRightsOwner as typeOwner', 't.ViewRightsTypeValue as typeValue'])
    .select(['t.ViewRightTypeRoleLevel as typeRoleLevel', 'g.RestrictedRights'])
    .where('d.ID', 'in', ids)
    .where('d.JobLevel', '<=', reader.level)
    .where('d.IsTemplate', '=', false)
    .execute()
  return rows
    .filter((row) => mayReadDocument(rightsOf(row), reader, codes))
    .map((row) => ({
      kind: 'documents',
      id: row.ID.toUpperCase(),
      number: row.HID,
      subject: row.Subject,
      modified: row.ModifiedDate,
      securityLevel: row.JobLevel,
    }))
}

interface RightsRow {
  readonly JobLevel: number
  readonly CreatedBy: number
  readonly Owner: number | null
  readonly OwnerType: number | null
  readonly Company: string | null
  readonly ViewRightsType: number | null
  readonly ViewRightsOwner: number | null
  readonly ViewRightsTypeValue: string | null
  readonly ViewRightTypeRoleLevel: number | null
  readonly ExtCustomerSecurity: boolean
  readonly typeType: number | null
  readonly typeOwner: number | null
  readonly typeValue: string | null
  readonly typeRoleLevel: number | null
  readonly RestrictedRights: boolean | null
}

function rightsOf(row: RightsRow) {
  // A document without view rights of its own has those of its type.
  const own = row.ViewRightsType !== null
  return {
    level: row.JobLevel,
    createdBy: row.CreatedBy,
    owner: row.Owner ?? undefined,
    ownerType: row.OwnerType ?? undefined,
    viewType: (own ? row.ViewRightsType : row.typeType) ?? undefined,
    viewOwner: (own ? row.ViewRightsOwner : row.typeOwner) ?? undefined,
    viewValue: trimCode(own ? row.ViewRightsTypeValue : row.typeValue),
    viewRoleLevel: (own ? row.ViewRightTypeRoleLevel : row.typeRoleLevel) ?? undefined,
    division: trimCode(row.Company),
    hasCustomerSecurity: row.ExtCustomerSecurity,
    isRestricted: row.RestrictedRights === true,
  }
}

async function readRequests(db: Kysely<Database>, ids: readonly string[], reader: Reader): Promise<readonly FoundEntity[]> {
  const rows = await db
    .selectFrom('Absences as a')
    .select(['a.ID', 'a.HID', 'a.Description', 'a.sysmodified', 'a.SecurityLevel', 'a.Private', 'a.EmpID', 'a.syscreator'])
    .select(['a.Approver', 'a.ToBeApprovedBy', 'a.Processor', 'a.Realizer'])
    .where('a.ID', 'in', ids)
    .where('a.SecurityLevel', '<=', reader.level)
    .execute()
  const mayRead = (row: (typeof rows)[number]): boolean => {
    const involved = [row.EmpID, row.syscreator, row.Approver, row.ToBeApprovedBy, row.Processor, row.Realizer]
    return mayReadRequest({ level: row.SecurityLevel, isPrivate: row.Private, involved }, reader)
  }
  return rows.filter(mayRead).map((row) => ({
    kind: 'requests',
    id: row.ID.toUpperCase(),
    number: row.HID,
    subject: trimCode(row.Description) ?? '',
    modified: row.sysmodified,
    securityLevel: row.SecurityLevel,
  }))
}
