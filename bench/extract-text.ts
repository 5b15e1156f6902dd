import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openTextExtractor } from '../packages/documents/src/shared/text/extract-text.ts'
import { runContest } from './contest.ts'

// Takes the text out of many small real files of all kinds, by one thread and by two: extraction has to use all processors.
//
//   node --conditions=@synergy-jobs/source bench/extract-text.ts [--files 600]

const { values } = parseArgs({ options: { files: { type: 'string', default: '600' } }, strict: false })
const folder = new URL('../packages/documents/test/text/files/', import.meta.url)
const names = [
  'report.docx',
  'report.doc',
  'report.odt',
  'report.rtf',
  'report.pdf',
  'sheet.xlsx',
  'sheet.xls',
  'slides.pptx',
  'slides.ppt',
]

await runContest({
  title: `Texts of ${String(values.files)} files`,
  script: import.meta.filename,
  floor: 'one thread',
  contestants: {
    'one thread': (input, timed) => extracted(input, timed, 1),
    'two threads': (input, timed) => extracted(input, timed, 2),
  },
  prepare: async () => String(values.files),
})

async function extracted(
  input: string,
  timed: <T>(work: () => Promise<T>) => Promise<T>,
  threads: number,
): Promise<Readonly<Record<string, number>>> {
  const contents = names.map((name) => readFileSync(new URL(name, folder)))
  await using extractor = openTextExtractor({ threads })
  // Loading our own code and the libraries is not what is measured.
  await Promise.all(contents.flatMap((bytes) => [extractor.extract({ bytes }), extractor.extract({ bytes })]))
  return await timed(async () => {
    const files = Array.from({ length: Number(input) }, (_, at) => contents[at % contents.length] ?? Buffer.alloc(0))
    const results = await Promise.all(files.map((bytes) => extractor.extract({ bytes })))
    return { texts: results.filter(({ status }) => status === 'text').length }
  })
}
