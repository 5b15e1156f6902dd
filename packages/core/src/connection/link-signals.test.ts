import { getEventListeners } from 'node:events'
import { expect, test } from 'vitest'
import { linkSignals } from './link-signals.ts'

test('is nothing of nothing, and one signal itself', () => {
  const { signal } = new AbortController()
  expect(linkSignals(undefined, undefined).signal).toBeUndefined()
  expect(linkSignals(undefined, signal).signal).toBe(signal)
})

test('aborts with the first that aborts', () => {
  const [one, two] = [new AbortController(), new AbortController()]
  using linked = linkSignals(one.signal, two.signal)
  two.abort('second')
  one.abort('first')
  expect(linked.signal?.reason).toBe('second')
})

test('has aborted when one has', () => {
  expect(linkSignals(new AbortController().signal, AbortSignal.abort('done')).signal?.reason).toBe('done')
})

test('leaves nothing on the signals', () => {
  const [one, two] = [new AbortController(), new AbortController()]
  linkSignals(one.signal, two.signal)[Symbol.dispose]()
  expect([...getEventListeners(one.signal, 'abort'), ...getEventListeners(two.signal, 'abort')]).toEqual([])
})
