import { ignorableMarks } from './ignorable-marks.ts'

/** Letters that are one without accents, although Unicode does not take them apart. */
const equalLetters = new Map([
  ...Object.entries({ đ: 'd', ð: 'd', ħ: 'h', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ґ: 'г' }),
  ...Object.entries({ ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ', ـ: '' }),
])

/** Letters whose mark is part of them: without it they are another letter, in Cyrillic, Thai and Lao. */
const wholeLetters = new Set('йЙำຳ')

const smallKana = 'ぁぃぅぇぉっゃゅょゎゕゖ'
const largeKana = 'あいうえおつやゆよわかけ'

/**
 * Folds a word as the product's collation does (B3.3 rule 7: the table Words is Latin1_General_CI_AI): words that differ only in case,
 * accents, width or kana become one. The same rules hold for words of a text and for words that are looked for.
 *
 * - case: full case folding, so `Straße` is `strasse`, final sigma is sigma, and dotless and dotted I are i
 * - accents: all marks that carry no weight of their own go; `é` is `e`, `ё` is `е`, Hebrew points and Arabic vowels are gone
 * - strokes and ligatures: `đ ð ħ ł ø` lose theirs, `æ` is `ae`, `œ` is `oe`
 * - forms: full and half width, superscripts, Arabic presentation forms and Hebrew final letters become the plain letter
 * - digits of all scripts become 0 to 9
 * - kana: katakana becomes hiragana, small kana large
 */
export function foldWord(word: string): string {
  if (isAscii.test(word)) return word.toLowerCase()
  const composed = word.normalize('NFC')
  let folded = ''
  for (let at = 0; at < composed.length; at++) {
    const code = composed.charCodeAt(at)
    if (code >= 0xd800 && code < 0xdc00) folded += foldCharacter(String.fromCodePoint(composed.codePointAt(at++) ?? code))
    else folded += foldedUnits[code] ??= foldCharacter(composed.charAt(at))
  }
  return folded
}

const isAscii = /^[\0-\x7f]*$/

/** What each UTF-16 unit folds to, filled in as they come up. */
const foldedUnits: (string | undefined)[] = new Array<string | undefined>(0x10000)

function foldCharacter(character: string): string {
  if (wholeLetters.has(character)) return character.toLowerCase()
  const bare = character.normalize('NFKD').replace(ignorableMarks, '').normalize('NFC')
  let folded = ''
  for (const letter of bare.toUpperCase().toLowerCase()) folded += equalLetter(letter)
  return folded.replace(notInWords, '')
}

const notInWords = /[^\p{L}\p{N}\p{M}.]/gu

function equalLetter(letter: string): string {
  if (digit.test(letter)) return String(digitValue(letter.codePointAt(0) ?? 0))
  const equal = equalLetters.get(letter)
  if (equal !== undefined) return equal
  const hiragana = letter >= 'ァ' && letter <= 'ヶ' ? String.fromCharCode(letter.charCodeAt(0) - 0x60) : letter
  const small = smallKana.indexOf(hiragana)
  return small < 0 ? hiragana : largeKana.charAt(small)
}

const digit = /^\p{Nd}$/u

/** Digits come in rows of ten from 0 to 9. */
function digitValue(code: number): number {
  let zero = code
  while (digit.test(String.fromCodePoint(zero - 1))) zero--
  return (code - zero) % 10
}
