import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { makeXlsx } from '../../../core/test/workbook/make-xlsx.ts'
import { importBetween } from '../../test/import/import-between.ts'
import { headerXml, lineXml, numberXml, sheetWithDebit, textXml } from '../../test/import/raw-sheet.ts'
import { balanced, openTestFolder } from '../../test/import/write-sheet.ts'

const twoLines = lineXml('4100', numberXml(1), '<c/>') + lineXml('1000', '<c/>', numberXml(1))

// What is refused does not reach the database, so one engine is enough.
describe('bad input: a header', () => {
  const merged = '<mergeCells count="1"><mergeCell ref="J1:K1"/></mergeCells>'

  it.each<[string, Record<string, string>, string, readonly RegExp[]]>([
    ['merged', { Credit: '' }, merged, [/lacks 1 of the 13 column headers: Credit\. Merged cells hide headers \(J1:K1\); unmerge them\./]],
    ['missing', { Period: '' }, '', [/lacks 1 of the 13 column headers: Period\./]],
    ['doubled', { Credit: 'Debit' }, '', [/lacks 1 .*: Credit\./, /K1: the header "Debit" means the same as another header \(Debit\)/]],
    ['named __proto__', { Description: '__proto__' }, '', [/lacks 1 .*: Description/, /M1: the header "__proto__" is not one of the 13/]],
  ])('%s is refused, and nothing is lost', async (_, replaced, afterRows, messages) => {
    await using context = await openTestContext()
    await using folder = await openTestFolder()
    const path = await folder.bytes('bad.xlsx', makeXlsx({ rows: headerXml(replaced) + twoLines, afterRows }))

    const { file, rejections } = await importBetween(context, folder, path)

    expect(file).toMatchObject({ status: 'rejected', entries: [], errors: messages.length })
    expect(rejections.map(({ code }) => code)).toEqual(messages.map(() => 'E_HEADER'))
    for (const [index, message] of messages.entries()) expect(rejections[index]?.text).toMatch(message)
  })
})

const comma = { locale: { decimal: ',' } } as const

describe('bad input: an amount', () => {
  it.each<[string, string, object, RegExp]>([
    [
      'a formula without cached value',
      '<c><f>SUM(A1:A2)</f></c>',
      {},
      /a formula that was never computed \(open and save the file in Excel\)/,
    ],
    ['#REF!', '<c t="e"><f>X1</f><v>#REF!</v></c>', {}, /the error #REF! is not an amount/],
    [
      '1.234,56 with a decimal point',
      textXml('1.234,56'),
      {},
      /"1\.234,56" is not an amount in decimal-point notation.*it is one in decimal-comma/,
    ],
    [
      '1,234.56 with a decimal comma',
      textXml('1,234.56'),
      comma,
      /"1,234\.56" is not an amount in decimal-comma notation.*it is one in decimal-point/,
    ],
    ['NaN', numberXml('NaN'), {}, /the error NaN is not an amount/],
    ['NaN as text', textXml('NaN'), {}, /"NaN" is not an amount/],
    ['an amount beyond 2^53 cents', numberXml('90071992547409.93'), {}, /90071992547409\.9/],
    ['an amount beyond 2^53 cents as text', textXml('90,071,992,547,409.93'), {}, /90,?071,?992,?547,?409\.93/],
    ['40-digit text', textXml('1'.repeat(40)), {}, /1{40}/],
  ])('%s is refused with its cell, and nothing is lost', async (_, debit, options, message) => {
    await using context = await openTestContext()
    await using folder = await openTestFolder()
    const path = await folder.bytes('bad.xlsx', sheetWithDebit(debit))

    const { file, rejections } = await importBetween(context, folder, path, options)

    expect(file).toMatchObject({ status: 'rejected', rows: { read: 2, written: 0, skipped: 0, rejected: 2 }, errors: 1 })
    expect(rejections).toMatchObject([{ code: 'E_AMOUNT', where: { file: 'bad.xlsx', row: 2, column: 'debit', cell: 'J2' } }])
    expect(rejections[0]?.text).toMatch(message)
  })
})

describe.each(testEngines())('bad input on %s: an amount that is held', (engine) => {
  it.each<[string, object, string]>([
    ['1.234,56 with a decimal comma', comma, '1.234,56'],
    ['1,234.56 with a decimal point', {}, '1,234.56'],
  ])('%s is 1234.56', async (_, options, text) => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const path = await folder.bytes('good.xlsx', sheetWithDebit(textXml(text)))

    const { file } = await importBetween(context, folder, path, options)

    expect(file).toMatchObject({ status: 'imported', entries: [{ debit: '1234.56', credit: '1234.56' }] })
    const rows = await context.db
      .selectFrom('TransactionsPending')
      .select('AmountDebitAC')
      .where('FinPeriod', '=', 3)
      .orderBy('ID')
      .execute()
    expect(rows).toEqual([{ AmountDebitAC: 1234.56 }, { AmountDebitAC: 0 }])
  })

  it('of 70 million million is held to the cent', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const path = await folder.sheet(
      'good.xlsx',
      balanced(3, 0).flatMap((line) => [
        { ...line, debit: 'debit' in line ? '70368744177663.99' : null, credit: 'credit' in line ? '70368744177663.99' : null },
      ]),
    )

    const { file } = await importBetween(context, folder, path)

    expect(file).toMatchObject({ status: 'imported', entries: [{ debit: '70368744177663.99', credit: '70368744177663.99' }] })
    const [row] = await context.db
      .selectFrom('TransactionsPending')
      .select('AmountDebitAC')
      .where('FinPeriod', '=', 3)
      .orderBy('ID')
      .execute()
    expect(row?.AmountDebitAC).toBe(70368744177663.99)
  })
})

describe.each(testEngines())('bad input on %s: texts and codes', (engine) => {
  const description = async (text: string) => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const path = await folder.sheet('text.xlsx', balanced(3, 1, { description: text }))
    const { file, result } = await importBetween(context, folder, path)
    const rows = await context.db.selectFrom('TransactionsPending').select('Description').where('FinPeriod', '=', 3).execute()
    return { file, messages: result.messages.map(({ code }) => code), stored: rows.map(({ Description }) => Description) }
  }

  it('NUL characters become blanks, with a warning', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const text = `<c/><c/>${textXml('Rent_x0000_of_x0000_March')}`
    const rows = headerXml() + lineXml('4100', numberXml(1), text) + lineXml('1000', '<c/>', numberXml(1) + text.slice(4))
    const path = await folder.bytes('nul.xlsx', makeXlsx({ rows }))

    const { file, result } = await importBetween(context, folder, path)

    expect(file).toMatchObject({ status: 'imported', warnings: 2 })
    expect(result.messages).toMatchObject([{ severity: 'warning', code: 'W_CONTROL', details: { file: 'nul.xlsx', rows: [2, 3] } }])
    const stored = await context.db.selectFrom('TransactionsPending').select('Description').where('FinPeriod', '=', 3).execute()
    expect(stored).toEqual([{ Description: 'Rent of March' }, { Description: 'Rent of March' }])
  })

  it('a NUL byte in the XML, which no Excel writes, makes the file damaged', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const path = await folder.bytes('bad.xlsx', sheetWithDebit(textXml('1\u00002')))

    const { file, rejections } = await importBetween(context, folder, path)

    expect(file).toMatchObject({ status: 'rejected', rows: { written: 0 } })
    expect(rejections).toMatchObject([{ code: 'E_FILE', where: { reason: 'damaged' } }])
  })

  it('an emoji in a description is stored whole', async () => {
    const { messages, stored } = await description('Rent 🏠 👩‍👧 1')
    expect(messages).toEqual([])
    expect(stored).toEqual(['Rent 🏠 👩‍👧 1', 'Rent 🏠 👩‍👧 1'])
  })

  it('an emoji at the sixtieth character is cut away whole, with a warning', async () => {
    const { messages, stored } = await description(`${'x'.repeat(59)}🏠 and more`)
    expect(messages).toEqual(['W_TRUNCATED'])
    expect(stored).toEqual(['x'.repeat(59), 'x'.repeat(59)])
  })

  it('an account of 10 characters is refused', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const described = { account: '1234567890', accountDescription: 'Too long', accountSide: 'D', accountType: 'P' }
    const path = await folder.sheet(
      'bad.xlsx',
      balanced(3, 1).map((line, index) => (index === 0 ? { ...line, ...described } : line)),
    )

    const { file, rejections } = await importBetween(context, folder, path)

    expect(file).toMatchObject({ status: 'rejected', rows: { read: 2, rejected: 2 }, createdAccounts: [] })
    expect(rejections).toMatchObject([{ code: 'E_GL_CODE', where: { cell: 'D2' }, value: '1234567890' }])
    expect(rejections[0]?.text).toContain('has 10 characters; an account has at most 9')
  })

  it('a division of 4 characters is refused', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const path = await folder.sheet('bad.xlsx', balanced(3, 1, { division: '0001' }))

    const { file, rejections } = await importBetween(context, folder, path)

    expect(file).toMatchObject({ status: 'rejected', rows: { read: 2, rejected: 2 } })
    expect(rejections[0]).toMatchObject({ code: 'E_DIVISION_UNKNOWN', where: { cell: 'A2' }, value: '0001' })
    expect(rejections[0]?.text).toContain('has 4 characters; a division code has at most 3')
  })

  it('empty trailing rows are no rows', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const blanks = Array.from({ length: 500 }, () => `<row><c s="0"/>${textXml('  ')}</row>`).join('')
    const path = await folder.bytes('good.xlsx', makeXlsx({ rows: headerXml() + twoLines + blanks }))

    const { file, rejections } = await importBetween(context, folder, path)

    expect(file).toMatchObject({ status: 'imported', rows: { read: 2, written: 2, skipped: 0, rejected: 0 }, errors: 0, warnings: 0 })
    expect(rejections).toEqual([])
  })
})
