import { decodeWindows } from '../decode-windows.ts'
import type { FormatReader } from '../file-reading.ts'
import { openOle } from '../open-ole.ts'
import { UnreadableContent } from '../unreadable-content.ts'

const word97 = 0x00c1
const encryptedFlag = 0x0100
const secondTableFlag = 0x0200

/**
 * Reads a document of Word 97 to 2003 by its piece table, which lists where its text lies in the order of reading: the text itself, notes,
 * headers, comments and text boxes. Documents of Word 6 and 95 have their text in one piece.
 */
export const readDoc: FormatReader = async ({ bytes }, { sink }) => {
  const ole = await openOle(bytes)
  const document = ole.stream('WordDocument') ?? Buffer.alloc(0)
  const flags = document.readUInt16LE(0x0a)
  if ((flags & encryptedFlag) !== 0) throw new UnreadableContent('encrypted', 'The document has a password.')
  if (document.readUInt16LE(2) < word97) {
    sink.add(plain(decodeWindows(document.subarray(document.readUInt32LE(0x18), document.readUInt32LE(0x1c)))))
    return
  }
  const table = ole.stream((flags & secondTableFlag) === 0 ? '0Table' : '1Table')
  if (!table) throw new UnreadableContent('damaged', 'The table of text pieces is missing.')
  const start = document.readUInt32LE(0x01a2)
  const pieces = pieceTable(table.subarray(start, start + document.readUInt32LE(0x01a6)))
  // Fields begin in one piece and end in another, so they are taken out of the whole.
  let text = ''
  for (const piece of pieces) {
    text += textOf(document, piece)
    if (text.length > 2 * bytes.length) throw new UnreadableContent('damaged', 'The text pieces overlap.')
  }
  sink.add(plain(text))
}

interface Piece {
  readonly length: number
  readonly place: number
}

/** Finds the list of pieces behind the formatting that may stand before it. */
function pieceTable(list: Buffer): readonly Piece[] {
  let at = 0
  while (list[at] === 1) at += 3 + list.readUInt16LE(at + 1)
  if (list[at] !== 2) throw new UnreadableContent('damaged', 'The table of text pieces cannot be read.')
  const entries = list.subarray(at + 5, at + 5 + list.readUInt32LE(at + 1))
  const count = Math.floor((entries.length - 4) / 12)
  return Array.from({ length: count }, (_, index) => ({
    length: entries.readUInt32LE((index + 1) * 4) - entries.readUInt32LE(index * 4),
    place: entries.readUInt32LE((count + 1) * 4 + index * 8 + 2),
  }))
}

const oneBytePiece = 0x4000_0000

function textOf(document: Buffer, { length, place }: Piece): string {
  if (length < 0) throw new UnreadableContent('damaged', 'A text piece has no length.')
  if ((place & oneBytePiece) === 0) return document.toString('utf16le', place, place + length * 2)
  const start = (place & (oneBytePiece - 1)) >>> 1
  return decodeWindows(document.subarray(start, start + length))
}

const fieldStart = '\x13'
const fieldResult = '\x14'
const fieldEnd = '\x15'

/** Leaves out the instructions of fields, which stand before their result, and turns Word's own marks into breaks. */
function plain(text: string): string {
  const kept: string[] = []
  const isInstruction: boolean[] = []
  for (const piece of text.split(/([\x13-\x15])/)) {
    if (piece === fieldStart) isInstruction.push(true)
    else if (piece === fieldResult && isInstruction.length > 0) isInstruction[isInstruction.length - 1] = false
    else if (piece === fieldEnd) isInstruction.pop()
    else if (isInstruction.at(-1) !== true) kept.push(piece)
  }
  return kept
    .join('')
    .replace(/\x07/g, '\t')
    .replace(/[\r\x0b\x0c]/g, '\n')
    .replace(/\x1e/g, '-')
    .replace(/[\0-\x08\x0e-\x1f]/g, '')
}
