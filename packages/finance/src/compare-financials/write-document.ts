import { cutText, type Database, type Person } from '@synergy-jobs/core'
import type { Transaction } from 'kysely'
import type { ComparedDivision } from './compare-result.ts'
import { describeDivision, documentSubject } from './describe-division.ts'
import type { DocumentType } from './find-document-type.ts'

/** What a result document is made of. */
export interface ResultDocument {
  readonly id: string
  readonly type: DocumentType
  readonly status: number
  readonly expiryDays: number | undefined
  readonly compared: ComparedDivision
  readonly divisionNumber: number | null
  readonly person: Person
  readonly now: Date
}

/** Writes the result document of a division (`BacoDiscussions`, spec finance §4.4). */
export async function writeDocument(trx: Transaction<Database>, document: ResultDocument): Promise<void> {
  const { id, type, status, compared, divisionNumber, person, now } = document
  await trx
    .insertInto('BacoDiscussions')
    .values({
      ID: id,
      GroupID: type.groupId,
      Type: type.type,
      Category: type.category,
      Company: compared.division,
      Subject: cutText(documentSubject(compared), 256),
      Body: describeDivision(compared),
      JobLevel: type.security,
      Status: status,
      ExpiryDate: expiryOf(document),
      CreatedBy: person.resId,
      CreatedByFullName: cutText(person.fullName, 64),
      CreatedDate: now,
      ModifiedBy: person.resId,
      ModifiedDate: now,
      ViewDate: now,
      NewsType: 0,
      IsTemplate: false,
      IsMailMerge: false,
      OwnerTypeRoleLevel: 0,
      ExtCustomerSecurity: false,
      Division: divisionNumber,
    })
    .execute()
}

/** Midnight of the day from which the document may go. */
function expiryOf({ expiryDays, type, now }: ResultDocument): Date | null {
  const days = expiryDays ?? type.daysToExpiry ?? 0
  if (days <= 0) return null
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + days))
}
