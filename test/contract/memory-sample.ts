/** Memory of a process right after garbage was collected. */
export interface MemorySample {
  /** Right after a transaction, or in the middle of anything. */
  readonly taken: 'after a transaction' | 'meanwhile'
  /** Bytes of living objects and buffers: heap, external memory, array buffers. */
  readonly live: number
  /** Bytes of the whole process that lie in memory. */
  readonly resident: number
}

/** Collects garbage and measures what remains. The process must have been started with `--expose-gc`. */
export function sampleMemory(taken: MemorySample['taken']): MemorySample {
  globalThis.gc?.()
  const { heapUsed, external, rss } = process.memoryUsage()
  return { taken, live: heapUsed + external, resident: rss }
}
