import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

/** How {@link htmlToText} reads. */
export interface HtmlToTextOptions {
  /** Whether the text is XML, in which no element is special. @default false */
  readonly xml?: boolean | undefined
}

/** Elements whose content is not text for a reader. The tokeniser takes all of it up to the end tag as one text. */
const silent = new Set(['script', 'style', 'noframes', 'noembed', 'iframe'])

/** Elements that stand inside a line; all others end a word and a line. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/**
 * Takes the text out of HTML: without tags, comments, scripts and styles, with its entities decoded (B3.3 rule 5). Elements that are not
 * part of a line become line breaks, table cells tabs. Needs neither well-formed HTML nor a whole page, and keeps nothing but the text:
 * its time and memory grow with the length alone, however deep the tags are nested.
 *
 * @example
 * ```ts
 * console.log(htmlToText('<p>Caf&eacute;<script>alert(1)</script></p>')) // Café
 * ```
 */
export function htmlToText(html: string, options: HtmlToTextOptions = {}): string {
  const isXml = options.xml === true
  const pieces: string[] = []
  let silence: string | undefined
  const add = (text: string): void => {
    if (silence === undefined) pieces.push(text)
  }
  const open = (start: number, end: number): void => {
    const name = html.slice(start, end).toLowerCase()
    if (!isXml && silent.has(name)) silence ??= name
    add(breakOf(name))
  }
  const close = (start: number, end: number): void => {
    const name = html.slice(start, end).toLowerCase()
    if (name === silence) silence = undefined
    add(breakOf(name))
  }
  const callbacks: TokenizerCallbacks = {
    ...noCallbacks,
    ontext: (start, end) => add(blanksFor(html.slice(start, end))),
    ontextentity: (code) => add(String.fromCodePoint(code)),
    oncdata: (start, end, offset) => add(blanksFor(html.slice(start, end - offset))),
    onopentagname: open,
    onclosetag: close,
  }
  const tokenizer = new Tokenizer({ xmlMode: isXml, decodeEntities: true }, callbacks)
  tokenizer.write(html)
  tokenizer.end()
  return tidied(pieces.join(''))
}

const ignore = (): void => undefined

const noCallbacks: TokenizerCallbacks = {
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
}

function breakOf(name: string): string {
  if (inline.has(name)) return ''
  return name === 'td' || name === 'th' ? '\t' : '\n'
}

/** White space in HTML is one blank, whatever it is made of. */
function blanksFor(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** Where blanks and breaks meet, the strongest of them stays. */
function tidied(text: string): string {
  return text.replace(/\s+/g, (run) => (run.includes('\n') ? '\n' : run.includes('\t') ? '\t' : ' ')).trim()
}
