import { decoderFor } from '../decode-text.ts'
import { htmlToText } from '../html-to-text.ts'
import { encodingOfCharset, encodingOfCodePage } from './rtf-encodings.ts'
import { walkRtf } from './walk-rtf.ts'

/** What holds inside a group and ends with it. */
interface Group {
  readonly isSilent: boolean
  /** Inside what is only for RTF readers, in RTF that was made from HTML. */
  readonly isRtfOnly: boolean
  /** How many characters stand after a Unicode character for readers that know none. */
  readonly substitutes: number
  readonly encoding: string
  readonly isFontTable: boolean
}

const maxGroups = 10_000

/**
 * Takes the text out of Rich Text Format, in all its encodings; also the HTML that Outlook packs into it. One pass over the bytes, which
 * keeps nothing but the open groups.
 *
 * @throws when groups are nested too deeply, or the bytes are no RTF
 */
export function rtfToText(bytes: Buffer): string {
  const rtf = bytes.toString('latin1')
  if (!/^\s*(\xef\xbb\xbf)?\{\\rtf/.test(rtf.slice(0, 200))) throw new Error('It does not begin as Rich Text Format does.')
  const isHtml = /\\fromhtml1\b/.test(rtf.slice(0, 4000))
  const text = readGroups(rtf, isHtml)
  return isHtml ? htmlToText(text) : text
}

function readGroups(rtf: string, isHtml: boolean): string {
  const out = createDecodingOutput()
  const fonts = new Map<number, string>()
  const groups: Group[] = []
  let group: Group = { isSilent: false, isRtfOnly: false, substitutes: 1, encoding: encodingOfCodePage(1252), isFontTable: false }
  let defaultEncoding = group.encoding
  let font = 0
  let toSkip = 0
  let isStarred = false

  const isHeard = (): boolean => !group.isSilent && !group.isRtfOnly

  function addBytes(text: string): void {
    const skipped = Math.min(toSkip, text.length)
    toSkip -= skipped
    if (isHeard() && skipped < text.length) out.addBytes(text.slice(skipped), group.encoding)
  }

  function addText(text: string): void {
    if (toSkip > 0) toSkip--
    else if (isHeard()) out.addText(text)
  }

  function onWord(word: string, value: number | undefined): void {
    const isDestination = isStarred
    isStarred = false
    if (word === 'fonttbl') group = { ...group, isSilent: true, isFontTable: true }
    else if (silentDestinations.has(word)) group = { ...group, isSilent: true }
    else if (isDestination && !(isHtml && word === 'htmltag')) group = { ...group, isSilent: true }
    else if (word === 'htmlrtf') group = { ...group, isRtfOnly: isHtml && value !== 0 }
    else if (word === 'uc') group = { ...group, substitutes: Math.min(value ?? 1, 8) }
    else if (word === 'ansicpg') group = { ...group, encoding: (defaultEncoding = encodingOfCodePage(value ?? 1252)) }
    else if (word === 'f') onFont(value ?? 0)
    else if (word === 'fcharset' && group.isFontTable) fonts.set(font, encodingOfCharset(value ?? 0) ?? defaultEncoding)
    else if (word === 'plain') group = { ...group, encoding: defaultEncoding }
    else if (word === 'u') onUnicode(value ?? 0)
    else addText(words.get(word) ?? '')
  }

  function onFont(number: number): void {
    font = number
    if (!group.isFontTable) group = { ...group, encoding: fonts.get(number) ?? defaultEncoding }
  }

  function onUnicode(value: number): void {
    addText(String.fromCharCode(value & 0xffff))
    toSkip = group.substitutes
  }

  function onBrace(brace: '{' | '}'): void {
    toSkip = 0
    if (brace === '{') {
      if (groups.push(group) > maxGroups) throw new Error('Its groups are nested too deeply.')
      isStarred = false
    } else group = groups.pop() ?? group
  }

  function onSymbol(symbol: string): void {
    if (symbol === '*') isStarred = true
    else addText(symbols.get(symbol) ?? '')
  }

  walkRtf(rtf, { word: onWord, bytes: addBytes, symbol: onSymbol, brace: onBrace })
  return out.text()
}

/** Destinations without a star that are no text. */
const silentDestinations = new Set(['colortbl', 'stylesheet', 'info', 'pict', 'nonshppict', 'filetbl', 'objdata', 'themedata', 'datastore'])

const words = new Map([
  ...['par', 'line', 'sect', 'page', 'row', 'nestrow', 'column'].map((word) => [word, '\n'] as const),
  ...['tab', 'cell', 'nestcell'].map((word) => [word, '\t'] as const),
  ...['emspace', 'enspace', 'qmspace'].map((word) => [word, ' '] as const),
  ['emdash', '—'],
  ['endash', '–'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
])

const symbols = new Map([
  ['~', ' '],
  ['_', '-'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['\n', '\n'],
  ['\r', '\n'],
])

interface DecodingOutput {
  addBytes(bytes: string, encoding: string): void
  addText(text: string): void
  text(): string
}

/** Collects text and bytes in changing encodings. Bytes wait for their neighbours, since a character may take two. */
function createDecodingOutput(): DecodingOutput {
  let text = ''
  let bytes = ''
  let waiting = ''
  function flush(): void {
    if (bytes !== '') text += decoderFor(waiting).decode(Buffer.from(bytes, 'latin1'))
    bytes = ''
  }
  return {
    addBytes: (more, encoding) => {
      if (encoding !== waiting) flush()
      waiting = encoding
      bytes += more
    },
    addText: (more) => {
      if (more === '') return
      flush()
      text += more
    },
    text: () => {
      flush()
      return text
    },
  }
}
