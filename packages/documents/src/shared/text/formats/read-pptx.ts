import type { FormatReader } from '../file-reading.ts'
import { withArchive } from '../open-archive.ts'
import { readXmlText, type XmlTextRules } from './read-xml-text.ts'

const wanted = /^ppt\/(slides\/slide|notesslides\/notesslide|comments\/[\w-]*comment[\w-]*|diagrams\/data|charts\/chart)(\d*)\.xml$/

const rules: XmlTextRules = {
  text: new Set(['t', 'text']),
  lines: new Set(['p', 'br', 'tr', 'text']),
  gaps: new Set(['tc', 'tab']),
  skip: new Set(['Fallback']),
}

/** Reads a PowerPoint presentation: slides in the order of their numbers, then notes, comments, diagrams and charts. */
export const readPptx: FormatReader = async (file, reading) => {
  await withArchive(file, reading.limits, async (archive) => {
    for (const part of archive.parts.filter((name) => wanted.test(name)).sort(bySlide)) {
      await readXmlText(archive, part, rules, reading)
      reading.sink.add('\n')
    }
  })
}

function bySlide(a: string, b: string): number {
  return rank(a) - rank(b) || numberOf(a) - numberOf(b)
}

function rank(part: string): number {
  return part.startsWith('ppt/slides/') ? 0 : 1
}

function numberOf(part: string): number {
  return Number(wanted.exec(part)?.[2] ?? 0)
}
