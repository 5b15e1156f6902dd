/** Options of {@link cleanText}. */
export interface CleanTextOptions {
  /** Keeps tab, line feed and carriage return, for texts of several lines. @default false */
  readonly keepLineBreaks?: boolean
}

// Escapes are built from text so that the pattern holds no control character itself.
const controls = new RegExp('[\\u0000-\\u001f\\u007f-\\u009f]', 'g')
const controlsButLines = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]', 'g')

/**
 * Makes a text safe to store and show: every control character, NUL included, becomes one blank, and half of
 * a surrogate pair becomes U+FFFD. The length stays the same.
 */
export function cleanText(text: string, options: CleanTextOptions = {}): string {
  return text.replace(options.keepLineBreaks ? controlsButLines : controls, ' ').toWellFormed()
}
