import { crc32, deflateRawSync } from 'node:zlib'

/** One entry of a zip made for a test; the overrides let a test write headers that lie. */
export interface ZipEntry {
  readonly name: string
  readonly content: string | Buffer
  /** Stored without compression. @default false */
  readonly stored?: boolean
  /** Uncompressed size written in both headers instead of the true one. */
  readonly declaredSize?: number
  /** Checksum written in both headers instead of the true one. */
  readonly declaredCrc?: number
  /** Sets the flag that says the entry is encrypted. @default false */
  readonly encrypted?: boolean
}

/** Makes a zip archive byte by byte, entries in the order given; nothing is checked, so that tests can build wrong ones. */
export function makeZip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const { local, central } = zipEntry(entry, offset)
    locals.push(local)
    centrals.push(central)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  return Buffer.concat([...locals, directory, endOfDirectory(entries.length, directory.length, offset)])
}

function zipEntry(entry: ZipEntry, offset: number): { local: Buffer; central: Buffer } {
  const name = Buffer.from(entry.name)
  const content = Buffer.from(entry.content)
  const data = entry.stored ? content : deflateRawSync(content)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(entry.encrypted ? 0x801 : 0x800, 2)
  common.writeUInt16LE(entry.stored ? 0 : 8, 4)
  common.writeUInt32LE(entry.declaredCrc ?? crc32(content), 10)
  common.writeUInt32LE(data.length, 14)
  common.writeUInt32LE(entry.declaredSize ?? content.length, 18)
  common.writeUInt16LE(name.length, 22)
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(offset, 10)
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, data]),
    central: Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, name]),
  }
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
