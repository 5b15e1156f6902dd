import { TextDecoder } from 'node:util'

/** What Windows-1252 has at the bytes 0x80 to 0x9F; at five of them nothing but the control character. */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Reads bytes as Windows-1252. Some versions of Node 22 decode it as Latin-1, which leaves control characters where Windows has the euro
 * sign and curly quotes; those are put right. Other versions leave nothing to put right.
 */
export function decodeWindows(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes)
  return text.replace(/[\u0080-\u009f]/g, (character) => upperControls.charAt(character.charCodeAt(0) - 0x80))
}
