import type { FormatReader } from '../file-reading.ts'
import { withArchive } from '../open-archive.ts'
import { readXmlText, type XmlTextRules } from './read-xml-text.ts'

const parts = [
  /^word\/document\d*\.xml$/,
  /^word\/(header|footer)\d*\.xml$/,
  /^word\/(footnotes|endnotes|comments)\d*\.xml$/,
  /^word\/(diagrams\/data|charts\/chart)\d*\.xml$/,
]

const rules: XmlTextRules = {
  text: new Set(['t']),
  lines: new Set(['p', 'br', 'cr', 'tr']),
  gaps: new Set(['tab', 'tc']),
  // A text box is written twice, the second time for older programs.
  skip: new Set(['Fallback']),
}

/** Reads a Word document: its text, headers and footers, notes, comments, text boxes and charts; not what is marked as deleted. */
export const readDocx: FormatReader = async (file, reading) => {
  await withArchive(file, reading.limits, async (archive) => {
    for (const wanted of parts) {
      for (const part of archive.parts.filter((name) => wanted.test(name))) {
        await readXmlText(archive, part, rules, reading)
        reading.sink.add('\n')
      }
    }
  })
}
