import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { untilAborted } from './until-aborted.ts'

test('gives what the promise gives', async () => {
  const { signal } = new AbortController()
  await expect(untilAborted(Promise.resolve(1), signal)).resolves.toBe(1)
  await expect(untilAborted(Promise.reject(new Error('broken')), signal)).rejects.toThrow('broken')
})

test('rejects with the reason of the signal, whatever becomes of the promise', async () => {
  const controller = new AbortController()
  const late = setTimeout(20).then(() => {
    throw new Error('nobody listens any more')
  })
  const waiting = untilAborted(late, controller.signal)
  controller.abort('stop')
  await expect(waiting).rejects.toBe('stop')
  await expect(untilAborted(Promise.reject(new Error('too late')), controller.signal)).rejects.toBe('stop')
  // An unhandled rejection would fail the test run.
  await setTimeout(40)
})
