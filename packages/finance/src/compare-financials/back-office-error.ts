import { JobError } from '@synergy-jobs/core'
import { databaseErrorNumber, isConnectionLost } from '@synergy-jobs/core/internal'
import { ComparisonError } from './comparison-error.ts'

/**
 * Says in words of the job what went wrong with a back office.
 *
 * @param place - server and database, for the message
 * @returns undefined for an error that is no trouble of a database, but a fault of ours
 */
export function backOfficeError(error: unknown, place: string): ComparisonError | undefined {
  if (error instanceof ComparisonError) return error
  if (JobError.isInstance(error) && error.code === 'conflict')
    return new ComparisonError('E_BACK_OFFICE_REFUSED', `${place}: ${error.message}`, error)
  if (JobError.isInstance(error) && error.code === 'invalid-options')
    return new ComparisonError('E_BACK_OFFICE_SETTINGS', `The back office cannot be reached as it is described. ${error.message}`, error)
  if (JobError.isInstance(error) && error.code === 'invalid-connection')
    return new ComparisonError('E_BACK_OFFICE_UNREACHABLE', `The back office cannot be reached. ${error.message}`, error)
  if (isConnectionLost(error))
    return new ComparisonError(
      'E_BACK_OFFICE_LOST',
      `The connection to the back office (${place}) was lost. Run the comparison again.`,
      error,
    )
  if (databaseErrorNumber(error) === 0) return undefined
  const reason = error instanceof Error ? error.message : String(error)
  return new ComparisonError('E_BACK_OFFICE_REFUSED', `The back office (${place}) refused to be read: ${reason}`, error)
}
