import { insertRows, openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, test } from 'vitest'
import { findDivision } from './find-division.ts'
import { loadDivisionReference } from './load-division-reference.ts'
import { loadDivisions } from './load-divisions.ts'
import type { Division } from './reference-data.ts'

describe.each(testEngines())('on %s', (engine) => {
  test('divisions come with trimmed codes, inactive ones too', async () => {
    await using context = await openTestContext({ engine })
    await insertRows(context.db, 'bedryf', [{ bedrnr: 'X1', bedrzk: 'X1', bedrnm: 'No defaults', Active: 1 }])
    const divisions = await loadDivisions(context.db)
    expect([...divisions.keys()].toSorted()).toEqual(['001', '300', '900', 'X1'])
    expect(divisions.get('300')).toEqual({
      code: '300',
      name: 'Demo Britain Ltd',
      active: true,
      currency: 'GBP',
      number: 300,
      costCentre: 'GENERAL',
      scenario: 'B2026',
    })
    expect(divisions.get('900')?.active).toBe(false)
    expect(divisions.get('X1')).toEqual({ code: 'X1', name: 'No defaults', active: true, currency: '', number: null })
    expect([findDivision(divisions, '1')?.code, findDivision(divisions, 'x1')?.code, findDivision(divisions, '0300')?.code]).toEqual([
      '001',
      'X1',
      '300',
    ])
  })

  test('the reference data of a division is its own, read in seven queries', async () => {
    const queries: string[] = []
    await using context = await openTestContext({ engine, onQuery: ({ kind, sql }) => void (kind === 'query' && queries.push(sql)) })
    await insertRows(context.db, 'grtbk', [
      { CompanyCode: null, reknr: '     5000', oms25_0: 'Corporate' },
      { CompanyCode: '300', reknr: '     5001' },
    ])
    const division = (await loadDivisions(context.db)).get('001') as Division
    queries.length = 0
    const reference = await loadDivisionReference(context.db, division)
    expect(queries).toHaveLength(7)
    expect(reference).toMatchObject({ division, decimals: 2, transactionType: 5 })
    expect([...reference.accounts.keys()].toSorted()).toEqual(['1000', '1300', '1600', '4000', '4100', '8000', '9999'])
    expect(reference.accounts.get('9999')).toEqual({
      code: '9999',
      description: 'Old suspense',
      blocked: true,
      type: 'B',
      side: 'D',
      needsCostCentre: false,
      needsCostUnit: false,
    })
    expect(reference.periods.size).toBe(26)
    expect(reference.periods.get('2025/13')).toEqual({
      year: 2025,
      period: 13,
      start: utc(2025, 12, 31),
      end: utc(2025, 12, 31),
      status: true,
    })
    expect(reference.costCentres.get('OLD')).toEqual({ code: 'OLD', description: 'Closed cost centre', enabled: false })
    expect([...reference.costUnits.keys()]).toEqual(['UNIT1', 'UNIT2'])
    expect(reference.scenarios.get('HALF26')).toEqual({
      code: 'HALF26',
      description: 'Budget HALF26',
      blocked: false,
      from: { year: 2026, period: 1 },
      to: { year: 2026, period: 6 },
    })
    expect(reference.scenarios.get('B2025')?.blocked).toBe(true)
  })

  test('currency and transaction type follow their tables', async () => {
    await using context = await openTestContext({ engine })
    await insertRows(context.db, 'bedryf', [{ bedrnr: 'JP', bedrzk: 'JP', valcode: 'JPY', Active: 1 }])
    await insertRows(context.db, 'bdgvrs', [{ bud_vers: 'OPEN', vers_stat: 'A' }])
    const load = async () => loadDivisionReference(context.db, (await loadDivisions(context.db)).get('JP') as Division)
    const first = await load()
    expect([first.decimals, first.transactionType, first.periods.size, first.accounts.size]).toEqual([0, 5, 0, 0])
    expect(first.scenarios.get('OPEN')).toEqual({ code: 'OPEN', description: '', blocked: false })
    await context.db.deleteFrom('TransactionTypes').where('TransactionType', '=', 5).execute()
    await insertRows(context.db, 'TransactionTypes', [
      { TransactionType: 20, IsBudgetType: false },
      { TransactionType: 10, IsBudgetType: false },
    ])
    expect((await load()).transactionType).toBe(10)
    await context.db.deleteFrom('TransactionTypes').execute()
    expect((await load()).transactionType).toBe(5)
  })
})

function utc(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day))
}
