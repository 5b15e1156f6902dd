import { z } from 'zod'

/**
 * Who may see what, in values that the vendor does not document. All are inferred, and all fail closed: what is in none of
 * these lists is seen by nobody but its creator.
 */
export const rightsCodes = z.strictObject({
  /** Values of `humres.emp_stat` of persons who may search. */
  activeStatuses: z.array(z.string()).min(1).default(['A']),
  /** Values of `ViewRightsType` that leave a document to everybody with its security level. */
  viewEveryone: z.array(z.int()).default([0]),
  /** Those that leave it to one person: `ViewRightsOwner`, or the number in `ViewRightsTypeValue`. */
  viewPerson: z.array(z.int()).default([1]),
  /** Those that leave it to the holders of a role: the `HRRoles.RoleID` in `ViewRightsTypeValue`. */
  viewRole: z.array(z.int()).default([2]),
  /** Values of `OwnerType` with which `Owner` is a person, who may then see the document. */
  ownerPerson: z.array(z.int()).default([1]),
  /** Role levels (`HRRoles.RoleLevel`) that hold for every division. */
  corporateRoleLevels: z.array(z.int()).default([1]),
  /** Role levels that hold for the division of the person (`humres.comp`), so for documents of that division. */
  divisionRoleLevels: z.array(z.int()).default([3]),
  /** Values of `humres.emp_type` of people of the house; others do not see documents with extra customer security. */
  employeeTypes: z.array(z.string()).default(['E', 'C', 'T', 'S']),
  /** What becomes of documents in a main category with restricted rights: hidden from all but their creator, or seen by level. */
  restrictedGroups: z.enum(['hidden', 'by-level']).default('hidden'),
})

/** Values of {@link rightsCodes} with defaults filled in. */
export type RightsCodes = z.output<typeof rightsCodes>
