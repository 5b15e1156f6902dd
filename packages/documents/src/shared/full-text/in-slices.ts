import { maxChunkSize } from '@synergy-jobs/core'

/** What a statement that changes rows answers. */
export interface Affected {
  readonly numInsertedOrUpdatedRows?: bigint | undefined
  readonly numDeletedRows?: bigint
}

/**
 * Repeats a statement that changes its first 4,000 rows (`top`) until it finds fewer: no statement may take more of a live
 * table, or the server locks the whole of it.
 */
export async function inSlices(change: (rows: number) => Promise<Affected | undefined>): Promise<void> {
  for (;;) {
    const done = await change(maxChunkSize)
    const rows = done?.numInsertedOrUpdatedRows ?? done?.numDeletedRows ?? 0n
    if (rows < maxChunkSize) return
  }
}
