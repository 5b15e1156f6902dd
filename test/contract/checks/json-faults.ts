import { isDeepStrictEqual } from 'node:util'

/** Says whether a result loses something on its way through JSON. */
export function jsonFaults(result: unknown): readonly string[] {
  const text = JSON.stringify(result)
  return isDeepStrictEqual(JSON.parse(text), result) ? [] : [`the result is not plain data: JSON makes ${text.slice(0, 300)} of it`]
}
