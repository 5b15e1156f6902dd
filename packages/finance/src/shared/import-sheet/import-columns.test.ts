import { expect, test } from 'vitest'
import { foldHeader } from './fold-header.ts'
import { importColumns, ownHeaders } from './import-columns.ts'

test('the columns stand in the order of spec finance §2.2', () => {
  expect(importColumns.map(({ header }) => header.en)).toEqual([
    'Division',
    'Year',
    'Period',
    'G/L',
    'G/L Description',
    'G/L Side',
    'G/L Type',
    'Cost Center',
    'Cost Unit',
    'Debit',
    'Credit',
    'Balanced',
    'Description',
  ])
})

test('no header means two columns', () => {
  const meanings = new Map<string, string>(ownHeaders.map((text) => [foldHeader(text), 'own']))
  for (const { key, header, synonyms } of importColumns) {
    for (const text of [header.en, header.nl, ...synonyms]) {
      expect([text, meanings.get(foldHeader(text)) ?? key]).toEqual([text, key])
      meanings.set(foldHeader(text), key)
    }
  }
})
