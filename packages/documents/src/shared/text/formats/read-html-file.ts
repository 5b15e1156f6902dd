import { decoderFor, decodeText } from '../decode-text.ts'
import type { FormatReader } from '../file-reading.ts'
import { htmlToText } from '../html-to-text.ts'

/** Reads an HTML file, or the text of an XML file. */
export const readHtmlFile: FormatReader = ({ bytes }, { sink, fallbackEncoding }) => {
  const html = decodeHtml(bytes, fallbackEncoding)
  sink.add(htmlToText(html, { xml: /^\s*<\?xml/.test(html) && !/<html/i.test(html.slice(0, 4096)) }))
}

const declaration = /<meta[^>]{0,500}?charset\s*=\s*["']?([\w-]{1,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{1,40})/i

/** Decodes by the byte order mark or the form of the bytes, then by what the page says of itself. */
function decodeHtml(bytes: Buffer, fallback: string): string {
  const [, html, xml] = declaration.exec(bytes.toString('latin1', 0, 4096)) ?? []
  const declared = html ?? xml
  if (declared === undefined || hasByteOrderMark(bytes)) return decodeText(bytes, { fallback })
  return decoderFor(declared).decode(bytes)
}

function hasByteOrderMark([first, second]: Buffer): boolean {
  return (first === 0xef && second === 0xbb) || (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}
