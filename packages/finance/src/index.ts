import { importFinancials } from './import-financials/import-financials.ts'

export { importFinancials } from './import-financials/import-financials.ts'

/** All jobs of this package, for runners that enumerate them. */
export const jobs = [importFinancials]
