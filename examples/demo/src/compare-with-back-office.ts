import { join, relative } from 'node:path'
import { type Context, createEmbeddedDatabase } from '@synergy-jobs/core'
import { insertRows } from '@synergy-jobs/core/testing'
import { compareFinancials } from '@synergy-jobs/finance'

type Db = Context['db']

const documentType = 42

/**
 * The proof at the end of the chain: a back office that holds the same ledger agrees with Synergy; then a cent goes astray in it, an entry
 * is made that never came to Synergy, and the comparison names both and makes a workbook of it.
 */
export async function compareWithBackOffice(context: Context, directory: string): Promise<void> {
  const file = join(directory, 'demo-back-office.db')
  await using source = await createEmbeddedDatabase({ file }, { tables: ['gbkmut', 'grtbk'] })
  const backOffice = source.connect()
  await copyLedger(context.db, backOffice)
  await insertRows(context.db, 'BacoDiscussionFixedTypes', [{ TypeID: documentType, Description: 'Financial check', DaysToExpiry: 30 }])
  const options = { divisions: ['001'], backOffice: { connections: { '001': { file } } }, documentType } as const

  console.log('   The back office holds what Synergy holds:')
  await show(context, options)
  console.log('   A cent astray, and an entry that never came to Synergy:')
  await goAstray(backOffice)
  await show(context, { ...options, output: { directory, fileName: 'financial-check.xlsx' } })
}

async function show(context: Context, options: Parameters<typeof compareFinancials>[1]): Promise<void> {
  const result = await compareFinancials(context, options)
  for (const { status, agreed, differences } of result.divisions) {
    console.log(`   ${status}: ${agreed} totals agree, ${differences.length} differ`)
    for (const { year, period, account, synergy, backOffice, difference, entries } of differences) {
      const behind = (entries ?? []).map(({ entryNumber }) => entryNumber).join(', ')
      console.log(`     ${year}/${period} ${account}: ${synergy} in Synergy, ${backOffice} there (${difference}), entry ${behind}`)
    }
  }
  for (const { kind, path, bytes } of result.artefacts)
    console.log(`   ${kind} workbook: ${relative(process.cwd(), path)} (${bytes} bytes)`)
}

const lineColumns = [
  ...(['CompanyCode', 'bkjrcode', 'periode', 'reknr', 'bdr_hfl', 'transtype', 'verwerknrl'] as const),
  ...(['bkstnr', 'EntryGuid', 'datum', 'oms25', 'TransactionGuid'] as const),
] as const

async function copyLedger(synergy: Db, backOffice: Db): Promise<void> {
  const lines = await synergy.selectFrom('gbkmut').select(lineColumns).where('CompanyCode', '=', '001').execute()
  await insertRows(backOffice, 'gbkmut', lines)
  const accounts = await synergy.selectFrom('grtbk').select(['reknr', 'oms25_0']).where('CompanyCode', '=', '001').execute()
  await insertRows(backOffice, 'grtbk', accounts)
}

async function goAstray(backOffice: Db): Promise<void> {
  const line = await backOffice.selectFrom('gbkmut').select(['ID', 'bdr_hfl']).orderBy('ID').top(1).executeTakeFirst()
  if (line !== undefined) {
    const cents = Math.round(line.bdr_hfl * 100) + 1
    await backOffice
      .updateTable('gbkmut')
      .set({ bdr_hfl: cents / 100 })
      .where('ID', '=', line.ID)
      .execute()
  }
  const entry = { bkjrcode: 2026, periode: '  3', transtype: 'N', verwerknrl: 1, bkstnr: '26900001', oms25: 'Made in the back office' }
  await insertRows(backOffice, 'gbkmut', [
    { ...entry, reknr: '     4100', bdr_hfl: 250, TransactionGuid: '00000000-0000-4000-8000-000000000001' },
    { ...entry, reknr: '     1000', bdr_hfl: -250, TransactionGuid: '00000000-0000-4000-8000-000000000002' },
  ])
}
