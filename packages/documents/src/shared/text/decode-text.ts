import { TextDecoder } from 'node:util'
import { decodeWindows } from './decode-windows.ts'

/** How bytes without any mark of their encoding are read when they are not UTF-8. */
export const defaultFallbackEncoding = 'windows-1252'

/**
 * Turns the bytes of a text file into text: by its byte order mark, else UTF-16 where every second byte is zero, else UTF-8 where the
 * bytes allow no other reading, else the fallback, which is what Windows programs of western Europe write.
 */
export function decodeText(bytes: Uint8Array, { fallback = defaultFallbackEncoding, isCut = false }: DecodeTextOptions = {}): string {
  const marked = markedEncoding(bytes) ?? zeroBytesEncoding(bytes)
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes, { stream: isCut })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut })
  } catch {
    return decoderFor(fallback).decode(bytes)
  }
}

/** What {@link decodeText} is told besides the bytes. */
export interface DecodeTextOptions {
  /** The encoding of bytes that are not UTF-8 and have no mark. @default 'windows-1252' */
  readonly fallback?: string | undefined
  /** Whether the bytes are the start of more, so that their last character may be in pieces; it is dropped. @default false */
  readonly isCut?: boolean | undefined
}

/** The encoding that a byte order mark at the start tells. */
function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

const sampleBytes = 4096

/** Text in UTF-16 has a zero in the upper byte of each blank, digit and western letter; other text has none at all. */
function zeroBytesEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, Math.min(sampleBytes, bytes.length & ~1))
  const zeros = [0, 0] as [number, number]
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[(at & 1) as 0 | 1]++
  const [even, odd] = zeros
  const many = sample.length * 0.05
  if (odd > many && even < many / 10) return 'utf-16le'
  return even > many && odd < many / 10 ? 'utf-16be' : undefined
}

/** A decoder for an encoding that a file names; an unknown name means the default. */
export function decoderFor(encoding: string): { decode(bytes: Uint8Array): string } {
  const decoder = knownDecoder(encoding)
  return decoder === undefined || decoder.encoding === defaultFallbackEncoding ? { decode: decodeWindows } : decoder
}

function knownDecoder(encoding: string): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding)
  } catch {
    return undefined
  }
}
