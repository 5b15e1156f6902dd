import { decodeText } from '../decode-text.ts'
import type { FormatReader } from '../file-reading.ts'

/** Reads a text file, also one with separated values. Only as much as the sink can take is decoded. */
export const readPlainText: FormatReader = ({ bytes }, { sink, limits, fallbackEncoding }) => {
  const needed = limits.maxTextLength * 4 + 4
  sink.add(decodeText(bytes.subarray(0, needed), { fallback: fallbackEncoding, isCut: bytes.length > needed }))
}
