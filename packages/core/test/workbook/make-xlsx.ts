import { makeZip, type ZipEntry } from './make-zip.ts'

/** Parts of a hand-made workbook; each left out gets the smallest valid content. */
export interface XlsxParts {
  /** What stands between `<sheetData>` and `</sheetData>`. */
  readonly rows: string
  /** `<si>` elements; no shared strings part without it. */
  readonly strings?: string
  /** Content of `<styleSheet>`; no styles part without it. */
  readonly styles?: string
  readonly date1904?: boolean
  /** Puts the sheet before every other part. @default false */
  readonly sheetFirst?: boolean
  /** What stands after `</sheetData>`. */
  readonly afterRows?: string
  readonly extra?: readonly ZipEntry[]
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Makes the bytes of a one-sheet workbook, as a producer other than the usual libraries would write it. */
export function makeXlsx(parts: XlsxParts): Buffer {
  const sheet = { name: 'xl/worksheets/sheet1.xml', content: sheetXml(parts.rows, parts.afterRows) }
  const others = [...packageParts(parts), ...(parts.extra ?? [])]
  return makeZip(parts.sheetFirst ? [sheet, ...others] : [...others, sheet])
}

/** The XML of a worksheet part around the given rows. */
export function sheetXml(rows: string, afterRows = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rows}</sheetData>${afterRows}</worksheet>`
}

/** The XML of a workbook part with the given `<sheet>` elements. */
export function workbookXml(sheets: string, properties = ''): string {
  return `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${sheets}</sheets></workbook>`
}

/** The XML of a relationships part from `[id, type's last word, target]`. */
export function relationshipsXml(relationships: readonly (readonly [string, string, string])[]): string {
  const items = relationships.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`
}

function packageParts(parts: XlsxParts): ZipEntry[] {
  const entries: ZipEntry[] = [
    { name: '_rels/.rels', content: relationshipsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      content: workbookXml('<sheet name="Sheet1" sheetId="1" r:id="rId1"/>', parts.date1904 ? '<workbookPr date1904="1"/>' : ''),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationshipsXml([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ...(parts.strings === undefined ? [] : [['rId2', 'sharedStrings', 'sharedStrings.xml'] as const]),
        ...(parts.styles === undefined ? [] : [['rId3', 'styles', 'styles.xml'] as const]),
      ]),
    },
  ]
  if (parts.strings !== undefined) entries.push({ name: 'xl/sharedStrings.xml', content: `<sst xmlns="${main}">${parts.strings}</sst>` })
  if (parts.styles !== undefined)
    entries.push({ name: 'xl/styles.xml', content: `<styleSheet xmlns="${main}">${parts.styles}</styleSheet>` })
  return entries
}
