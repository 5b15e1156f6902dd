import PostalMime from 'postal-mime'
import type { FormatReader } from '../file-reading.ts'
import { htmlToText } from '../html-to-text.ts'

/** Reads a mail as it travels: its subject, the people in it, its text, and the files attached to it. */
export const readEml: FormatReader = async ({ bytes }, { sink, readInner }) => {
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true })
  const people = [mail.from, ...(mail.to ?? []), ...(mail.cc ?? [])].flatMap((person) => person?.group ?? person ?? [])
  sink.add(`${mail.subject ?? ''}\n`)
  for (const { name, address } of people) sink.add(`${name} ${address ?? ''}\n`)
  // A mail that has both has the same text twice.
  sink.add(`${mail.text?.trim() ? mail.text : htmlToText(mail.html ?? '')}\n`)
  for (const { filename, mimeType, content } of mail.attachments) {
    const inner =
      typeof content === 'string' ? Buffer.from(content) : Buffer.from(content instanceof ArrayBuffer ? new Uint8Array(content) : content)
    await readInner({ bytes: inner, fileName: filename ?? (mimeType === 'message/rfc822' ? 'message.eml' : '') })
  }
}
