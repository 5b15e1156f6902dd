import { makeXlsx } from '../../../core/test/workbook/make-xlsx.ts'
import { importColumns } from '../../src/shared/import-sheet/import-columns.ts'

/** XML of a cell with a text. */
export function textXml(text: string): string {
  return `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

/** XML of a cell with a number as a file stores it, or with whatever stands there instead of one. */
export function numberXml(value: number | string): string {
  return `<c><v>${value}</v></c>`
}

/** XML of the 13 headers, of which a test may replace some. */
export function headerXml(replaced: Readonly<Record<string, string>> = {}): string {
  const cells = importColumns.map(({ header }) => textXml(replaced[header.en] ?? header.en))
  return `<row r="1">${cells.join('')}</row>`
}

/** XML of a row of division 001 in period 3 of 2026; the amounts are XML of cells. */
export function lineXml(account: string, debit: string, credit: string): string {
  const place = [textXml('001'), numberXml(2026), numberXml(3), textXml(account), '<c/>', '<c/>', '<c/>', '<c/>', '<c/>']
  return `<row>${[...place, debit, credit].join('')}</row>`
}

/** Bytes of a sheet with a debit and a credit line that balance but for what the cell of the debit holds. */
export function sheetWithDebit(debit: string, header = headerXml()): Buffer {
  return makeXlsx({ rows: `${header}${lineXml('4100', debit, '<c/>')}${lineXml('1000', '<c/>', numberXml(1234.56))}` })
}
