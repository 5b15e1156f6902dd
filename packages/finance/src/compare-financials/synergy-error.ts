/** Marks an error as one of the Synergy side, which ends the run, while errors of a back office end its division only. */
export class SynergyError extends Error {
  override readonly name = 'SynergyError'

  constructor(cause: unknown) {
    super('Reading the Synergy side failed.', { cause })
  }
}
