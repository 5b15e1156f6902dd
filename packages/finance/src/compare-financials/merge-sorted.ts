/** What two sorted sequences have at one place: both, or only one of them. */
export type Pair<Left, Right> =
  | { readonly left: Left; readonly right: Right }
  | { readonly left: Left; readonly right: undefined }
  | { readonly left: undefined; readonly right: Right }

/**
 * Merges two sequences that are sorted by the same order, each without equal items: a full outer join that holds one item of each side.
 * Both are closed when the reader leaves early or one of them fails.
 *
 * @param compare - negative when the left item comes first, 0 when they belong together
 */
export async function* mergeSorted<Left, Right>(
  left: AsyncIterable<Left>,
  right: AsyncIterable<Right>,
  compare: (left: Left, right: Right) => number,
): AsyncGenerator<Pair<Left, Right>, void> {
  const lefts = left[Symbol.asyncIterator]()
  const rights = right[Symbol.asyncIterator]()
  try {
    let l = await lefts.next()
    let r = await rights.next()
    while (l.done !== true || r.done !== true) {
      const order = l.done === true ? 1 : r.done === true ? -1 : compare(l.value, r.value)
      if (order === 0 && l.done !== true && r.done !== true) yield { left: l.value, right: r.value }
      else if (order < 0 && l.done !== true) yield { left: l.value, right: undefined }
      else if (r.done !== true) yield { left: undefined, right: r.value }
      if (order <= 0) l = await lefts.next()
      if (order >= 0) r = await rights.next()
    }
  } finally {
    await lefts.return?.()
    await rights.return?.()
  }
}
