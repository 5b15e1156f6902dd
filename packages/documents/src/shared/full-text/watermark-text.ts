import type { Watermark } from './text-index.ts'

/** Writes a watermark as text, for indexes that keep texts. */
export function formatWatermark({ time, id, since }: Watermark): string {
  return JSON.stringify({ time: time.toISOString(), id, since: since?.toISOString() })
}

/** Reads what {@link formatWatermark} wrote. */
export function parseWatermark(text: string): Watermark {
  const { time, id, since } = JSON.parse(text) as { readonly time: string; readonly id?: string; readonly since?: string }
  return { time: new Date(time), ...(id === undefined ? {} : { id }), ...(since === undefined ? {} : { since: new Date(since) }) }
}
