import type { SynergyTables } from './generated/tables.ts'
import type { JobTables } from './job-tables.ts'

/** All tables a job can read or write, by physical name: those of the product and the SDK's own. */
export interface Database extends SynergyTables, JobTables {}
