import { describe, expect, test } from 'vitest'
import { goodRow, openTestCheck, type TestRow } from '../../../test/import-sheet/check-rows.ts'
import { makeReference } from '../../../test/import-sheet/make-reference.ts'
import { uncomputed } from '../../../test/import-sheet/make-sheet-row.ts'

const codes = (row: TestRow, options?: Parameters<typeof openTestCheck>[0]) =>
  openTestCheck(options)
    .row({ ...goodRow, ...row })
    .problems.map(({ code, address }) => (address === undefined ? code : `${code} ${address}`))

test('a good row is resolved with padded codes, the end of the period and the default cost centre', () => {
  const checked = openTestCheck().row({ ...goodRow, account: 1000, costUnit: 'u1' })
  expect(checked).toMatchObject({ rowNumber: 2, verdict: 'good', unit: '2026/3', problems: [] })
  expect(checked.resolved).toEqual({
    rowNumber: 2,
    division: '001',
    year: 2026,
    period: 3,
    periodCode: '  3',
    periodEnd: new Date(Date.UTC(2026, 2, 31)),
    account: '1000',
    accountCode: '     1000',
    costCentre: 'GENERAL',
    costUnit: 'U1',
    debit: { units: 1000n, decimals: 2 },
    credit: { units: 0n, decimals: 2 },
    description: 'Rent',
  })
})

describe('division', () => {
  test.each([1, '001', '1', ' 001 '])('%j is division 001', (division) => {
    expect(openTestCheck().row({ ...goodRow, division }).resolved?.division).toBe('001')
  })
  test.each<[TestRow['division'], string]>([
    [null, 'E_DIVISION_UNKNOWN A2'],
    ['0001', 'E_DIVISION_UNKNOWN A2'],
    [1234, 'E_DIVISION_UNKNOWN A2'],
    [1.5, 'E_DIVISION_UNKNOWN A2'],
    ['XYZ', 'E_DIVISION_UNKNOWN A2'],
    ['900', 'E_DIVISION_UNKNOWN A2'],
    ['300', 'E_DIVISION_MIXED A2'],
    [true, 'E_DIVISION_UNKNOWN A2'],
    [{ error: '#N/A' }, 'E_DIVISION_UNKNOWN A2'],
    ['__proto__', 'E_DIVISION_UNKNOWN A2'],
  ])('%j is refused', (division, problem) => expect(codes({ division })).toEqual([problem]))

  test('without a reference every row says why it cannot be imported', () => {
    expect(codes({}, { reference: undefined })).toEqual(['E_DIVISION_UNKNOWN A2'])
    expect(codes({ division: 'XX' }, { reference: undefined })).toEqual(['E_DIVISION_UNKNOWN A2'])
  })

  test('a document of another division refuses the file; 1 is 001', () => {
    expect(openTestCheck({ documentDivision: '300' }).problems).toMatchObject([{ code: 'E_DIVISION_DOCUMENT' }])
    expect(openTestCheck({ documentDivision: '1' }).problems).toEqual([])
  })
})

describe('year and period', () => {
  test.each<[TestRow, string]>([
    [{ year: null }, 'E_YEAR B2'],
    [{ year: '26' }, 'E_YEAR B2'],
    [{ year: 1899 }, 'E_YEAR B2'],
    [{ year: 2101 }, 'E_YEAR B2'],
    [{ year: 2026.5 }, 'E_YEAR B2'],
    [{ year: new Date(Date.UTC(2026, 0, 1)) }, 'E_YEAR B2'],
    [{ year: uncomputed }, 'E_YEAR B2'],
    [{ period: 0 }, 'E_PERIOD C2'],
    [{ period: 100 }, 'E_PERIOD C2'],
    [{ period: 'Mar' }, 'E_PERIOD C2'],
    [{ period: '' }, 'E_PERIOD C2'],
    [{ period: 14 }, 'E_PERIOD_UNKNOWN C2'],
    [{ year: 2024 }, 'E_PERIOD_UNKNOWN C2'],
    [{ year: 2025 }, 'E_PERIOD_CLOSED C2'],
  ])('%j is refused', (row, problem) => expect(codes(row)).toEqual([problem]))

  test('text digits, the 13th period and an inverted status bit are understood', () => {
    expect(openTestCheck().row({ ...goodRow, year: '2026', period: '13' }).resolved).toMatchObject({ periodCode: ' 13' })
    expect(codes({ year: 2025 }, { periodClosedValue: false })).toEqual([])
    expect(codes({ year: 2026 }, { periodClosedValue: false })).toEqual(['E_PERIOD_CLOSED C2'])
  })

  test('a row without usable year or period belongs to no known unit', () => {
    expect(openTestCheck().row({ ...goodRow, year: null }).unit).toBe('?')
    expect(openTestCheck({ groupBy: 'file' }).row({ ...goodRow, year: null }).unit).toBe('file')
  })
})

describe('account', () => {
  test.each<[TestRow['account'], string]>([
    [null, 'E_GL_CODE D2'],
    ['  ', 'E_GL_CODE D2'],
    ['1234567890', 'E_GL_CODE D2'],
    [1234567890, 'E_GL_CODE D2'],
    [1000.5, 'E_GL_CODE D2'],
    [-1000, 'E_GL_CODE D2'],
    [1e21, 'E_GL_CODE D2'],
    [false, 'E_GL_CODE D2'],
    [{ error: '#REF!' }, 'E_GL_CODE D2'],
    [uncomputed, 'E_GL_CODE D2'],
    ['9999', 'E_GL_BLOCKED D2'],
    ['4711', 'E_GL_CREATE D2'],
    [200, 'E_GL_CODE D2'],
  ])('%j is refused', (account, problem) => expect(codes({ account })).toEqual([problem]))

  test('leading zeros that Excel took are found again when only one account fits', () => {
    expect(openTestCheck().row({ ...goodRow, account: 100 }).resolved?.accountCode).toBe('     0100')
    expect(codes({ account: '100' })).toEqual(['E_GL_CREATE D2'])
  })

  test('an unknown account is created when the row describes it; later rows may leave that out', () => {
    const check = openTestCheck()
    const described = { ...goodRow, account: '4711', accountDescription: 'Perfume', accountSide: 'd', accountType: 'P' }
    const first = check.row(described)
    expect(first.problems).toMatchObject([{ code: 'W_GL_CREATED', address: 'D2' }])
    expect(first.resolved?.accountToCreate).toEqual({
      account: '4711',
      accountCode: '     4711',
      description: 'Perfume',
      side: 'D',
      type: 'W',
    })
    const second = check.row({ ...goodRow, account: 4711 })
    expect([second.problems, second.resolved?.accountToCreate]).toEqual([[], first.resolved?.accountToCreate])
    expect(check.row({ ...described, accountSide: 'C' }).problems).toMatchObject([{ code: 'W_GL_DIFFERS' }])
  })

  test.each<[TestRow, string]>([
    [{ accountDescription: null }, 'a G/L Description'],
    [{ accountSide: 'X' }, 'G/L Side D or C'],
    [{ accountType: 'W' }, 'G/L Type B or P'],
    [{ accountType: { error: '#REF!' }, accountSide: null }, 'G/L Side D or C, G/L Type B or P'],
  ])('%j does not describe an account', (row, missing) => {
    const described = { ...goodRow, account: '4711', accountDescription: 'Perfume', accountSide: 'D', accountType: 'P', ...row }
    expect(openTestCheck().row(described).problems).toMatchObject([
      { code: 'E_GL_CREATE', message: `D2: account 4711 is not in the chart of division 001; to create it, the row needs ${missing}.` },
    ])
  })

  test('creating can be switched off; a long description is cut', () => {
    const described = { accountDescription: 'x'.repeat(70), accountSide: 'D', accountType: 'B', account: 'NEW' }
    expect(codes(described, { createMissingAccounts: false })).toEqual(['E_GL_UNKNOWN D2'])
    expect(codes(described)).toEqual(['W_TRUNCATED E2', 'W_GL_CREATED D2'])
    expect(openTestCheck().row({ ...goodRow, ...described }).resolved?.accountToCreate?.description).toBe('x'.repeat(60))
  })

  test('description, side and type of a known account do not matter', () => {
    expect(codes({ accountDescription: { error: '#REF!' }, accountSide: 'nonsense', accountType: true })).toEqual([])
  })
})

describe('cost centre and cost unit', () => {
  test.each<[TestRow, string[]]>([
    [{ costCentre: 'NONE' }, ['E_COSTCENTER H2']],
    [{ costCentre: 'OLD' }, ['E_COSTCENTER H2']],
    [{ costCentre: 'TOOLONGCODE' }, ['E_COSTCENTER H2']],
    [{ costCentre: { error: '#NAME?' } }, ['E_COSTCENTER H2']],
    [{ costUnit: 'NONE' }, ['E_COSTUNIT I2']],
    [{ costUnit: true }, ['E_COSTUNIT I2']],
    [{ account: '4000', costUnit: null }, ['E_COSTUNIT I2']],
    [{ costUnit: null }, []],
  ])('%j gives %j', (row, expected) => expect(codes(row)).toEqual(expected))

  test('defaults stand in for empty cells only, and must exist', () => {
    const empty = { ...goodRow, costCentre: ' ', costUnit: null }
    expect(openTestCheck({ defaultCostUnit: 'u1' }).row(empty).resolved).toMatchObject({ costCentre: 'GENERAL', costUnit: 'U1' })
    expect(codes({ costUnit: 'NONE' }, { defaultCostUnit: 'U1' })).toEqual(['E_COSTUNIT I2'])
    expect(codes({ costUnit: null }, { defaultCostUnit: 'NONE' })).toEqual(['E_COSTUNIT I2'])
    const reference = makeReference({ division: { ...makeReference().division, costCentre: 'OLD' } })
    expect(codes({}, { reference })).toEqual(['E_COSTCENTER H2'])
  })

  test('numbers find codes with leading zeros', () => {
    expect(openTestCheck().row({ ...goodRow, costCentre: 10, costUnit: 7 }).resolved).toMatchObject({ costCentre: '0010', costUnit: '007' })
  })
})

describe('amounts', () => {
  test('debit and credit on one row, and no amount at all', () => {
    expect(codes({ debit: 10, credit: 10 })).toEqual(['E_AMOUNT K2'])
    const zero = openTestCheck().row({ ...goodRow, debit: 0, credit: null, account: 'UNKNOWN', period: 99 })
    expect(zero).toMatchObject({
      verdict: 'zero',
      problems: [{ code: 'W_ZERO', message: 'Row 2: debit and credit are both zero; the row is skipped.' }],
    })
    expect(openTestCheck().row({ ...goodRow, debit: 0, year: 'soon' }).verdict).toBe('bad')
  })

  test.each<[TestRow['balanced'], string[]]>([
    [10, []],
    [10.005, []],
    [9.995, []],
    [10.006, ['W_BALANCED_COLUMN L2']],
    [-10, ['W_BALANCED_COLUMN L2']],
    ['10.00', []],
    ['ten', ['W_BALANCED_COLUMN L2']],
    [{ error: '#REF!' }, ['W_BALANCED_COLUMN L2']],
    [null, []],
    [uncomputed, []],
    [1e300, ['W_BALANCED_COLUMN L2']],
  ])('Balanced %j against 10.00 gives %j', (balanced, expected) => expect(codes({ balanced })).toEqual(expected))
})

describe('description', () => {
  const description = (text: TestRow['description']) => openTestCheck().row({ ...goodRow, description: text }).resolved?.description

  test('is cut to 60 UTF-16 units without splitting an emoji', () => {
    expect(description(`${'x'.repeat(58)}😀`)).toBe(`${'x'.repeat(58)}😀`)
    expect(description(`${'x'.repeat(59)}😀`)).toBe('x'.repeat(59))
    expect(codes({ description: `${'x'.repeat(59)}😀` })).toEqual(['W_TRUNCATED M2'])
    expect(codes({ description: 'x'.repeat(60) })).toEqual([])
  })

  test('control characters become blanks, errors are refused, other cells are taken as text', () => {
    expect(description('a\u0000b\nc')).toBe('a b c')
    expect(codes({ description: 'a\u0000b' })).toEqual(['W_CONTROL M2'])
    expect(codes({ description: { error: '#REF!' } })).toEqual(['E_CELL M2'])
    expect(codes({ description: uncomputed })).toEqual(['E_CELL M2'])
    expect([description(2026), codes({ description: true })]).toEqual(['2026', ['W_CELL_TYPE M2']])
    expect(description(null)).toBeUndefined()
  })
})

describe('budget', () => {
  test('needs a scenario that exists, is not blocked and covers the period; closed periods are fine', () => {
    expect(openTestCheck({ mode: 'budget' }).scenario?.code).toBe('B2026')
    expect(codes({ year: 2025 }, { mode: 'budget', scenario: 'open' })).toEqual([])
    expect(codes({ period: 7 }, { mode: 'budget', scenario: 'HALF26' })).toEqual(['E_SCENARIO C2'])
    expect(codes({ period: 6 }, { mode: 'budget', scenario: 'HALF26' })).toEqual([])
    for (const scenario of ['NONE', 'B2025']) {
      expect(openTestCheck({ mode: 'budget', scenario }).problems).toMatchObject([{ code: 'E_SCENARIO', severity: 'error' }])
    }
    const reference = makeReference({ division: { ...makeReference().division, scenario: undefined } as never })
    expect(openTestCheck({ mode: 'budget', reference }).problems).toMatchObject([{ code: 'E_SCENARIO' }])
  })
})

test('all problems of a row are found, not the first only', () => {
  const row: TestRow = {
    division: '0001',
    year: 'x',
    period: 'y',
    account: '1234567890',
    costCentre: 'NONE',
    costUnit: 'NONE',
    debit: 'abc',
    credit: -1,
    description: uncomputed,
  }
  expect(codes(row)).toEqual([
    'E_DIVISION_UNKNOWN A2',
    'E_YEAR B2',
    'E_PERIOD C2',
    'E_GL_CODE D2',
    'E_AMOUNT J2',
    'E_AMOUNT K2',
    'E_CELL M2',
    'E_COSTCENTER H2',
    'E_COSTUNIT I2',
  ])
})
