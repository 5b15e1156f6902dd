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
}

/** Makes an Outlook item of the streams that hold its properties; all texts are Unicode. */
export function makeMsg(parts: MsgParts): Buffer {
  const container = containers.utils.cfb_new()
  const add = (path: string, content: Buffer | undefined): void => {
    if (content) containers.utils.cfb_add(container, `/${path}`, content)
  }
  const text = (value: string | undefined): Buffer | undefined => (value === undefined ? undefined : Buffer.from(value, 'utf16le'))
  add('__properties_version1.0', Buffer.alloc(32))
  add('__nameid_version1.0/__substg1.0_00020102', Buffer.alloc(0))
  add('__nameid_version1.0/__substg1.0_00030102', Buffer.alloc(0))
  add('__nameid_version1.0/__substg1.0_00040102', Buffer.alloc(0))
  add('__substg1.0_0037001F', text(parts.subject))
  add('__substg1.0_0C1A001F', text(parts.sender))
  add('__substg1.0_1000001F', text(parts.body))
  add('__substg1.0_10130102', parts.html)
  add('__substg1.0_10090102', parts.compressedRtf)
  for (const [index, { name, content }] of (parts.attachments ?? []).entries()) {
    const folder = `__attach_version1.0_#0000000${index}`
    add(`${folder}/__properties_version1.0`, Buffer.alloc(8))
    add(`${folder}/__substg1.0_3707001F`, text(name))
    add(`${folder}/__substg1.0_37010102`, content)
  }
  return containers.write(container, { type: 'buffer' })
}
