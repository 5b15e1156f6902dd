import type { Reader } from './find-reader.ts'
import type { RightsCodes } from './rights-codes.ts'

/** What a document says about who may see it; codes trimmed. */
export interface DocumentRights {
  /** `JobLevel`. */
  readonly level: number
  readonly createdBy: number
  readonly owner: number | undefined
  readonly ownerType: number | undefined
  /** `ViewRightsType` of the document, or of its type where the document has none. */
  readonly viewType: number | undefined
  readonly viewOwner: number | undefined
  readonly viewValue: string | undefined
  /** Lowest role level that counts (`ViewRightTypeRoleLevel`); any when there is none. */
  readonly viewRoleLevel: number | undefined
  /** Division (`Company`). */
  readonly division: string | undefined
  readonly hasCustomerSecurity: boolean
  /** Whether its main category has restricted rights. */
  readonly isRestricted: boolean
}

/**
 * Tells whether a person may see a document. The security level counts in every case, for its creator too; beyond it the
 * view rights of the document (spec documents §D1). A kind of right that is not known gives none.
 */
export function mayReadDocument(document: DocumentRights, reader: Reader, codes: RightsCodes): boolean {
  if (document.level > reader.level) return false
  if (document.createdBy === reader.resId) return true
  if (document.hasCustomerSecurity && !codes.employeeTypes.includes(reader.type ?? '')) return false
  if (document.isRestricted && codes.restrictedGroups === 'hidden') return false
  if (document.owner === reader.resId && document.ownerType !== undefined && codes.ownerPerson.includes(document.ownerType)) return true
  return hasViewRight(document, reader, codes)
}

function hasViewRight(document: DocumentRights, reader: Reader, codes: RightsCodes): boolean {
  const { viewType = 0, viewOwner, viewValue } = document
  if (codes.viewEveryone.includes(viewType)) return true
  if (codes.viewPerson.includes(viewType)) return viewOwner === reader.resId || viewValue === String(reader.resId)
  if (!codes.viewRole.includes(viewType) || viewValue === undefined) return false
  return reader.roles.some(({ role, level }) => String(role) === viewValue && reaches(level, document, reader, codes))
}

/** A role counts where it is held: everywhere, or for documents of the person's division. */
function reaches(level: number, { viewRoleLevel, division }: DocumentRights, reader: Reader, codes: RightsCodes): boolean {
  // Lower numbers reach further: 1 is the whole corporation.
  if (viewRoleLevel !== undefined && level > viewRoleLevel) return false
  if (codes.corporateRoleLevels.includes(level)) return true
  return codes.divisionRoleLevels.includes(level) && division !== undefined && division === reader.division
}
