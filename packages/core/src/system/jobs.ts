import { truncateLogs } from './truncate-logs/truncate-logs.ts'

/** The jobs of this package, for runners that enumerate them. */
export const jobs = [truncateLogs] as const
