/**
 * Maps the items of a stream, some of them at the same time, and gives the results in the order of the items. The first
 * failure ends it; no item is begun afterwards.
 *
 * @param concurrency - items that are worked on at once
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  concurrency: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const pending: Promise<Result>[] = []
  for await (const item of items) {
    const result = work(item)
    // A failure is thrown where its turn comes; until then it is nobody's.
    result.catch(() => undefined)
    pending.push(result)
    if (pending.length >= concurrency) yield (await pending.shift()) as Result
  }
  for (const result of pending) yield await result
}
