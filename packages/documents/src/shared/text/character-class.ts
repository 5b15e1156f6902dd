/** What a character is to the tokeniser. */
export const characterClass = { separator: 1, letter: 2, digit: 3, joiner: 4, dot: 5, ideograph: 6, unspaced: 7 } as const

/** One of the numbers of {@link characterClass}. */
export type CharacterClass = (typeof characterClass)[keyof typeof characterClass]

const { separator, letter, digit, joiner, dot, ideograph, unspaced } = characterClass

/** The class of each UTF-16 unit, filled in as they come up; 0 where none has come up yet. Surrogates stay 0. */
const classes = new Uint8Array(0x10000)

/**
 * Tells what the character at a position of a text is; half of a surrogate pair separates.
 *
 * - `letter`, `digit`: make up words
 * - `joiner`: belongs to the word it stands in and starts none: combining marks, soft hyphens, direction marks, zero width joiners
 * - `dot`: belongs to a word between two digits, and separates otherwise
 * - `ideograph`: Chinese characters and kana, which are written without blanks between words
 * - `unspaced`: Thai, Lao, Khmer and Burmese letters, likewise
 * - `separator`: all else, NUL included
 */
export function classAt(text: string, at: number): CharacterClass {
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit < 0xe000) return classify(String.fromCodePoint(text.codePointAt(at) ?? unit))
  const known = classes[unit] as CharacterClass | 0
  return known === 0 ? (classes[unit] = classify(String.fromCharCode(unit))) : known
}

const unspacedScripts = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u
/** Characters that show nothing and may stand in the middle of a word. */
const invisible = /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u

function classify(character: string): CharacterClass {
  if (character === '.' || character === '．') return dot
  if (/\p{Nd}/u.test(character)) return digit
  if (/[\p{L}\p{N}]/u.test(character)) {
    if (ideographs.test(character)) return ideograph
    return unspacedScripts.test(character) ? unspaced : letter
  }
  if (/\p{M}/u.test(character)) return unspacedScripts.test(character) ? unspaced : joiner
  return invisible.test(character) ? joiner : separator
}
