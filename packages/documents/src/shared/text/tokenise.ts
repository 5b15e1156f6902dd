import { foldWord } from './fold-word.ts'
import { scanWords } from './scan-words.ts'

/** A word of a text. */
export interface Token {
  /** The word as it is stored and looked for: folded by {@link foldWord} and cut. */
  readonly word: string
  /** Its place among the words of the text, from 0. Words that are left out keep their place, so that phrases stay phrases. */
  readonly position: number
  /** Where it starts in the text, as an index of UTF-16 units. */
  readonly start: number
  /** Where it ends in the text: the index after its last unit. */
  readonly end: number
}

/** What {@link tokenise} leaves out. */
export interface TokeniseOptions {
  /** Words that are not worth finding, each folded by {@link foldWord}; see the table NoiseWords. @default none */
  readonly noiseWords?: ReadonlySet<string> | undefined
  /** Length at which words are cut, in UTF-16 units; the columns Word have 64. @default 64 */
  readonly maxWordLength?: number | undefined
  /** Whether single letters are words too. Single digits, ideographs, kana and Korean syllables always are. @default false */
  readonly singleLetters?: boolean | undefined
}

/**
 * Splits a text into words (B3.3 rules 6 to 8), in the order of the text and for all languages alike.
 *
 * - A word is a run of letters and digits with their accents. Everything else separates, also hyphens, apostrophes and NUL.
 * - A dot between two digits belongs to the word: `00.809.026` and `v1.2` are words.
 * - Chinese characters and kana, written without blanks, give each pair of neighbours: `東京都` is `東京` and `京都`. Every piece of such a
 *   text is found as a phrase, whatever the version of a dictionary.
 * - Thai, Lao, Khmer and Burmese are split by the dictionary of the JavaScript engine.
 * - Single letters and noise words are left out.
 *
 * @example
 * ```ts
 * const words = [...tokenise('Café de l’Évêché, dossier 00.809.026')].map(({ word }) => word)
 * console.log(words) // cafe, de, eveche, dossier, 00.809.026
 * ```
 */
export function* tokenise(text: string, options: TokeniseOptions = {}): Generator<Token, void, undefined> {
  const { noiseWords, maxWordLength = 64, singleLetters = false } = options
  const words = scanWords(text)
  let position = 0
  while (words.next()) {
    const { start, end } = words
    const word = cut(foldWord(text.slice(start, end)), maxWordLength)
    if (word === '') continue
    const isLeftOut = (!singleLetters && isSingleLetter(word)) || noiseWords?.has(word) === true
    if (!isLeftOut) yield { word, position, start, end }
    position++
  }
}

/** From here on one character is a word or syllable: ideographs, kana, Korean. */
const firstSyllable = '\u2e80'

function isSingleLetter(word: string): boolean {
  return word.length === 1 && word < firstSyllable && !(word >= '0' && word <= '9')
}

function cut(word: string, maxLength: number): string {
  if (word.length <= maxLength) return word
  const isInsidePair = (word.codePointAt(maxLength - 1) ?? 0) > 0xffff
  return word.slice(0, isInsidePair ? maxLength - 1 : maxLength)
}
