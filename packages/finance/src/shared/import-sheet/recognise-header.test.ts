import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeSheetRow, type TestCell } from '../../../test/import-sheet/make-sheet-row.ts'
import { importColumns } from './import-columns.ts'
import { recogniseHeader } from './recognise-header.ts'

const english = importColumns.map(({ header }) => header.en)
const header = (cells: readonly TestCell[], mergedCells: readonly string[] = []) => recogniseHeader(makeSheetRow(1, cells), { mergedCells })
const messages = (cells: readonly TestCell[], merged?: readonly string[]) =>
  header(cells, merged).problems.map(({ code, message }) => `${code} ${message}`)

describe('by name', () => {
  test('English and Dutch headers in template order map A to M', () => {
    for (const language of ['en', 'nl'] as const) {
      const found = header(importColumns.map((column) => column.header[language]))
      expect(found.problems).toEqual([])
      expect(found.by).toBe('name')
      expect([...(found.mapping ?? [])]).toEqual(importColumns.map(({ key }, index) => [key, index]))
    }
  })

  test('every order, every synonym and every case is understood', () => {
    const written = fc
      .tuple(...importColumns.map(({ header, synonyms }) => fc.constantFrom(header.en, ...synonyms)))
      .map((texts) => texts.map((text, index) => ({ text, key: importColumns[index]?.key })))
      .chain((columns) => fc.tuple(fc.shuffledSubarray(columns, { minLength: columns.length }), fc.boolean()))
    fc.assert(
      fc.property(written, ([columns, upper]) => {
        const found = header(columns.map(({ text }) => (upper ? text.toUpperCase() : ` ${text.toLowerCase()}\u00a0`)))
        expect(found.problems).toEqual([])
        expect(columns.map((_, index) => [...(found.mapping ?? [])].find(([, at]) => at === index)?.[0])).toEqual(
          columns.map(({ key }) => key),
        )
      }),
    )
  })

  test('our own Status and Errors columns and empty header cells are passed over', () => {
    const found = header(['Status', null, ...english, 'Errors'])
    expect(found.problems).toEqual([])
    expect(found.mapping?.get('division')).toBe(2)
    expect(found.headers.find(({ text }) => text === 'Errors')).toEqual({ address: 'P1', index: 15, text: 'Errors', means: 'own' })
  })

  test('two columns Omschrijving are the description of the account and that of the line', () => {
    const dutch = [
      'Divisie',
      'Jaar',
      'Periode',
      'Grootboek',
      'Omschrijving',
      'G/L Side',
      'G/L Type',
      'Kostenplaats',
      'Kostendrager',
      'Debet',
      'Credit',
      'Saldo',
      'Omschrijving',
    ]
    const found = header(dutch)
    expect(found.problems).toEqual([])
    expect([found.mapping?.get('accountDescription'), found.mapping?.get('description')]).toEqual([4, 12])
  })
})

describe('refused', () => {
  test('missing headers are listed', () => {
    const found = header(english.filter((text) => text !== 'Debit' && text !== 'G/L'))
    expect(found.mapping).toBeUndefined()
    expect(found.problems).toEqual([
      { code: 'E_HEADER', severity: 'error', message: 'Row 1 lacks 2 of the 13 column headers: G/L, Debit.' },
    ])
  })

  test('an unknown header is named with its address, a missing one because of it too', () => {
    expect(messages(english.map((text) => (text === 'Debit' ? 'Bedrag D' : text)))).toEqual([
      'E_HEADER Row 1 lacks 1 of the 13 column headers: Debit.',
      'E_HEADER J1: the header "Bedrag D" is not one of the 13 headers; correct it or remove the column.',
    ])
  })

  test('a doubled header, also under another name, is refused', () => {
    expect(messages([...english, 'Debet'])).toEqual(['E_HEADER N1: the header "Debet" means the same as another header (Debit); keep one.'])
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '<script>'])('a header named %s is an unknown one', (name) => {
    expect(header([...english, name]).problems).toMatchObject([{ code: 'E_HEADER', address: 'N1', value: name }])
    expect(header(['__proto__', ...english.slice(1)]).mapping).toBeUndefined()
  })

  test('merged cells explain why headers are missing', () => {
    const cells = english.map((text, index) => (index === 2 ? null : text))
    expect(messages(cells, ['B1:C1', 'A5:B6'])).toEqual([
      'E_HEADER Row 1 lacks 1 of the 13 column headers: Period. Merged cells hide headers (B1:C1); unmerge them.',
    ])
  })

  test('an empty sheet, an empty first row and a row of data are told apart', () => {
    expect(recogniseHeader(undefined).problems).toMatchObject([{ code: 'E_EMPTY' }])
    expect(recogniseHeader(makeSheetRow(2, english)).problems[0]?.message).toBe('Row 1 is empty; it must hold the 13 column headers.')
    const data = ['001', 2026, 3, '1000', 'Bank', 'D', 'B', 'GENERAL', 'U1', 10, 0, 10, 'text']
    expect(messages(data)).toEqual(['E_HEADER Row 1 holds data instead of the 13 column headers; put the headers above it.'])
    expect(messages(data.map(String))).toEqual(['E_HEADER Row 1 holds data instead of the 13 column headers; put the headers above it.'])
  })

  test('thousands of unknown headers give a bounded list', () => {
    const { problems, headers } = header([...english, ...Array.from({ length: 5000 }, (_, index) => `X${index}`)])
    expect(problems).toHaveLength(21)
    expect(problems[20]?.message).toBe('Row 1 has 4980 more wrong headers.')
    expect(headers).toHaveLength(5013)
  })
})

describe('by position', () => {
  const german = [
    'Gesellschaft',
    'Wirtschaftsjahr',
    'Monat',
    'Sachkonto',
    'Kontoname',
    'Seite',
    'Art',
    'KST',
    'KTR',
    'Soll',
    'Haben',
    'Differenz',
    'Buchungstext',
  ]

  test('13 headers of which none is known count in template order, with a warning', () => {
    const found = header(german)
    expect(found.by).toBe('position')
    expect(found.mapping?.get('credit')).toBe(10)
    expect(found.problems).toMatchObject([{ code: 'W_HEADER_POSITION', severity: 'warning' }])
  })

  test.each([12, 14])('%i unknown headers are refused', (count) => {
    expect(header([...german, 'Extra'].slice(0, count)).mapping).toBeUndefined()
    expect(header([null, ...german]).mapping).toBeUndefined()
  })
})
