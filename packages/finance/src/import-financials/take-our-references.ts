import { type Database, JobError } from '@synergy-jobs/core'
import { isUniqueViolation, takeRows } from '@synergy-jobs/core/internal'
import { sql, type Transaction } from 'kysely'

/** Which references {@link takeOurReferences} takes. */
export interface OurReferenceOptions {
  /** `Numbers.Type` of our references. */
  readonly type: number
  readonly division: string
  /** The division code as a number, for the technical column; null when it is none. */
  readonly divisionNumber: number | null
  readonly count: number
}

/** The column `faktuurnr` holds 8 digits. */
const highest = 99_999_999
/** Times that a number may be lost to another program before we give up. */
const maxLost = 50

/**
 * Takes our references of a division from `Numbers` for good (spec finance §2.3 rule 9): the lowest that are not used, and
 * when none is left the highest plus one. Each is taken by an update that counts only if nobody else was first.
 *
 * @throws JobError `conflict` when the division has run out of 8-digit numbers, or another program takes them all the time
 */
export async function takeOurReferences(trx: Transaction<Database>, options: OurReferenceOptions): Promise<readonly number[]> {
  const { type, division, count } = options
  if (count === 0) return []
  const free = await takeRows(trx.selectFrom('Numbers').select('Number'), count)
    .where('CompanyCode', '=', division)
    .where('Type', '=', type)
    .where('Used', '=', false)
    .orderBy('Number')
    .execute()
  const taken: number[] = []
  // One statement per entry, of which a sheet has a handful: only so is it known which numbers are ours.
  for (const { Number: number } of free) if (await use(trx, options, number)) taken.push(number)
  for (let lost = 0; taken.length < count; ) {
    const number = await addHighest(trx, options)
    if (number !== undefined) taken.push(number)
    else if (++lost > maxLost) throw conflict(options, 'another program takes them all the time. Try again later.')
  }
  return taken
}

async function use(trx: Transaction<Database>, { type, division }: OurReferenceOptions, number: number): Promise<boolean> {
  const result = await trx
    .updateTable('Numbers')
    .set({ Used: true })
    .where('CompanyCode', '=', division)
    .where('Type', '=', type)
    .where('Number', '=', number)
    .where('Used', '=', false)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/** Adds the next number as used; undefined when another transaction added it first. */
async function addHighest(trx: Transaction<Database>, options: OurReferenceOptions): Promise<number | undefined> {
  const { type, division, divisionNumber } = options
  const { rows } = await sql<{ last: number | null }>`
    select max(Number) as last from Numbers where CompanyCode = ${division} and Type = ${type}`.execute(trx)
  const next = Number(rows[0]?.last ?? 0) + 1
  if (next > highest) throw conflict(options, 'they have 8 digits and all are used. Free some in Numbers.')
  try {
    await trx
      .insertInto('Numbers')
      .values({ CompanyCode: division, Type: type, Number: next, Used: true, Division: divisionNumber })
      .execute()
    return next
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    return undefined
  }
}

function conflict({ division, type }: OurReferenceOptions, problem: string): JobError {
  return new JobError('conflict', `Division ${division} has no our-reference to give (Numbers, type ${type}): ${problem}`, {
    details: { division, type },
  })
}
