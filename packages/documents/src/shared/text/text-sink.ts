/** Collects the text of a file up to a length. Readers add to it and stop early when it is full. */
export interface TextSink {
  /** Adds text as it is. Beyond the length it is dropped. */
  add(text: string): void
  /** Whether text was dropped; nothing more can be added. */
  readonly isFull: boolean
  /** The text so far. */
  readonly text: string
}

/** Makes an empty sink for `maxLength` UTF-16 units. */
export function createTextSink(maxLength: number): TextSink {
  let text = ''
  let isFull = false
  return {
    add: (more) => {
      if (isFull) return
      isFull = text.length + more.length > maxLength
      text += isFull ? more.slice(0, maxLength - text.length) : more
    },
    get isFull() {
      return isFull
    },
    get text() {
      return text
    },
  }
}
