import type { TextFormat } from './extracted-text.ts'
import type { FormatReader } from './file-reading.ts'

/** Loads the reader of a format. Each comes with its library when the first file of its kind does. */
export const formatReaders: Readonly<Record<TextFormat, () => Promise<FormatReader>>> = {
  pdf: async () => (await import('./formats/read-pdf.ts')).readPdf,
  docx: async () => (await import('./formats/read-docx.ts')).readDocx,
  xlsx: async () => (await import('./formats/read-xlsx.ts')).readXlsx,
  pptx: async () => (await import('./formats/read-pptx.ts')).readPptx,
  doc: async () => (await import('./formats/read-doc.ts')).readDoc,
  xls: async () => (await import('./formats/read-xls.ts')).readXls,
  ppt: async () => (await import('./formats/read-ppt.ts')).readPpt,
  odt: async () => (await import('./formats/read-open-document.ts')).readOpenDocument,
  ods: async () => (await import('./formats/read-open-document.ts')).readOpenDocument,
  odp: async () => (await import('./formats/read-open-document.ts')).readOpenDocument,
  rtf: async () => (await import('./formats/read-rtf.ts')).readRtf,
  html: async () => (await import('./formats/read-html-file.ts')).readHtmlFile,
  csv: async () => (await import('./formats/read-plain-text.ts')).readPlainText,
  txt: async () => (await import('./formats/read-plain-text.ts')).readPlainText,
  eml: async () => (await import('./formats/read-eml.ts')).readEml,
  msg: async () => (await import('./formats/read-msg.ts')).readMsg,
}
