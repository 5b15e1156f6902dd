import { promisify } from 'node:util'
import { gunzip, inflate, inflateRaw } from 'node:zlib'
import { decodeText } from './decode-text.ts'

/** The text of a compressed body, or why there is none. */
export type ExpandedBody =
  | { readonly status: 'text'; readonly text: string }
  | { readonly status: 'failed'; readonly reason: 'zip-bomb' | 'damaged'; readonly detail: string }

/** What {@link expandBody} takes. */
export interface ExpandBodyOptions {
  /** Bytes that a body may have when it is expanded. @default 67108864 (64 MiB) */
  readonly maxBytes?: number | undefined
}

/**
 * Expands the compressed body of a document (CompressBody; B3.3 rule 5). What it was compressed with is told by its first bytes: gzip,
 * zlib or zip; without any mark it is deflate, as .NET writes it, or text that was stored as it is. The text is UTF-16 or UTF-8 and is
 * still HTML: give it to {@link htmlToText}.
 */
export async function expandBody(bytes: Uint8Array, { maxBytes = 64 * 1024 ** 2 }: ExpandBodyOptions = {}): Promise<ExpandedBody> {
  if (bytes.length === 0) return { status: 'text', text: '' }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return { status: 'text', text: decodeBody(await expand(buffer, { maxOutputLength: maxBytes })) }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
      return { status: 'failed', reason: 'zip-bomb', detail: `The body expands to more than ${maxBytes} bytes.` }
    }
    return { status: 'failed', reason: 'damaged', detail: 'The body is neither gzip, zlib, zip nor deflate, or its end is missing.' }
  }
}

const expandGzip = promisify(gunzip) as Expand
const expandZlib = promisify(inflate) as Expand
const expandDeflate = promisify(inflateRaw) as Expand

type Expand = (bytes: Buffer, options: { readonly maxOutputLength: number }) => Promise<Buffer>

async function expand(bytes: Buffer, options: { readonly maxOutputLength: number }): Promise<Buffer> {
  if (isGzip(bytes)) return await expandGzip(bytes, options)
  if (isZip(bytes)) return await expandDeflate(bytes.subarray(contentOfZip(bytes)), options)
  if (isZlib(bytes)) return await expandZlib(bytes, options)
  try {
    return await expandDeflate(bytes, options)
  } catch (error) {
    if (isText(bytes)) return bytes
    throw error
  }
}

/** Bodies are UTF-16, as in the database, or UTF-8. HTML has signs below 256, so UTF-16 has zeros in upper bytes and none in lower ones. */
function decodeBody(bytes: Buffer): string {
  const sample = bytes.subarray(0, 4096)
  const isZeroAt = (parity: number): boolean => sample.some((byte, at) => byte === 0 && at % 2 === parity)
  return bytes.length % 2 === 0 && isZeroAt(1) && !isZeroAt(0) ? bytes.toString('utf16le').replace(/^\ufeff/, '') : decodeText(bytes)
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

function isZip(bytes: Buffer): boolean {
  return bytes.length > 30 && bytes.readUInt32LE(0) === 0x04034b50
}

/** Where the content of the first file in a zip archive starts: behind its header, name and extra field. */
function contentOfZip(bytes: Buffer): number {
  return 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28)
}

/** Two bytes that name the method and check each other. */
function isZlib(bytes: Buffer): boolean {
  return bytes.length > 2 && ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0
}

/** Text has no control characters besides breaks, and its bytes can be decoded. */
function isText(bytes: Buffer): boolean {
  return !/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/.test(decodeText(bytes.subarray(0, 256), { fallback: 'utf-8', isCut: true }))
}
