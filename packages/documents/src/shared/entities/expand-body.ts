import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'

/** A compressed text that was expanded, or why it could not be. */
export type ExpandedBody = { readonly text: string } | { readonly problem: string }

/**
 * Expands a compressed text (`CompressBody`): gzip, zlib or bare deflate, told by its first bytes, of UTF-16 or UTF-8
 * (spec documents §B3.3 rule 5; the format is inferred). Stops at `maxBytes`, so that a small body cannot become a huge one.
 */
export async function expandBody(bytes: Uint8Array, maxBytes: number): Promise<ExpandedBody> {
  const options = { maxOutputLength: maxBytes }
  const [first = 0, second = 0] = bytes
  const isGzip = first === 0x1f && second === 0x8b
  const isZlib = (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0
  const ways = isGzip ? [expanders.gunzip] : isZlib ? [expanders.inflate, expanders.inflateRaw] : [expanders.inflateRaw, expanders.brotli]
  let problem = 'it is empty'
  // At most two formats are tried on the same bytes.
  for (const expand of ways) {
    try {
      return { text: decode(await expand(bytes, options)) }
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === 'ERR_BUFFER_TOO_LARGE') return { problem: `it expands to more than ${maxBytes} bytes` }
      problem = `it is not compressed in a known way (${code ?? String(error)})`
    }
  }
  return { problem }
}

type Expand = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Buffer>

const expanders = {
  gunzip: promisify(gunzip),
  inflate: promisify(inflate),
  inflateRaw: promisify(inflateRaw),
  brotli: promisify(brotliDecompress),
} satisfies Readonly<Record<string, Expand>>

/** UTF-16 when it has its mark, has many zero bytes, or is no UTF-8. */
function decode(bytes: Buffer): string {
  const head = bytes.subarray(0, 200)
  const zeros = head.filter((byte, index) => index % 2 === 1 && byte === 0).length
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (head.length >= 2 && zeros > head.length / 4)
  if (isWide) return wide.decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return wide.decode(bytes)
  }
}

const wide = new TextDecoder('utf-16le')
