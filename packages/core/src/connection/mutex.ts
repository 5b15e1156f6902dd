/** Gives turns to those who ask, one at a time, in the order of asking. */
export interface Mutex {
  /**
   * Waits for its turn.
   *
   * @returns the function that ends the turn; calling it twice does no harm
   * @throws the reason of `signal` when it aborts before the turn comes
   */
  acquire(signal?: AbortSignal): Promise<() => void>
  /** Whether somebody has the turn. */
  readonly busy: boolean
}

/** Makes a {@link Mutex} that nobody holds. */
export function createMutex(): Mutex {
  const waiting: (() => void)[] = []
  let busy = false

  const turn = (): (() => void) => {
    let ended = false
    return () => {
      if (ended) return
      ended = true
      const next = waiting.shift()
      if (next === undefined) busy = false
      else next()
    }
  }

  return {
    get busy() {
      return busy
    },
    acquire(signal) {
      if (signal?.aborted === true) return Promise.reject(signal.reason)
      if (!busy) {
        busy = true
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
