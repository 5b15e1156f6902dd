import { randomBytes } from 'node:crypto'
import { formatGuid } from './format-guid.ts'

/** Returns `size` random bytes; tests pass one that repeats itself. */
export type RandomBytes = (size: number) => Uint8Array

/**
 * Makes a random GUID (UUID version 4) in upper case, as SQL Server returns them.
 *
 * @param random source of the 16 bytes; the cryptographic generator of Node by default
 */
export function newGuid(random: RandomBytes = randomBytes): string {
  return formatGuid(random(16), 4)
}
