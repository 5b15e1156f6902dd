import { expect, test } from 'vitest'
import { findLegacyClass } from './find-legacy-class.ts'

test('finds by library and class together', () => {
  expect(findLegacyClass('Exact.Jobs.CRM', 'CRMRating').job).toBe('rateAccounts')
  expect(findLegacyClass('exact.jobs.crm.dll', 'accountstatus').job).toBe('updateAccountStatuses')
})

test('refuses a class of another library', () => {
  expect(() => findLegacyClass('Exact.Jobs.CRM', 'FinCheck')).toThrow(
    'The job /ASSEMBLY:Exact.Jobs.CRM /CLASS:FinCheck is unknown; known are /ASSEMBLY:Exact.Jobs.FinExcel /CLASS:FinExcel, ',
  )
})
