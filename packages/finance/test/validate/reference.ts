import { accountCode, type Context } from '@synergy-jobs/core'
import { insertRows } from '@synergy-jobs/core/testing'

/** Rows of the ledger that {@link addReference} adds; entries with their numbers or GUIDs collide with them. */
export const ledgerRows = {
  backOffice: 'BO1',
  closed: 'CL1',
  own: 'OWN1',
  guid: '11111111-2222-4333-8444-555555555555',
} as const

/**
 * Adds to the demo company what the checks ask for: accounts that demand things, a corporate account, journals, VAT codes, rates, a
 * division without default cost centre, and rows in the ledger.
 */
export async function addReference(context: Pick<Context, 'db'>): Promise<void> {
  const { db } = context
  const account = (code: string, more: object = {}, CompanyCode: string | null = '001') => ({
    CompanyCode,
    reknr: accountCode(code),
    oms25_0: code,
    bal_vw: 'W',
    debcrd: 'D',
    omzrek: 'K',
    ...{ AccountCode: null, kstplrek: 0, kstdrrek: 0, projectrek: 0, UseProject: 0, UseResource: 0, UseItem: 0 },
    ...{ UseDebtor: 0, UseCreditor: 0, UseIntercompany: 0 },
    ...more,
  })
  await insertRows(db, 'grtbk', [
    account('4', {}, null),
    account('4150', { AccountCode: accountCode('4') }),
    account('4200', { kstplrek: 1 }),
    account('4210', { kstdrrek: 1 }),
    account('4300', { UseProject: 1 }),
    account('4310', { UseResource: 1 }),
    account('4320', { UseItem: 1 }),
    account('4330', { UseDebtor: 1 }),
    account('4340', { UseCreditor: 1 }),
    account('4350', { UseIntercompany: 1 }),
    account('4360', { projectrek: 1 }),
    account('4200', { kstplrek: 1 }, '400'),
    account('1000', { bal_vw: 'B', omzrek: 'B' }, '400'),
  ])
  await insertRows(db, 'bedryf', [
    { bedrnr: '400', bedrzk: '400', bedrnm: 'No defaults BV', valcode: 'EUR', Active: 1, status: 'A', PresentationCurrency: 'EUR' },
  ])
  await insertRows(db, 'perdat', [
    { CompanyCode: '400', bkjrcode: 2026, per_fin: '  3', bgdatum: new Date('2026-03-01Z'), eddatum: new Date('2026-03-31Z') },
  ])
  await insertRows(db, 'dagbk', [
    { dagbknr: '90', oms25_0: 'General', blokkeer: 0, reknr: '        1' },
    { dagbknr: '91', oms25_0: 'Old', blokkeer: 1, reknr: '        2' },
  ])
  await insertRows(db, 'btwtrs', [{ CompanyCode: '001', btwtrans: '2', reknr: '        1', rek_btw_vk: '        1' }])
  await insertRows(db, 'valuta', [{ valcode: 'DEM', amount_prec: 2, active: 0, Enabled: 1 }])
  await insertRows(db, 'PRProject', [{ ProjectNr: 'P1' }])
  await insertRows(db, 'Items', [{ ItemCode: 'BOLT' }])
  await insertRows(db, 'cicmpy', [
    { debcode: '10001', debnr: ' 10001', crdcode: '20001', crdnr: ' 20001', cmp_code: 'A1', cmp_name: 'Relation' },
  ])
  await insertRows(db, 'CurrencyPeriodExchangeRates', [
    {
      ID: '00000000-0000-0000-0000-0000000000A3',
      BaseCurrencyCode: 'GBP',
      CurrencyCode: 'EUR',
      FinYear: 2026,
      FinPeriod: 3,
      ExchangeRateAvgPeriod: 1.15,
      ExchangeRateEndPeriod: 1.2,
    },
    {
      ID: '00000000-0000-0000-0000-0000000000A4',
      BaseCurrencyCode: 'GBP',
      CurrencyCode: 'EUR',
      FinYear: 2026,
      FinPeriod: 4,
      ExchangeRateAvgPeriod: 1.1837,
      ExchangeRateEndPeriod: 1.1837,
    },
  ])
  await insertRows(db, 'rates', [
    { source_currency: 'GBP', target_currency: 'EUR', date_l: new Date('2026-05-10Z'), rate_exchange: 1.17 },
    { source_currency: 'GBP', target_currency: 'EUR', date_l: new Date('2026-05-20Z'), rate_exchange: 1.18 },
    { source_currency: 'USD', target_currency: 'EUR', date_l: new Date('2026-01-01Z'), rate_exchange: 0 },
  ])
  const row = (bkstnr: string, oorsprong: string, bkjrcode: number, more: object = {}) => ({
    ...{ CompanyCode: '001', bkstnr, oorsprong, bkjrcode, periode: '  3', reknr: accountCode('4100'), bdr_hfl: 5, AmountCentral: 5 },
    ...{ transtype: 'N', verwerknrl: 7, CurrencyAliasAc: 'EUR', CurrencyCode: 'EUR', kstplcode: 'GENERAL', storno: 0 },
    ...more,
  })
  await insertRows(db, 'gbkmut', [
    row(ledgerRows.backOffice.padStart(8), 'A', 2026, { TransactionGuid: '00000000-0000-4000-8000-000000000001' }),
    row(ledgerRows.closed, 'Z', 2025, { TransactionGuid: '00000000-0000-4000-8000-000000000002' }),
    row(ledgerRows.own, 'Z', 2026, { TransactionGuid: ledgerRows.guid }),
  ])
}
