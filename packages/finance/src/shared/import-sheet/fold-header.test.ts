import { expect, test } from 'vitest'
import { foldHeader } from './fold-header.ts'

test.each([
  ['Cost Center', 'costcenter'],
  [' COST\u00a0center. ', 'costcenter'],
  ['G/L Side', 'glside'],
  ['Débit', 'debit'],
  ['ＤＥＢＩＴ', 'debit'],
  ['__proto__', 'proto'],
  ['***', ''],
])('%j folds to %j', (text, folded) => expect(foldHeader(text)).toBe(folded))
