import { TextDecoder } from 'node:util'
import { SaxesParser } from 'saxes'
import { JobError } from '../errors/job-error.ts'
import { invalidFile } from './workbook-error.ts'

/** Attributes of an element by their names as written; the object has no prototype, so a name like `__proto__` is only a name. */
export type XmlAttributes = Readonly<Record<string, string>>

/** What a reader does at each piece of XML. Names come without their namespace prefix. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: XmlAttributes) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Parses XML as it comes in, in pieces of any size. */
export interface XmlParser {
  /** Parses the next bytes; the handlers are called before it returns. */
  readonly write: (chunk: Uint8Array) => void
  /** Says that no more comes. */
  readonly end: () => void
}

/** An element, text or comment that runs on for this long is an attack on memory: the longest cell text has 32,767 characters. */
const maxPieceBytes = 4 * 1024 ** 2
const maxDepth = 256

/**
 * Makes a parser of one XML part. Document type declarations are refused, so no entity is ever defined or fetched; characters split
 * over two chunks are put together.
 *
 * @throws {@link JobError} `invalid-file` from `write` and `end` when the XML is not well formed or holds a document type declaration
 */
export function createXmlParser(place: { readonly file: string; readonly part: string }, handlers: XmlHandlers): XmlParser {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let quietBytes = 0
  let depth = 0
  parser.on('opentag', ({ name, attributes }) => {
    quietBytes = 0
    if (++depth > maxDepth) throw damaged(place, 'nests its elements too deeply')
    handlers.open(localName(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth--
    handlers.close?.(localName(name))
  })
  if (handlers.text) {
    parser.on('text', handlers.text)
    parser.on('cdata', handlers.text)
  }
  parser.on('doctype', () => {
    throw invalidFile(place.file, 'forbidden-xml', `part ${place.part} holds a document type declaration, which Excel never writes.`, {
      details: { part: place.part },
    })
  })
  let decoder: TextDecoder | undefined
  return {
    write: (chunk) => {
      decoder ??= decoderFor(chunk)
      quietBytes += chunk.length
      guarded(place, () => parser.write(decoder?.decode(chunk, { stream: true }) ?? ''))
      if (quietBytes > maxPieceBytes) throw damaged(place, 'holds an element or text of more than 4 MiB')
    },
    end: () => guarded(place, () => parser.write(decoder?.decode() ?? '').close()),
  }
}

/** Parses a whole part from its chunks. */
export async function parseXml(
  chunks: AsyncIterable<Uint8Array>,
  place: { readonly file: string; readonly part: string },
  handlers: XmlHandlers,
): Promise<void> {
  const parser = createXmlParser(place, handlers)
  for await (const chunk of chunks) parser.write(chunk)
  parser.end()
}

/** The value of an attribute under any namespace prefix, for example `r:id`. */
export function attributeNamed(attributes: XmlAttributes, local: string): string | undefined {
  for (const name in attributes) if (localName(name) === local && name !== local) return attributes[name]
  return attributes[local]
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

function decoderFor(start: Uint8Array): TextDecoder {
  const littleEndian = start[0] === 0xff && start[1] === 0xfe
  const bigEndian = start[0] === 0xfe && start[1] === 0xff
  return new TextDecoder(littleEndian ? 'utf-16le' : bigEndian ? 'utf-16be' : 'utf-8', { fatal: true })
}

function guarded(place: { readonly file: string; readonly part: string }, parse: () => unknown): void {
  try {
    parse()
  } catch (cause) {
    throw JobError.isInstance(cause) ? cause : damaged(place, 'is not well-formed XML', cause)
  }
}

function damaged({ file, part }: { readonly file: string; readonly part: string }, what: string, cause?: unknown): JobError {
  return invalidFile(file, 'damaged', `part ${part} ${what}. Save the workbook again in Excel.`, { details: { part }, cause })
}
