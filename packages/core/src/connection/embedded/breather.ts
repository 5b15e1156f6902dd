import { setImmediate } from 'node:timers/promises'

/** Lets timers and signals have their turn between statements that run synchronously. */
export interface Breather {
  /** Gives the event loop a turn if the last one was long ago. */
  breathe(): Promise<void>
}

/** Milliseconds of statements in a row after which the event loop gets a turn. */
const sliceMs = 8

/** Makes a {@link Breather} for all connections of one source. */
export function createBreather(): Breather {
  let last = performance.now()
  return {
    async breathe() {
      if (performance.now() - last < sliceMs) return
      await setImmediate()
      last = performance.now()
    },
  }
}
