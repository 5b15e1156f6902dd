import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMutex } from './mutex.ts'

test('gives turns in the order of asking, never two at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 8 }), async (scheduler, count) => {
      const mutex = createMutex()
      const order: number[] = []
      let inside = 0
      const work = async (index: number) => {
        const end = await mutex.acquire()
        inside += 1
        expect(inside).toBe(1)
        await scheduler.schedule(Promise.resolve())
        order.push(index)
        inside -= 1
        end()
      }
      const all = Promise.all(Array.from({ length: count }, (_, index) => work(index)))
      await scheduler.waitFor(all)
      expect(order).toEqual(Array.from({ length: count }, (_, index) => index))
      expect(mutex.busy).toBe(false)
    }),
  )
})

test('gives as many turns at a time as it has places', async () => {
  const mutex = createMutex(2)
  const ends = [await mutex.acquire(), await mutex.acquire()]
  let third = false
  const waiting = mutex.acquire().then((end) => {
    third = true
    return end
  })
  await Promise.resolve()
  expect([third, mutex.busy]).toEqual([false, true])
  ends[1]!()
  const end = await waiting
  expect(mutex.busy).toBe(true)
  end()
  expect(mutex.busy).toBe(false)
})

test('lets an asker leave the queue', async () => {
  const mutex = createMutex()
  const end = await mutex.acquire()
  const stop = new AbortController()
  const leaving = mutex.acquire(stop.signal)
  const staying = mutex.acquire()
  stop.abort(new Error('stop'))
  await expect(leaving).rejects.toThrow('stop')
  end()
  end()
  const endStaying = await staying
  expect(mutex.busy).toBe(true)
  endStaying()
  expect(mutex.busy).toBe(false)
})

test('refuses an asker whose signal has aborted', async () => {
  await expect(createMutex().acquire(AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop')
})
