import type { Details } from '../errors/job-error.ts'

/**
 * Receives what jobs have to say while they work. Any structured logger fits after one line of adapting:
 * `{ debug: (text, values) => pino.debug(values, text), … }`. Values never hold secrets.
 */
export interface Logger {
  debug(text: string, values?: Details): void
  info(text: string, values?: Details): void
  warn(text: string, values?: Details): void
  error(text: string, values?: Details): void
}

const ignore = (): void => undefined

/** The default logger: keeps silent, since results and the process log tell the same. */
export const silentLogger: Logger = Object.freeze({ debug: ignore, info: ignore, warn: ignore, error: ignore })
