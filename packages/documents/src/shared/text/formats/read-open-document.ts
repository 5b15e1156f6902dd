import type { FormatReader } from '../file-reading.ts'
import { type Archive, withArchive } from '../open-archive.ts'
import { UnreadableContent } from '../unreadable-content.ts'
import { readXmlText, type XmlTextRules } from './read-xml-text.ts'

const rules: XmlTextRules = {
  text: new Set(['p', 'h']),
  lines: new Set(['p', 'h', 'line-break', 'table-row']),
  gaps: new Set(['tab', 's', 'table-cell']),
  skip: new Set(['tracked-changes', 'forms', 'scripts']),
}

/** Reads a document, workbook or presentation in OpenDocument format: its content, then headers and footers. */
export const readOpenDocument: FormatReader = async (file, reading) => {
  await withArchive(file, reading.limits, async (archive) => {
    if (await isEncrypted(archive)) throw new UnreadableContent('encrypted', 'The document has a password.')
    await readXmlText(archive, 'content.xml', rules, reading)
    if (archive.has('styles.xml')) await readXmlText(archive, 'styles.xml', rules, reading)
  })
}

async function isEncrypted(archive: Archive): Promise<boolean> {
  if (!archive.has('META-INF/manifest.xml')) return false
  let found = false
  await archive.xml('META-INF/manifest.xml', { open: (name) => void (found ||= name === 'encryption-data') })
  return found
}
