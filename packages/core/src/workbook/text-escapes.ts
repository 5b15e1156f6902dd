/** Undoes the `_x000D_` escapes by which workbooks write characters that XML cannot hold; `_x005F_` is an underscore. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Protects text that would be read back as such an escape. */
export function escapeText(text: string): string {
  return text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text
}
