import { SynergyError } from './synergy-error.ts'

/** Hands on what the Synergy side gives, and marks its errors, so that a back office is not blamed for them. */
export async function* fromSynergy<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item, void> {
  const iterator = items[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await iterator.next().catch((error: unknown) => {
        throw new SynergyError(error)
      })
      if (next.done === true) return
      yield next.value
    }
  } finally {
    await iterator.return?.()
  }
}
