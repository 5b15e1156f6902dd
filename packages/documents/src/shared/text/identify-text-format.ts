import { decodeText } from './decode-text.ts'
import type { TextFormat } from './extracted-text.ts'
import type { SourceFile } from './file-reading.ts'

const sampleBytes = 8192

/** Tells which kind of text file this is; undefined when it is no text. */
export function identifyTextFormat({ bytes, fileName }: SourceFile): TextFormat | undefined {
  const sample = decodeText(bytes.subarray(0, sampleBytes), { isCut: bytes.length > sampleBytes })
  const extension = /\.(\w{1,8})$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
  if (!looksLikeText(sample, textExtensions.has(extension) ? 0.3 : 0.02)) return undefined
  const start = sample.replace(/^[\ufeff\s]+/, '')
  if (/^<(!doctype\s+html|html|head|body|\?xml|!--|meta|table|div|p)\b/i.test(start)) return 'html'
  if (start.startsWith('{\\rtf')) return 'rtf'
  if (isMail(start, extension)) return 'eml'
  return extension === 'csv' ? 'csv' : htmlExtensions.has(extension) ? 'html' : 'txt'
}

const htmlExtensions = new Set(['html', 'htm', 'xhtml', 'mht', 'xml'])
const textExtensions = new Set(['txt', 'csv', 'log', 'md', 'eml', ...htmlExtensions])

/** Text has few control characters besides those that move on: blank, line and page breaks, escape, end of file. */
function looksLikeText(sample: string, mostStrange: number): boolean {
  const strange = sample.match(/[\0-\x08\x0e-\x19\x1c-\x1f\x7f\ufffd]/g)?.length ?? 0
  return strange <= sample.length * mostStrange
}

const mailHeader = /^(received|return-path|delivered-to|message-id|mime-version|from|to|subject|date|x-[\w-]+|dkim-signature):/i

/** A mail begins with header fields, at least one of which only mails have. */
function isMail(start: string, extension: string): boolean {
  const lines = start.split(/\r?\n/, 40)
  const blank = lines.indexOf('')
  const fields = lines.slice(0, blank < 0 ? lines.length : blank).filter((line) => !/^[ \t]/.test(line))
  if (!fields.every((line) => /^[!-9;-~]+:/.test(line) || line.startsWith('From '))) return false
  const known = fields.filter((line) => mailHeader.test(line)).length
  return extension === 'eml' ? known >= 1 : known >= 3
}
