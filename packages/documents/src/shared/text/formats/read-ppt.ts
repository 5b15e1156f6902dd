import type { FormatReader } from '../file-reading.ts'
import { openOle } from '../open-ole.ts'
import { UnreadableContent } from '../unreadable-content.ts'

const textInUtf16 = 4000
const textInBytes = 4008
/** Masters hold what a slide is made from ("click to edit"), not what is on it. */
const masters = new Set([1016, 4041])
const encryptedToken = 0xf3d1c4df

/**
 * Reads a presentation of PowerPoint 97 to 2003: the texts of its records, in the order in which they lie in the file. Best effort: texts
 * that an older state left in the file, as quick saving did, are found too.
 */
export const readPpt: FormatReader = async ({ bytes }, { sink }) => {
  const ole = await openOle(bytes)
  const user = ole.stream('Current User')
  const isEncrypted = user !== undefined && user.length >= 16 && user.readUInt32LE(12) === encryptedToken
  if (isEncrypted || ole.stream('EncryptedSummary')) throw new UnreadableContent('encrypted', 'The presentation has a password.')
  const records = ole.stream('PowerPoint Document') ?? Buffer.alloc(0)
  for (let at = 0; at + 8 <= records.length && !sink.isFull; ) {
    const isContainer = (records.readUInt16LE(at) & 0x0f) === 0x0f
    const type = records.readUInt16LE(at + 2)
    const end = at + 8 + records.readUInt32LE(at + 4)
    if (type === textInUtf16) sink.add(plain(records.toString('utf16le', at + 8, end)))
    if (type === textInBytes) sink.add(plain(records.toString('latin1', at + 8, end)))
    at = isContainer && !masters.has(type) ? at + 8 : end
  }
}

function plain(text: string): string {
  return `${text.replace(/[\r\x0b]/g, '\n')}\n`
}
