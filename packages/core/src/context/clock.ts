/** Where "now" comes from. Jobs never read the machine's clock themselves, so that tests can fix it. */
export interface Clock {
  /** The present instant. */
  now(): Date
}

/** The clock of this machine. */
export const systemClock: Clock = Object.freeze({ now: () => new Date() })
