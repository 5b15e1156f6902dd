import { openTestContext } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { makeXlsx } from '../../../core/test/workbook/make-xlsx.ts'
import { leftBehind } from '../../test/import/left-behind.ts'
import { makeDocument, makeStates } from '../../test/import/make-document.ts'
import { headerXml, lineXml, numberXml } from '../../test/import/raw-sheet.ts'
import { balanced, openTestFolder, type SheetLine } from '../../test/import/write-sheet.ts'
import { importFinancials } from './import-financials.ts'

type Options = Partial<Parameters<typeof importFinancials>[1]>

/** A debit line of period 3 with what a test wants else, and the credit line that balances it. */
function pair(more: SheetLine): readonly SheetLine[] {
  const [debit, credit] = balanced(3, 10)
  return [{ ...debit, ...more }, { ...credit }]
}

const described = { accountDescription: 'Sundry', accountSide: 'D', accountType: 'P' }

const errors: [code: string, cell: string | undefined, lines: readonly SheetLine[], options?: Options][] = [
  ['E_EMPTY', undefined, []],
  [
    'E_DIVISION_UNKNOWN',
    'A2',
    [
      { ...balanced(3, 10)[0], division: '777' },
      { ...balanced(3, 10)[1], division: '777' },
    ],
  ],
  ['E_DIVISION_UNKNOWN', 'A2', pair({ division: '900' })],
  ['E_DIVISION_MIXED', 'A3', balanced(3, 10).map((line, index) => (index === 0 ? line : { ...line, division: '300' }))],
  ['E_PERIOD_UNKNOWN', 'C2', balanced(14, 10)],
  ['E_PERIOD_CLOSED', 'C2', balanced(3, 10, { year: 2025 })],
  ['E_GL_CREATE', 'D2', pair({ account: '4999', ...described, accountDescription: null })],
  ['E_GL_CREATE', 'D2', pair({ account: '4999', ...described, accountSide: 'X' })],
  ['E_GL_CREATE', 'D2', pair({ account: '4999', ...described, accountType: null })],
  ['E_GL_BLOCKED', 'D2', pair({ account: '9999' })],
  ['E_COSTCENTER', 'H2', pair({ costCentre: 'NONE' })],
  ['E_COSTUNIT', 'I2', pair({ costUnit: 'NONE' })],
  ['E_AMOUNT', 'J2', pair({ debit: 'ten' })],
  ['E_AMOUNT', 'J2', pair({ debit: -10 })],
  ['E_AMOUNT', 'K2', pair({ credit: 10 })],
  ['E_UNBALANCED', undefined, pair({ debit: 10.01 })],
  ['E_SCENARIO', undefined, pair({}), { mode: 'budget', scenario: 'NONE' }],
  ['E_SCENARIO', undefined, pair({}), { mode: 'budget', scenario: 'B2025' }],
  ['E_SCENARIO', 'C2', balanced(7, 10), { mode: 'budget', scenario: 'HALF26' }],
  ['E_YEAR', 'B2', pair({ year: 26 })],
  ['E_PERIOD', 'C2', pair({ period: 0 })],
  ['E_GL_CODE', 'D2', pair({ account: null })],
  ['E_GL_UNKNOWN', 'D2', pair({ account: '4999', ...described }), { createMissingAccounts: false }],
  ['E_ROWS_AFTER_EMPTY', undefined, [...balanced(3, 10), {}, ...balanced(3, 10)]],
]

describe('errors of spec finance §2.4 refuse the file', () => {
  it.each(errors)('%s at %s', async (code, cell, lines, options = {}) => {
    await using context = await openTestContext()
    await using folder = await openTestFolder()
    const before = await leftBehind(context)

    const result = await importFinancials(context, { mode: 'actual', ...options, files: [await folder.sheet('bad.xlsx', lines)] })

    expect(result.rejections[0]).toMatchObject({ code, where: { file: 'bad.xlsx', ...(cell === undefined ? {} : { cell }) } })
    expect(result.files).toMatchObject([{ status: 'rejected', rows: { written: 0 } }])
    expect(await leftBehind(context)).toEqual(before)
  })

  it.each([
    ['E_HEADER', makeXlsx({ rows: headerXml({ Debit: 'Amount' }) })],
    ['E_CELL', makeXlsx({ rows: headerXml() + lineXml('4100', numberXml(1), `<c/><c/><c t="e"><v>#N/A</v></c>`) })],
  ])('%s', async (code, bytes) => {
    await using context = await openTestContext()
    await using folder = await openTestFolder()
    const result = await importFinancials(context, { files: [await folder.bytes('bad.xlsx', bytes)], mode: 'actual' })
    expect(result.rejections.map((rejection) => rejection.code)).toContain(code)
    expect(result.files).toMatchObject([{ status: 'rejected', rows: { written: 0 } }])
  })

  it('E_DIVISION_DOCUMENT', async () => {
    await using context = await openTestContext()
    await using folder = await openTestFolder()
    await makeStates(context)
    await makeDocument(context, { company: '300', files: [await folder.sheet('a.xlsx', balanced(3, 10))] })
    const { rejections, files } = await importFinancials(context, { documents: { actual: ['Actuals'] } })
    expect(rejections).toMatchObject([{ code: 'E_DIVISION_DOCUMENT', where: { file: 'a.xlsx' } }])
    expect(files).toMatchObject([{ status: 'rejected' }])
  })
})

const warnings: [code: string, lines: readonly SheetLine[], written: number][] = [
  ['W_BALANCED_COLUMN', pair({ balanced: 9 }), 2],
  ['W_GL_CREATED', pair({ account: '4999', ...described }), 2],
  ['W_TRUNCATED', pair({ description: 'x'.repeat(61) }), 2],
  ['W_ZERO', [...pair({}), { ...balanced(3, 0)[0] }], 2],
]

describe('warnings of spec finance §2.4 do not block', () => {
  it.each(warnings)('%s', async (code, lines, written) => {
    await using context = await openTestContext()
    await using folder = await openTestFolder()
    const result = await importFinancials(context, { files: [await folder.sheet('good.xlsx', lines)], mode: 'actual' })
    expect(result).toMatchObject({ status: 'succeeded', counts: { written, rejected: 0 }, messages: [{ severity: 'warning', code }] })
  })
})

describe('spec finance §9 scenario 7', () => {
  it.each([
    ['B', 'D', 'B'],
    ['P', 'C', 'W'],
  ])('an account of type %s and side %s is created with bal_vw %s', async (accountType, accountSide, bal_vw) => {
    await using context = await openTestContext()
    await using folder = await openTestFolder()
    const file = await folder.sheet('a.xlsx', pair({ account: '4999', accountDescription: 'Sundry', accountSide, accountType }))
    await importFinancials(context, { files: [file], mode: 'actual' })
    const rows = await context.db
      .selectFrom('grtbk')
      .select(['CompanyCode', 'oms25_0', 'debcrd', 'bal_vw', 'omzrek', 'AccountCode'])
      .where('reknr', '=', '     4999')
      .execute()
    expect(rows).toEqual([{ CompanyCode: '001', oms25_0: 'Sundry', debcrd: accountSide, bal_vw, omzrek: 'N', AccountCode: null }])
  })

  it('division 001 as the number 1, Dutch decimals as text, the 13th period', async () => {
    await using context = await openTestContext()
    await using folder = await openTestFolder()
    const file = await folder.sheet('a.xlsx', [
      { division: 1, year: 2026, period: 13, account: 4100, debit: '1.234,56' },
      { division: 1, year: 2026, period: 13, account: 1000, credit: '1.234,56' },
    ])
    const { files } = await importFinancials(context, { files: [file], mode: 'actual', locale: { decimal: ',' } })
    expect(files).toMatchObject([
      { status: 'imported', division: '001', entries: [{ unit: '2026/13', debit: '1234.56', credit: '1234.56' }] },
    ])
    const rows = await context.db.selectFrom('TransactionsPending').select(['FinPeriod', 'TransactionDate']).execute()
    expect(rows).toEqual(Array(2).fill({ FinPeriod: 13, TransactionDate: new Date('2026-12-31T00:00:00Z') }))
  })
})
