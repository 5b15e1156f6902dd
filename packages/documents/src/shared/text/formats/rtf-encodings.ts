/** Code pages whose encoding is not called `windows-<number>`. */
const codePages = new Map([
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [866, 'ibm866'],
  [10_000, 'macintosh'],
  [65_001, 'utf-8'],
])

/** The encoding of a Windows code page, as decoders name it. Pages of DOS, for which there is no decoder, are read as 1252. */
export function encodingOfCodePage(codePage: number): string {
  return codePages.get(codePage) ?? ((codePage >= 1250 && codePage <= 1258) || codePage === 874 ? `windows-${codePage}` : 'windows-1252')
}

const charsets = new Map([
  [77, 10_000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
])

/** The encoding of a font by its character set number; undefined for those that follow the document. */
export function encodingOfCharset(charset: number): string | undefined {
  const codePage = charsets.get(charset)
  return codePage === undefined ? undefined : encodingOfCodePage(codePage)
}
