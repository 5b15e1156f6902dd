import { getDocumentProxy } from 'unpdf'
import type { FileReading, FormatReader } from '../file-reading.ts'
import { UnreadableContent } from '../unreadable-content.ts'

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

/**
 * Reads the text of a PDF page by page, with the values of its form fields and its notes. A page that cannot be read is passed over as
 * long as another can. Text in a picture is none.
 */
export const readPdf: FormatReader = async ({ bytes }, reading) => {
  const pdf = await openPdf(bytes)
  try {
    const failures = await readPages(pdf, reading)
    if (failures > 0 && failures === pdf.numPages) throw new UnreadableContent('damaged', 'None of its pages can be read.')
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function openPdf(bytes: Buffer): Promise<PdfDocument> {
  try {
    // It takes the bytes over, so it gets a copy; nothing in a file is ever run.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, useSystemFonts: false })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new UnreadableContent('encrypted', 'The PDF has a password.')
    throw new UnreadableContent('damaged', `The PDF cannot be opened: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function readPages(pdf: PdfDocument, { sink }: FileReading): Promise<number> {
  let failures = 0
  for (let number = 1; number <= pdf.numPages && !sink.isFull; number++) {
    try {
      const page = await pdf.getPage(number)
      for await (const text of textsOf(page)) sink.add(text)
      page.cleanup()
    } catch {
      failures++
    }
    sink.add('\n')
  }
  return failures
}

async function* textsOf(page: PdfPage): AsyncGenerator<string, void, undefined> {
  const { items } = await page.getTextContent()
  for (const item of items) if ('str' in item) yield item.hasEOL ? `${item.str}\n` : item.str
  const annotations = (await page.getAnnotations()) as readonly {
    readonly fieldValue?: unknown
    readonly contentsObj?: { readonly str?: unknown }
  }[]
  for (const { fieldValue, contentsObj } of annotations) {
    for (const text of [fieldValue, contentsObj?.str].flat()) if (typeof text === 'string' && text !== '') yield `\n${text}`
  }
}
