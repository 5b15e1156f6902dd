/** Writes the first 16 bytes as a GUID of the given UUID version, in upper case. */
export function formatGuid(bytes: Uint8Array, version: 4 | 5): string {
  const marked = Buffer.from(bytes.subarray(0, 16))
  marked[6] = ((marked[6] ?? 0) & 0x0f) | (version << 4)
  marked[8] = ((marked[8] ?? 0) & 0x3f) | 0x80
  return marked
    .toString('hex')
    .toUpperCase()
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
