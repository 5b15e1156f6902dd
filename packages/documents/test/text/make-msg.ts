import * as XLSX from 'xlsx'

/** SheetJS' writer of OLE containers; its own declarations say `any`. */
const containers = XLSX.CFB as {
  readonly utils: { cfb_new(): object; cfb_add(container: object, path: string, content: Buffer): void }
  write(container: object, options: { readonly type: 'buffer' }): Buffer
}

/** An Outlook item made for a test. */
export interface MsgParts {
  readonly subject: string
  readonly body?: string
  readonly html?: Buffer
  readonly compressedRtf?: Buffer
  readonly sender?: string
  readonly attachments?: readonly { readonly name: string; readonly content: Buffer }[]
  /** An item attached to it, which is no stream of bytes but a folder of the same kind. */
  readonly inner?: MsgParts
}

/** Makes an Outlook item of the streams that hold its properties; all texts are Unicode. */
export function makeMsg(parts: MsgParts): Buffer {
  const container = containers.utils.cfb_new()
  const add: Add = (path, content) => {
    if (content) containers.utils.cfb_add(container, `/${path}`, content)
  }
  for (const name of ['00020102', '00030102', '00040102']) add(`__nameid_version1.0/__substg1.0_${name}`, Buffer.alloc(0))
  add('__properties_version1.0', Buffer.alloc(32))
  addItem(parts, '', add)
  return containers.write(container, { type: 'buffer' })
}

type Add = (path: string, content: Buffer | undefined) => void

function addItem({ subject, sender, body, html, compressedRtf, attachments = [], inner }: MsgParts, folder: string, add: Add): void {
  add(`${folder}__substg1.0_0037001F`, utf16(subject))
  add(`${folder}__substg1.0_0C1A001F`, utf16(sender))
  add(`${folder}__substg1.0_1000001F`, utf16(body))
  add(`${folder}__substg1.0_10130102`, html)
  add(`${folder}__substg1.0_10090102`, compressedRtf)
  const attached = [...attachments, ...(inner ? [{ name: 'inner.msg', content: undefined }] : [])]
  for (const [index, { name, content }] of attached.entries()) {
    const place = `${folder}__attach_version1.0_#0000000${index}/`
    add(`${place}__properties_version1.0`, Buffer.alloc(8))
    add(`${place}__substg1.0_3707001F`, utf16(name))
    add(`${place}__substg1.0_37010102`, content)
    if (inner && content === undefined) {
      add(`${place}__substg1.0_3701000D/__properties_version1.0`, Buffer.alloc(24))
      addItem(inner, `${place}__substg1.0_3701000D/`, add)
    }
  }
}

function utf16(text: string | undefined): Buffer | undefined {
  return text === undefined ? undefined : Buffer.from(text, 'utf16le')
}
