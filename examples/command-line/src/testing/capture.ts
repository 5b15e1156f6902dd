import { Writable } from 'node:stream'
import type { Screen } from '../surroundings.ts'

/** A stream that keeps what is written to it. */
export function capture(): Screen & { text(): string } {
  const pieces: string[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      pieces.push(chunk.toString('utf8'))
      done()
    },
  })
  return Object.assign(stream, { text: () => pieces.join('') })
}
