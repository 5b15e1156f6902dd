/** A fixed number of things of a kind, each used by one caller at a time. Disposing it disposes of all of them. */
export interface Pool<Item> extends AsyncDisposable {
  /** Waits for a free item, in the order of the calls, and lends it out for the time of `work`. */
  use<Result>(work: (item: Item) => Promise<Result>, signal: AbortSignal): Promise<Result>
}

/** Opens a pool of `size` items. An item is made when it is first needed; the one used last is used next, so idle ones stay unmade. */
export function openPool<Item extends AsyncDisposable>(size: number, make: () => Item): Pool<Item> {
  const items: Item[] = []
  const free: Item[] = []
  const waiting = new Set<(item: Item) => void>()

  function take(signal: AbortSignal): Promise<Item> {
    signal.throwIfAborted()
    const item = free.pop() ?? (items.length < size ? added() : undefined)
    if (item !== undefined) return Promise.resolve(item)
    const { promise, resolve, reject } = Promise.withResolvers<Item>()
    const leave = (): void => {
      waiting.delete(receive)
      reject(signal.reason)
    }
    const receive = (given: Item): void => {
      signal.removeEventListener('abort', leave)
      resolve(given)
    }
    waiting.add(receive)
    signal.addEventListener('abort', leave, { once: true })
    return promise
  }

  function added(): Item {
    const item = make()
    items.push(item)
    return item
  }

  function giveBack(item: Item): void {
    const [next] = waiting
    if (next === undefined) {
      free.push(item)
      return
    }
    waiting.delete(next)
    next(item)
  }

  return {
    use: async (work, signal) => {
      const item = await take(signal)
      try {
        return await work(item)
      } finally {
        giveBack(item)
      }
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(items.map((item) => item[Symbol.asyncDispose]()))
    },
  }
}
