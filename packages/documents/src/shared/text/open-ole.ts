/** What SheetJS gives for an OLE container; its own declarations say `any`. */
interface OleContainer {
  readonly FullPaths: readonly string[]
  readonly FileIndex: readonly { readonly content?: Uint8Array | readonly number[] }[]
}

/** The streams of an OLE container, the file system in a file of the older Office programs and of Outlook. */
export interface OleStreams {
  /** The content of a stream at the top of the container, by its name in any letter case; undefined when there is none. */
  stream(name: string): Buffer | undefined
}

/** Opens an OLE container with the reader that SheetJS brings along. */
export async function openOle(bytes: Buffer): Promise<OleStreams> {
  const { CFB } = (await import('xlsx')) as { readonly CFB: { read(data: Buffer, options: { type: 'buffer' }): OleContainer } }
  const container = CFB.read(bytes, { type: 'buffer' })
  const places = new Map(container.FullPaths.map((path, at) => [path.replace(/^[^/]*\//, '').toLowerCase(), at]))
  return {
    stream: (name) => {
      const at = places.get(name.toLowerCase())
      const content = at === undefined ? undefined : container.FileIndex[at]?.content
      return content === undefined ? undefined : Buffer.from(content)
    },
  }
}
