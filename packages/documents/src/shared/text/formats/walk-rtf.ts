/** What is done at each piece of Rich Text Format. */
export interface RtfHandlers {
  /** A control word with its number, for example `fs` and 24. */
  readonly word: (word: string, value: number | undefined) => void
  /** Bytes of text, each as one character; what they mean depends on the encoding that holds. */
  readonly bytes: (bytes: string) => void
  /** A control symbol, for example `~`. */
  readonly symbol: (symbol: string) => void
  /** A group begins or ends. */
  readonly brace: (brace: '{' | '}') => void
}

const token = /\\([a-z]{1,40})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)|\\/giy

/** Goes through Rich Text Format once, from start to end; binary data is passed over. */
export function walkRtf(rtf: string, handlers: RtfHandlers): void {
  const matcher = new RegExp(token)
  for (let found = matcher.exec(rtf); found !== null; found = matcher.exec(rtf)) {
    const [, word, number, byte, symbol, brace, bytes] = found
    if (word === 'bin') matcher.lastIndex += Math.max(0, Number(number ?? 0))
    else if (word !== undefined) handlers.word(word, number === undefined ? undefined : Number(number))
    else if (byte !== undefined) handlers.bytes(String.fromCharCode(Number.parseInt(byte, 16)))
    else if (symbol !== undefined) handlers.symbol(symbol)
    else if (brace !== undefined) handlers.brace(brace as '{' | '}')
    else if (bytes !== undefined) handlers.bytes(bytes)
  }
}
