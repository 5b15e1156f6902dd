import { expect, test } from 'vitest'
import { foldWord } from './fold-word.ts'
import { type TokeniseOptions, tokenise } from './tokenise.ts'

const words = (text: string, options?: TokeniseOptions): readonly string[] => [...tokenise(text, options)].map(({ word }) => word)

test.each([
  ['English', "The customer's e-mail of 3 May", ['the', 'customer', 'mail', 'of', '3', 'may']],
  ['Dutch', 'Zoëven: geïnde creditnota’s, ’s-Gravenhage', ['zoeven', 'geinde', 'creditnota', 'gravenhage']],
  ['German', 'Die Straße „Größe“ – Überweisung', ['die', 'strasse', 'grosse', 'uberweisung']],
  ['French', 'L’élève a reçu l’œuvre complète', ['eleve', 'recu', 'oeuvre', 'complete']],
  ['Spanish', '¿Dónde está el año pasado?', ['donde', 'esta', 'el', 'ano', 'pasado']],
  ['Polish', 'Zażółć gęślą jaźń', ['zazolc', 'gesla', 'jazn']],
  ['Turkish', 'IŞIK ışık İSTANBUL istanbul', ['isik', 'isik', 'istanbul', 'istanbul']],
  ['Greek', 'Η οδός ΟΔΟΣ', ['οδοσ', 'οδοσ']],
  ['Russian', 'Ёлка и йод', ['елка', 'йод']],
  ['Hebrew', 'שָׁלוֹם עוֹלָם', ['שלומ', 'עולמ']],
  ['Arabic', 'مَرْحَبًا بالعالم، ٢٠٢٤', ['مرحبا', 'بالعالم', '2024']],
  ['Persian', 'نمی\u200cخواهم بروم', ['نمیخواهم', 'بروم']],
  ['Hindi', 'हिन्दी में चालान', ['हिन्दी', 'मे', 'चालान']],
  ['Thai', 'น้ำดื่มสะอาด', ['นำ', 'ดืม', 'สะอาด']],
  ['Chinese', '请求付款。', ['请求', '求付', '付款']],
  ['Japanese', '東京都のカタカナ', ['東京', '京都', '都の', 'のか', 'かた', 'たか', 'かな']],
  ['Korean', '한국어 문서, 물', ['한국어', '문서', '물']],
])('%s', (_, text, expected) => {
  expect(words(text)).toEqual(expected)
})

test.each([
  ['inner dots of numbers stay', 'doc 00.809.026, 12.50, v1.2', ['doc', '00.809.026', '12.50', 'v1.2']],
  ['a dot at the end or between letters separates', 'in 2024. www.exact.nl A.1', ['in', '2024', 'www', 'exact', 'nl', '1']],
  ['two dots separate', '1..2', ['1', '2']],
  ['full width dots are dots', '１２．５', ['12.5']],
  ['commas, slashes, hyphens and underscores separate', '1,5 2024/11 a-be c_de', ['1', '5', '2024', '11', 'be', 'de']],
  ['single letters are left out, single digits stay', 'a b 7', ['7']],
  ['NUL separates', 'before\0after', ['before', 'after']],
  ['halves of a surrogate pair separate', 'before\ud800after\udc00', ['before', 'after']],
  ['soft hyphens and direction marks show nothing', 'in\u00advoice \u202bשלום\u202c', ['invoice', 'שלומ']],
  ['accents without a letter are no words', '\u0301\u0301 x\u0301y', ['xy']],
  ['emoji are no words', 'paid 👍🏽 twice', ['paid', 'twice']],
  ['ideographs beyond the first plane', '𠀋𠀌𠀍', ['𠀋𠀌', '𠀌𠀍']],
  ['one ideograph alone', '(東)', ['東']],
  ['scripts that meet', 'ABC株式会社2024年', ['abc', '株式', '式会', '会社', '2024', '年']],
  ['Thai signs that are no words', 'ๆๆ ok', ['ๆๆ', 'ok']],
  ['nothing', '', []],
  ['only signs', ' .,;-\n\t', []],
])('%s', (_, text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('cuts words at 64 units, never inside a character', () => {
  expect(words('x'.repeat(100))).toEqual(['x'.repeat(64)])
  expect(words(`x${'𝒳'.repeat(40)}`.replaceAll('𝒳', '𐐨'))).toEqual([`x${'𐐨'.repeat(31)}`])
  expect(words('abcdef', { maxWordLength: 3 })).toEqual(['abc'])
})

test('leaves out noise words, folded, and keeps their place', () => {
  const noiseWords = new Set(['het', 'Één'].map(foldWord))
  expect([...tokenise('Het huis, één DAK', { noiseWords })]).toEqual([
    { word: 'huis', position: 1, start: 4, end: 8 },
    { word: 'dak', position: 3, start: 14, end: 17 },
  ])
})

test('keeps single letters when asked to', () => {
  expect(words('vitamin C', { singleLetters: true })).toEqual(['vitamin', 'c'])
})

test('start and end lead back to the text', () => {
  const text = '  Café\u0301 de 東京都, 12.5'
  expect([...tokenise(text)].map(({ start, end }) => text.slice(start, end))).toEqual(['Café\u0301', 'de', '東京', '京都', '12.5'])
})

test('every piece of a text without blanks is found as a phrase', () => {
  const text = words('東京都庁舎')
  for (const piece of ['東京', '京都庁', '都庁舎', '東京都庁舎']) expect(text.join(' ')).toContain(words(piece).join(' '))
})

test('goes through a text of one million letters without a blank, in every kind of script', () => {
  expect([...tokenise('x'.repeat(1_000_000))]).toHaveLength(1)
  expect([...tokenise('東'.repeat(1_000_000))]).toHaveLength(999_999)
  expect([...tokenise('น้ำ'.repeat(100_000))].length).toBeGreaterThan(50_000)
  expect([...tokenise('1.'.repeat(500_000))]).toHaveLength(1)
})
