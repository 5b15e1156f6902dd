/** Gives turns to those who ask, one or a few at a time, in the order of asking. */
export interface Mutex {
  /**
   * Waits for its turn.
   *
   * @returns the function that ends the turn; calling it twice does no harm
   * @throws the reason of `signal` when it aborts before the turn comes
   */
  acquire(signal?: AbortSignal): Promise<() => void>
  /** Whether all turns are taken. */
  readonly busy: boolean
}

/**
 * Makes a {@link Mutex} that nobody holds.
 *
 * @param places - how many turns there are at a time
 */
export function createMutex(places = 1): Mutex {
  const waiting: (() => void)[] = []
  let taken = 0

  const turn = (): (() => void) => {
    let ended = false
    return () => {
      if (ended) return
      ended = true
      const next = waiting.shift()
      if (next === undefined) taken -= 1
      else next()
    }
  }

  return {
    get busy() {
      return taken >= places
    },
    acquire(signal) {
      if (signal?.aborted === true) return Promise.reject(signal.reason)
      if (taken < places) {
        taken += 1
        return Promise.resolve(turn())
      }
      return new Promise((resolve, reject) => {
        const start = () => {
          signal?.removeEventListener('abort', leave)
          resolve(turn())
        }
        const leave = () => {
          waiting.splice(waiting.indexOf(start), 1)
          reject(signal?.reason)
        }
        waiting.push(start)
        signal?.addEventListener('abort', leave, { once: true })
      })
    },
  }
}
