import { expect, test } from 'vitest'
import { foldWord } from './fold-word.ts'

test.each([
  ['case', 'INVOICE', 'invoice'],
  ['accents', 'Évêché', 'eveche'],
  ['accents as characters of their own', 'e\u0301te\u0301', 'ete'],
  ['umlauts', 'Überraschung', 'uberraschung'],
  ['sharp s', 'STRASSE', foldWord('Straße')],
  ['capital sharp s', 'GROẞ', 'gross'],
  ['strokes', 'Łódź Đakovo smørrebrød'.replaceAll(' ', ''), 'lodzdakovosmorrebrod'],
  ['ligatures', 'Œuvre', 'oeuvre'],
  ['the letter æ', 'Ægir', 'aegir'],
  ['ligatures of type', 'ﬁle', 'file'],
  ['Turkish I with and without dot', 'IŞIK', foldWord('ışık')],
  ['Turkish İ', 'İSTANBUL', 'istanbul'],
  ['final sigma', 'ΟΔΟΣ', foldWord('οδός')],
  ['Greek accents', 'Ελλάδα', 'ελλαδα'],
  ['Russian ё is е', 'Ёлка', 'елка'],
  ['Russian й is no и', 'Йод', 'йод'],
  ['the same й in two characters', 'и\u0306од', 'йод'],
  ['Ukrainian ґ is г', 'ґанок', 'ганок'],
  ['Hebrew points', 'שָׁלוֹם', foldWord('שלום')],
  ['Hebrew final letters', 'עולם', 'עולמ'],
  ['Arabic vowels', 'مَرْحَبًا', 'مرحبا'],
  ['Arabic stretching', 'مـــرحبا', 'مرحبا'],
  ['Arabic letters under hamza', 'أحمد', 'احمد'],
  ['Persian with its invisible joiner', 'می\u200cخواهم', 'میخواهم'],
  ['full width', 'Ｉｎｖｏｉｃｅ１２', 'invoice12'],
  ['half width kana', 'ｶﾀｶﾅ', foldWord('カタカナ')],
  ['katakana and hiragana', 'カタカナ', 'かたかな'],
  ['voiced and small kana', 'がっこう', 'かつこう'],
  ['Korean syllables stay', '한국어', '한국어'],
  ['Korean in single letters', '한국어'.normalize('NFD'), '한국어'],
  ['Thai tone marks go, vowels stay', 'น้ำ', 'นำ'],
  ['Hindi vowel signs stay', 'हिन्दी', 'हिन्दी'],
  ['Hindi dots go', 'क़लम', 'कलम'],
  ['Arabic digits', '٢٠٢٤', '2024'],
  ['Devanagari digits', '२०२४', '2024'],
  ['superscripts', 'm²', 'm2'],
  ['inner dots stay', '00.809.026', '00.809.026'],
  ['characters beyond the first plane', '𝐈nvoice𠀋', 'invoice𠀋'],
])('folds %s', (_, word, folded) => {
  expect(foldWord(word)).toBe(folded)
})

/**
 * The letters of the languages of our customers. Unicode's root collation at its first level tells no accents, case, width and kana apart,
 * and stands in for CI_AI of SQL Server here: our folding must agree with it, letter by letter.
 */
const ranges = [
  [0x30, 0x24f], // Latin
  [0x37b, 0x3ff], // Greek
  [0x400, 0x52f], // Cyrillic
  [0x531, 0x587], // Armenian
  [0x5d0, 0x5ea], // Hebrew
  [0x620, 0x64a], // Arabic
  [0x660, 0x669], // digits of it
  [0x904, 0x939], // Devanagari
  [0xe01, 0xe30], // Thai
  [0x10d0, 0x10ff], // Georgian
  [0x1e00, 0x1fff], // more Latin and Greek
  [0x3041, 0x30fa], // kana
  [0xac00, 0xac80], // some of Korean
  [0x4e00, 0x4e80], // some of Chinese
  [0xff10, 0xff9d], // full and half width
] as const

const letters = ranges
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)))
  .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
const collator = new Intl.Collator('en', { sensitivity: 'base' })

test('a folded letter equals its letter in the collation, but for fractions, dotless i and letters that carry a hamza', () => {
  const different = letters.filter((letter) => collator.compare(letter, foldWord(letter)) !== 0)
  expect(different.join('')).toBe('¼½¾ıآأؤإئ')
})

test('letters that are equal in the collation fold to the same', () => {
  const sorted = letters.toSorted(collator.compare)
  const apart = sorted.slice(1).filter((letter, index) => {
    const before = sorted[index] ?? ''
    return collator.compare(before, letter) === 0 && foldWord(before) !== foldWord(letter)
  })
  expect(apart.join('')).toBe('')
})

test('folding twice changes nothing', () => {
  expect(letters.filter((letter) => foldWord(foldWord(letter)) !== foldWord(letter))).toEqual([])
})
