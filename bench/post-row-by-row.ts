import { type Context, type Database, newGuid } from '@synergy-jobs/core'
import type { Selectable, Transaction } from 'kysely'

type Pending = Selectable<Database['TransactionsPending']>

/**
 * Posts pending entries the way a first version would: entry by entry, and in it line by line, each with queries of its own for what
 * it refers to. It does a few of the checks, the ledger, the balances and the pending rows, and nothing for safety.
 */
export async function postRowByRow(context: Context): Promise<number> {
  const { db } = context
  const entries = await db.selectFrom('TransactionsPending').select('EntryGuid').distinct().execute()
  let posted = 0
  for (const [index, { EntryGuid }] of entries.entries()) {
    posted += await db.transaction().execute(async (trx) => {
      const lines = await trx.selectFrom('TransactionsPending').selectAll().where('EntryGuid', '=', EntryGuid).execute()
      if (!(await isGood(trx, lines))) return 0
      for (const line of lines) await postLine(trx, line, index + 1)
      await trx.deleteFrom('TransactionsPending').where('EntryGuid', '=', EntryGuid).execute()
      return lines.length
    })
  }
  return posted
}

async function isGood(trx: Transaction<Database>, lines: readonly Pending[]): Promise<boolean> {
  const cents = lines.reduce((sum, line) => sum + Math.round((line.AmountDebitAC - line.AmountCreditAC) * 100), 0)
  if (cents !== 0 || lines.length < 2) return false
  const twin = await trx
    .selectFrom('gbkmut')
    .select('ID')
    .top(1)
    .where('CompanyCode', '=', '001')
    .where('bkstnr', '=', lines[0]?.EntryNumber ?? '')
    .execute()
  if (twin.length > 0) return false
  for (const line of lines) if (!(await refersWell(trx, line))) return false
  return true
}

async function refersWell(trx: Transaction<Database>, line: Pending): Promise<boolean> {
  const division = await trx
    .selectFrom('bedryf')
    .select(['Active', 'valcode'])
    .where('bedrnr', '=', line.CompanyCode.trim())
    .executeTakeFirst()
  const period = await trx
    .selectFrom('perdat')
    .select('YearPeriodStatus')
    .where('CompanyCode', '=', line.CompanyCode.trim())
    .where('bkjrcode', '=', line.FinYear)
    .where('per_fin', '=', String(line.FinPeriod).padStart(3))
    .executeTakeFirst()
  const account = await trx
    .selectFrom('grtbk')
    .select('blokkeer')
    .where('CompanyCode', '=', line.CompanyCode.trim())
    .where('reknr', '=', line.CompanyAccountCode)
    .executeTakeFirst()
  const currency = await trx.selectFrom('valuta').select('active').where('valcode', '=', line.CurrencyAliasAC).executeTakeFirst()
  return division?.Active === 1 && period?.YearPeriodStatus === false && account?.blokkeer === 0 && currency?.active === 1
}

async function postLine(trx: Transaction<Database>, line: Pending, postingNumber: number): Promise<void> {
  const amount = line.AmountDebitAC - line.AmountCreditAC
  const none = {
    btw_bdr_3: 0,
    btw_grond: 0,
    aantal: 0,
    wisselkrs: 0,
    koers3: 0,
    dbk_verwnr: 0,
    storno: 0,
    btwper: 0,
    btw_grval: 0,
    exvalbdr: 0,
  }
  await trx
    .insertInto('gbkmut')
    .values({
      ...none,
      ...{
        CompanyCode: '001',
        bkjrcode: line.FinYear,
        periode: String(line.FinPeriod).padStart(3),
        datum: line.TransactionDate,
        reknr: line.CompanyAccountCode,
      },
      ...{
        bkstnr: line.EntryNumber,
        bdr_hfl: amount,
        bdr_val: amount,
        AmountCentral: amount,
        valcode: 'EUR',
        koers: 1,
        CurrencyCode: 'EUR',
        Rate: 1,
      },
      ...{
        CurrencyAliasAc: 'EUR',
        verwerknrl: postingNumber,
        oorsprong: line.oorsprong,
        EntryGuid: line.EntryGuid,
        TransactionGuid: line.TransactionGuid,
      },
    })
    .execute()
  await addBalance(trx, line)
}

async function addBalance(trx: Transaction<Database>, line: Pending): Promise<void> {
  const balance = await trx
    .selectFrom('Balance')
    .select('ID')
    .where('CompanyCode', '=', '001')
    .where('CompanyAccountCode', '=', line.CompanyAccountCode ?? '')
    .where('FinYear', '=', line.FinYear ?? 0)
    .where('FinPeriod', '=', line.FinPeriod ?? 0)
    .executeTakeFirst()
  if (balance === undefined) await insertBalance(trx, line)
  else
    await trx
      .updateTable('Balance')
      .set((e) => ({
        AmountDebitAC: e('AmountDebitAC', '+', line.AmountDebitAC),
        AmountCreditAC: e('AmountCreditAC', '+', line.AmountCreditAC),
      }))
      .where('ID', '=', balance.ID)
      .execute()
}

async function insertBalance(trx: Transaction<Database>, line: Pending): Promise<void> {
  const zero = { ReportingAmountDebit: 0, ReportingAmountCredit: 0, ReportingAmountDebitAC: 0, ReportingAmountCreditAC: 0 }
  await trx
    .insertInto('Balance')
    .values({
      ...zero,
      ...{
        ID: newGuid(),
        CompanyCode: '001',
        CompanyAccountCode: line.CompanyAccountCode ?? '',
      },
      ...{ FinYear: line.FinYear ?? 0, FinPeriod: line.FinPeriod ?? 0, AmountDebit: line.AmountDebitAC, AmountCredit: line.AmountCreditAC },
      ...{ CurrencyAliasAC: 'EUR', AmountDebitAC: line.AmountDebitAC, AmountCreditAC: line.AmountCreditAC, transtype: 'N' },
    })
    .execute()
}
