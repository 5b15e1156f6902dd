import { readRows, readWorkbookInfo } from '@synergy-jobs/core/files'
import type { FileReading, FormatReader, SourceFile } from '../file-reading.ts'
import { named, withArchive, workbookLimits } from '../open-archive.ts'
import { readXmlText, type XmlTextRules } from './read-xml-text.ts'

/** Reads a workbook by core's streaming reader: all sheets, hidden ones too, dates and numbers as they read; then comments and drawings. */
export const readXlsx: FormatReader = async (file, reading) => {
  await named(() => readSheets(file, reading))
  await readAround(file, reading)
}

async function readSheets({ bytes, fileName }: SourceFile, { sink, limits: own }: FileReading): Promise<void> {
  const limits = workbookLimits(own)
  const { sheets } = await readWorkbookInfo(bytes, { limits, fileName })
  for (const { name, index } of sheets) {
    sink.add(`${name}\n`)
    for await (const { cells } of readRows(bytes, { limits, fileName, sheet: index })) {
      sink.add(`${cells.map(({ text }) => text).join('\t')}\n`)
      if (sink.isFull) return
    }
  }
}

const around = /^xl\/(comments\d*|threadedcomments\/[\w-]+|drawings\/drawing\d+|charts\/chart\d+)\.xml$/

const rules: XmlTextRules = {
  text: new Set(['t', 'text']),
  lines: new Set(['p', 'comment', 'threadedComment', 'v']),
  gaps: new Set(),
  skip: new Set(['Fallback']),
}

async function readAround(file: SourceFile, reading: FileReading): Promise<void> {
  await withArchive(file, reading.limits, async (archive) => {
    for (const part of archive.parts.filter((name) => around.test(name))) {
      await readXmlText(archive, part, rules, reading)
      reading.sink.add('\n')
    }
  })
}
