/** Memory of a process right after garbage was collected. */
export interface MemorySample {
  /** Bytes of living objects and buffers: heap, external memory, array buffers. */
  readonly live: number
  /** Bytes of the whole process that lie in memory. */
  readonly resident: number
}

/** Collects garbage and measures what remains. The process must have been started with `--expose-gc`. */
export function sampleMemory(): MemorySample {
  globalThis.gc?.()
  const { heapUsed, external, rss } = process.memoryUsage()
  return { live: heapUsed + external, resident: rss }
}
