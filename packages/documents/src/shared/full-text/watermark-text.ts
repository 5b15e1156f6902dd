import type { Watermark } from './text-index.ts'

/** Writes a watermark as text, for indexes that keep texts. */
export function formatWatermark({ time, id, since, state }: Watermark): string {
  return JSON.stringify({ time: time.toISOString(), id, since: since?.toISOString(), state })
}

/** Reads what {@link formatWatermark} wrote. */
export function parseWatermark(text: string): Watermark {
  const { time, since, ...rest } = JSON.parse(text) as { time: string; since?: string; id?: string; state?: string }
  return { ...rest, time: new Date(time), ...(since === undefined ? {} : { since: new Date(since) }) }
}
