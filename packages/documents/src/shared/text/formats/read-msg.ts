import { createRequire } from 'node:module'
import { decompressRTF } from '@kenjiuno/decompressrtf'
import type { FieldsData } from '@kenjiuno/msgreader'
import { decodeText } from '../decode-text.ts'
import type { FileReading, FormatReader } from '../file-reading.ts'
import { htmlToText } from '../html-to-text.ts'
import { rtfToText } from './rtf-to-text.ts'

// A CommonJS package with a default export, which bundlers and Node import differently; required, it is the same for all.
const { default: MsgReader } = createRequire(import.meta.url)('@kenjiuno/msgreader') as typeof import('@kenjiuno/msgreader')

/** Reads an item of Outlook: its subject, the people in it, its text in the first form that it has, and the files attached to it. */
export const readMsg: FormatReader = async ({ bytes }, reading) => {
  const message = new MsgReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const fields = message.getFileData()
  if (fields.error !== undefined) throw new Error(fields.error)
  reading.sink.add(`${fields.subject ?? ''}\n`)
  for (const person of peopleOf(fields)) reading.sink.add(`${person}\n`)
  reading.sink.add(`${bodyOf(fields, reading)}\n`)
  for (const attachment of fields.attachments ?? []) {
    const { fileName, content } = message.getAttachment(attachment)
    await reading.readInner({ bytes: Buffer.from(content), fileName })
  }
}

function peopleOf({ senderName, senderEmail, recipients }: FieldsData): readonly string[] {
  const from = `${senderName ?? ''} ${senderEmail ?? ''}`
  return [from, ...(recipients ?? []).map(({ name, smtpAddress, email }) => `${name ?? ''} ${smtpAddress ?? email ?? ''}`)]
}

function bodyOf({ body, bodyHtml, html, compressedRtf }: FieldsData, { fallbackEncoding }: FileReading): string {
  if (body?.trim()) return body
  if (bodyHtml !== undefined) return htmlToText(bodyHtml)
  if (html !== undefined) return htmlToText(decodeText(html, { fallback: fallbackEncoding }))
  return compressedRtf === undefined ? '' : rtfToText(Buffer.from(decompressRTF(Array.from(compressedRtf))))
}
