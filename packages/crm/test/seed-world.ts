import { createHash } from 'node:crypto'
import { type Context, type Database, formatGuid } from '@synergy-jobs/core'
import { insertRows } from '@synergy-jobs/core/testing'
import type { Insertable } from 'kysely'
import { type World, type WorldAccount, type WorldContract, worldCodes } from './world.ts'

/** Long before every run of a test. */
export const longAgo = new Date(Date.UTC(2020, 0, 1))

/** The GUID of an account or contract by its key. */
export function guidOf(key: string): string {
  return formatGuid(createHash('sha1').update(key).digest(), 4)
}

/** Writes the letters, items and request types that every database of Synergy has, and function right 337 for administrators. */
export async function seedLookups({ db }: Context): Promise<void> {
  const audit = { syscreator: 1, sysmodifier: 1 }
  const types = { C: 'Customer', P: 'Prospect', N: 'Not validated', A: 'Associate', R: 'Reseller', S: 'Supplier' }
  const statuses = { A: 'Active', S: 'Passive', E: 'Exit', P: 'Pilot', R: 'Reference', B: 'Blocked', N: 'Not validated' }
  await insertRows(
    db,
    'AccountTypes',
    Object.entries(types).map(([Type, Description]) => ({ Type, Description, ...audit })),
  )
  await insertRows(
    db,
    'AccountStatus',
    Object.entries(statuses).map(([Status, Description]) => ({ Status, Description, ...audit })),
  )
  const item = (ItemCode: string, Type: string, IsSalesItem: boolean) => ({ ItemCode, Type, IsSalesItem, sysmodified: longAgo })
  const { items, forecastType, otherType } = worldCodes
  await insertRows(db, 'Items', [item(items.service, 'C', true), item(items.sales, 'S', true), item(items.policy, 'S', false)])
  await insertRows(db, 'AbsenceTypes', [
    { ID: forecastType, Description: 'Sales forecast', UseInSalesBudget: true },
    { ID: otherType, Description: 'Holiday', UseInSalesBudget: false },
  ])
  await insertRows(db, 'BacoFunctionRoles', [{ ID: guidOf('right 337'), FunctionID: 337, RoleID: 0, RoleLevel: 5 }])
}

/** Writes a world into an empty database. */
export async function seedWorld(context: Context, world: World): Promise<void> {
  await seedLookups(context)
  await addToWorld(context, world)
}

/** Writes further accounts, contracts and so on. */
export async function addToWorld({ db }: Context, world: World): Promise<void> {
  const { accounts, contracts = [], requests = [], opportunities = [], rules = [] } = world
  await insertRows(db, 'cicmpy', accounts.map(accountRow))
  const named = contracts.map((contract, index) => ({ ...contract, key: contract.key ?? `contract ${index} of ${contract.account}` }))
  const header = (contract: WorldContract & { readonly key: string }) => ({
    ID: guidOf(contract.key),
    ...contractRow(contract),
    ParentID: null,
    ItemCode: '',
    Associate: contract.account === null ? null : guidOf(contract.account),
    DateFinal: contract.final ?? null,
    Active: true,
    PurchasePrice: 0,
    PurchaseCurrency: null,
  })
  await insertRows(db, 'ItemNumbers', named.map(header))
  const lines = named.flatMap((contract) =>
    (contract.lines ?? []).map((line, index) => ({
      ID: guidOf(`${contract.key} line ${index}`),
      ...contractRow(contract),
      ParentID: guidOf(contract.key),
      ItemCode: worldCodes.items[line.item],
      Associate: contract.account === null ? null : guidOf(contract.account),
      DateFinal: line.final ?? null,
      Active: line.active ?? true,
      PurchasePrice: line.price ?? 0,
      PurchaseCurrency: line.currency === undefined ? 'EUR' : line.currency,
    })),
  )
  await insertRows(db, 'ItemNumbers', lines)
  await insertRows(
    db,
    'Absences',
    requests.map(({ account, status, type = 'forecast' }, index) => ({
      ID: guidOf(`request ${index} of ${account} ${status} ${type}`),
      Type: type === 'forecast' ? worldCodes.forecastType : worldCodes.otherType,
      Status: status,
      CustomerID: guidOf(account),
    })),
  )
  await insertRows(
    db,
    'Opportunities',
    opportunities.map(({ account, deal }, index) => ({
      AccountID: guidOf(account),
      DealStatus: deal,
      Code: `${index} ${account}`.slice(0, 20),
    })),
  )
  await insertRows(
    db,
    'RatingAmounts',
    rules.map(({ rating, type = 'C', start, end, currency = 'EUR' }) => ({
      Id: guidOf(`rule ${type} ${rating}`),
      Rating: rating,
      Type: type,
      Currency: currency,
      AmountStart: start,
      AmountEnd: end,
      sysmodified: longAgo,
    })),
  )
}

function accountRow(account: WorldAccount): Partial<Insertable<Database['cicmpy']>> {
  const since = account.since ?? longAgo
  return {
    cmp_wwn: guidOf(account.key),
    cmp_code: account.code === undefined ? account.key.slice(0, 20) : account.code,
    cmp_name: `Account ${account.key}`.slice(0, 50),
    cmp_type: account.type,
    cmp_status: account.status,
    cmp_parent: account.parent === undefined ? null : guidOf(account.parent),
    cmp_reseller: account.reseller === undefined ? null : guidOf(account.reseller),
    cmp_rating: account.rating ?? null,
    cmp_acc_man: account.manager ?? null,
    cmp_date_cust: account.customerSince ?? null,
    debcode: account.debtor ?? null,
    Administration: account.division ?? '001',
    type_since: since,
    status_since: since,
    sysmodified: since,
    syscreated: longAgo,
  }
}

function contractRow(contract: WorldContract) {
  return { Type: 1, sysmodified: contract.modified ?? longAgo, syscreated: longAgo, DateStart: longAgo }
}
