import { chartXml } from './chart-xml.ts'
import { drawingXml } from './drawing-xml.ts'
import { insertBefore } from './insert-before.ts'
import type { WrittenChart } from './written-chart.ts'

/** The archive to which exceljs hands the parts of a workbook, one after the other. */
export interface PartArchive {
  append(source: string | Buffer | Pipeable, about: { readonly name: string }): unknown
}

/** What exceljs streams a part from: it pipes, but is no stream of Node's in full. */
interface Pipeable {
  pipe(target: NodeJS.WritableStream): unknown
}

/** Charts of a workbook that is being written. */
export interface ChartParts {
  /** Says which charts a sheet has, before exceljs opens it. */
  announce(sheetNumber: number, charts: readonly WrittenChart[]): void
}

/** What comes after a drawing in the XML of a sheet, as the format orders it. */
const afterDrawing = ['<legacyDrawing', '<picture', '<tableParts', '<extLst', '</worksheet>']
/** exceljs names the relationships of a sheet rId1, rId2 …; ours is none of them. */
const drawingId = 'rIdDrawing'

/**
 * Adds charts, which exceljs cannot write, to the parts of a workbook on their way into its archive: the XML of a sheet gets the
 * reference to its drawing, its relationships and the content types their entries, and drawings and charts follow as parts of their
 * own. It is one pass over what is written anyway; nothing is kept or read back (decision 0016).
 */
export function addChartParts(archive: PartArchive): ChartParts {
  const announced = new Map<number, readonly WrittenChart[]>()
  /** Drawings whose sheet has no list of relationships yet. */
  const unrelated = new Map<number, number>()
  const types: string[] = []
  const append = archive.append.bind(archive)
  let [drawings, charts] = [0, 0]

  const addDrawing = (sheet: number, own: readonly WrittenChart[]): void => {
    const drawing = ++drawings
    unrelated.set(sheet, drawing)
    append(drawingXml(own), { name: `xl/drawings/drawing${drawing}.xml` })
    const relationships = own.map((chart, index) => {
      const part = `charts/chart${++charts}.xml`
      append(chartXml(chart), { name: `xl/${part}` })
      types.push(override(part, 'drawingml.chart'))
      return relationship(`rId${index + 1}`, 'chart', `../${part}`)
    })
    append(relationshipList(relationships), { name: `xl/drawings/_rels/drawing${drawing}.xml.rels` })
    types.push(override(`drawings/drawing${drawing}.xml`, 'drawing'))
  }
  archive.append = (source, about) => {
    const { kind, number } = partOf(about.name)
    const own = kind === 'sheet' ? announced.get(number) : undefined
    if (own !== undefined) {
      announced.delete(number)
      const result = append(through(source, insertBefore(afterDrawing, `<drawing r:id="${drawingId}"/>`)), about)
      addDrawing(number, own)
      return result
    }
    const drawing = kind === 'relationships' ? unrelated.get(number) : undefined
    if (drawing !== undefined) {
      unrelated.delete(number)
      return append(through(source, insertBefore(['</Relationships>'], sheetRelationship(drawing))), about)
    }
    if (kind !== 'content types') return append(source, about)
    for (const [sheet, last] of unrelated) {
      append(relationshipList([sheetRelationship(last)]), { name: `xl/worksheets/_rels/sheet${sheet}.xml.rels` })
    }
    return append(through(source, insertBefore(['</Types>'], types.join(''))), about)
  }
  return { announce: (sheetNumber, own) => void announced.set(sheetNumber, own) }
}

interface Part {
  readonly kind: 'sheet' | 'relationships' | 'content types' | 'other'
  readonly number: number
}

function partOf(name: string): Part {
  const [, relationships, sheet] = /^\/?xl\/worksheets\/(_rels\/)?sheet(\d+)\.xml(?:\.rels)?$/.exec(name) ?? []
  if (sheet !== undefined) return { kind: relationships === undefined ? 'sheet' : 'relationships', number: Number(sheet) }
  return { kind: name === '[Content_Types].xml' ? 'content types' : 'other', number: 0 }
}

/** Sends a part through a stream on its way; exceljs waits for that stream when the archive is slow. */
function through(source: string | Buffer | Pipeable, target: ReturnType<typeof insertBefore>): ReturnType<typeof insertBefore> {
  if (typeof source === 'string' || Buffer.isBuffer(source)) target.end(source)
  else source.pipe(target)
  return target
}

const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${officeRelationships}/${type}" Target="${target}"/>`
}

function sheetRelationship(drawing: number): string {
  return relationship(drawingId, 'drawing', `../drawings/drawing${drawing}.xml`)
}

function relationshipList(relationships: readonly string[]): string {
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${namespace}">${relationships.join('')}</Relationships>`
}

function override(part: string, type: string): string {
  return `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`
}
