import { openWorkbookWriter } from '@synergy-jobs/core/internal'

const headers = [
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
]
const accounts = ['4000', '1000', '4100', '1600', '1300', '8000']

/** Writes a balanced journal of the demo company, spread over the twelve months of 2026, in the layout of the import. */
export async function writeJournal(file: string, rows: number): Promise<void> {
  await using workbook = await openWorkbookWriter(file)
  const sheet = await workbook.addSheet({ name: 'Journal', columns: headers.map((header) => ({ header })) })
  for (let row = 0; row < rows; row++) {
    const pair = row >> 1
    const amount = (1_000 + ((pair * 7_919) % 1_000_000)) / 100
    const debit = row % 2 === 0
    const period = 1 + (pair % 12)
    const figures = debit ? [amount, null, amount] : [null, amount, -amount]
    await sheet.writeRow([
      '001',
      2026,
      period,
      accounts[row % accounts.length] ?? '1000',
      null,
      null,
      null,
      pair % 2 === 0 ? 'SALES' : null,
      null,
      ...figures,
      `Line ${row} of the journal, café`,
    ])
  }
  await workbook.commit()
}
