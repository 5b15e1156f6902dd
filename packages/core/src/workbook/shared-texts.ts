import { parseXml } from './parse-xml.ts'
import { unescapeText } from './text-escapes.ts'
import { invalidFile } from './workbook-error.ts'

/** The texts that cells refer to by number. */
export interface SharedTexts {
  readonly count: number
  /** The text of a number, `undefined` when the table has no such number. */
  get(index: number): string | undefined
}

/**
 * Reads the table of shared texts. It is held as UTF-8 bytes with one offset each, about half of what JavaScript strings take,
 * since a cell may refer to any of them. Runs of rich text are joined; phonetic hints for Japanese are left out.
 *
 * @throws {@link JobError} `invalid-file` when the texts take more than `maxBytes`
 */
export async function readSharedTexts(
  chunks: AsyncIterable<Uint8Array>,
  options: { readonly file: string; readonly part: string; readonly maxBytes: number },
): Promise<SharedTexts> {
  const table = createTextTable()
  let text = ''
  let inText = false
  let phonetic = 0
  await parseXml(chunks, options, {
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic++
      else if (name === 't') inText = phonetic === 0
    },
    text: (piece) => {
      if (inText) text += piece
    },
    close: (name) => {
      if (name === 't') inText = false
      else if (name === 'rPh') phonetic--
      else if (name === 'si' && table.add(unescapeText(text)) > options.maxBytes) throw tooLarge(options)
    },
  })
  return table
}

/** The table of a workbook without shared texts. */
export const noSharedTexts: SharedTexts = { count: 0, get: () => undefined }

/** Cells repeat a few texts (division, account) far more often than the rest. */
const recentSlots = 4096

interface TextTable extends SharedTexts {
  /** Adds a text and returns how many bytes the table holds now. */
  add(text: string): number
}

function createTextTable(): TextTable {
  let bytes = Buffer.allocUnsafe(64 * 1024)
  let offsets = new Float64Array(1024)
  let count = 0
  let end = 0
  const recent: string[] = []
  const recentIndex = new Int32Array(recentSlots).fill(-1)
  return {
    get count() {
      return count
    },
    add: (text) => {
      // A lone surrogate takes three bytes of UTF-8 and comes back as U+FFFD, the only text that is not kept as it is.
      const most = end + text.length * 3
      if (most > bytes.length) bytes = Buffer.concat([bytes.subarray(0, end)], Math.max(most, bytes.length * 2))
      end += bytes.write(text, end, 'utf8')
      if (++count === offsets.length) offsets = grown(offsets)
      offsets[count] = end
      return end
    },
    get: (index) => {
      if (!Number.isInteger(index) || index < 0 || index >= count) return undefined
      const slot = index % recentSlots
      if (recentIndex[slot] !== index) {
        recentIndex[slot] = index
        recent[slot] = bytes.toString('utf8', offsets[index], offsets[index + 1])
      }
      return recent[slot]
    },
  }
}

function grown(offsets: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(offsets.length * 2)
  larger.set(offsets)
  return larger
}

function tooLarge({ file, part, maxBytes }: { readonly file: string; readonly part: string; readonly maxBytes: number }): Error {
  return invalidFile(file, 'too-large', `its shared texts take more than ${maxBytes} bytes. If the file is genuine, raise the limit.`, {
    details: { part, limit: maxBytes },
  })
}
