import { checkErrorLog } from './check-error-log/check-error-log.ts'
import { truncateLogs } from './truncate-logs/truncate-logs.ts'

/** The jobs of this package, for runners that enumerate them. */
export const jobs = [truncateLogs, checkErrorLog] as const
