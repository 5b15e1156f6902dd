import { Transform, type TransformCallback } from 'node:stream'

/**
 * Makes a stream that puts a text into XML that passes through it, before the first of some tags. It holds back no more than the length
 * of a tag. Tags cannot stand in the texts of XML, where `<` is escaped.
 *
 * @param tags - beginnings of tags, of which at least one comes
 */
export function insertBefore(tags: readonly string[], text: string): Transform {
  const longest = Math.max(...tags.map((tag) => tag.length))
  const decoder = new TextDecoder()
  let held = ''
  let inserted = false
  const pass = (more: string): string => {
    if (inserted) return more
    held += more
    const places = tags.map((tag) => held.indexOf(tag)).filter((place) => place >= 0)
    inserted = places.length > 0
    const place = inserted ? Math.min(...places) : Math.max(0, held.length - longest)
    const out = held.slice(0, place)
    held = held.slice(place)
    return inserted ? out + text + rest() : out
  }
  const rest = (): string => {
    const last = held
    held = ''
    return last
  }
  return new Transform({
    transform(chunk: Buffer, _, done: TransformCallback) {
      done(null, pass(decoder.decode(chunk, { stream: true })))
    },
    flush(done: TransformCallback) {
      done(null, pass(decoder.decode()) + rest())
    },
  })
}
