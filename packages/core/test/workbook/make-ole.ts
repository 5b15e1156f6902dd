import * as XLSX from 'xlsx'

/** SheetJS' writer of OLE containers; its own declarations say `any`. */
const containers = XLSX.CFB as {
  readonly utils: { cfb_new(): object; cfb_add(container: object, path: string, content: Buffer): void }
  write(container: object, options: { readonly type: 'buffer' }): Buffer
}

/** Makes an OLE container with one stream: what an .xls file is, and an .xlsx file with a password. */
export function makeOle(stream: string, content: Buffer): Buffer {
  const container = containers.utils.cfb_new()
  containers.utils.cfb_add(container, `/${stream}`, content)
  return containers.write(container, { type: 'buffer' })
}
