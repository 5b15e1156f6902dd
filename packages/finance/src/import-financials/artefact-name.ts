import { parse } from 'node:path'
import { cutText } from '@synergy-jobs/core'
import type { ImportSource } from './import-source.ts'

/** Characters that some file system refuses in names. */
const forbidden = /[\\/:*?"<>|\p{Cc}]/gu
const longest = 100

/**
 * Names a workbook that is made for a sheet: `march-rejects.xlsx`, `1234-march-rejects.xlsx` for an attachment of document
 * 1234. The name of an attachment comes from the database, so nothing in it may lead out of the folder.
 *
 * @param used - names given before in this run, in lower case; the new one is added
 */
export function artefactName(source: Pick<ImportSource, 'name' | 'document'>, kind: string, used: Set<string>): string {
  const plain = source.name.replace(forbidden, '_').replace(/^[.\s]+/, '')
  const stem = cutText(parse(plain).name, longest).trimEnd() || 'sheet'
  const numbered = source.document === undefined ? stem : `${source.document.number}-${stem}`
  for (let copy = 1; ; copy++) {
    const name = `${numbered}-${kind}${copy === 1 ? '' : `-${copy}`}.xlsx`
    if (used.has(name.toLowerCase())) continue
    used.add(name.toLowerCase())
    return name
  }
}
