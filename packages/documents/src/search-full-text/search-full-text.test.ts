import { type Context, newGuid } from '@synergy-jobs/core'
import { insertRows, openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { indexFullText } from '../../test/full-text/jobs.ts'
import { makeDocuments, makeRequests, modifiedAt, type TestDocument } from '../../test/full-text/make-entities.ts'
import { makePersons } from '../../test/full-text/make-persons.ts'
import { searchFullText } from './search-full-text.ts'
import type { SearchOptions } from './search-options.ts'

async function subjects(context: Context, query: string, options: Partial<SearchOptions> = {}): Promise<readonly string[]> {
  const { hits } = await searchFullText(context, { query, as: 'director', ...options })
  return hits.map(({ subject }) => subject)
}

describe.each(testEngines())('searchFullText on %s', (engine) => {
  async function open(documents: readonly TestDocument[]) {
    const context = await openTestContext({ engine })
    await makePersons(context)
    const ids = await makeDocuments(context, documents)
    await indexFullText(context)
    return { ...context, ids }
  }

  const letters = [
    { subject: 'Annual report', body: 'The annual report of the year 2026.001' },
    { subject: 'Letter', body: 'An annual letter; the report follows' },
    { subject: 'Draft', body: '<b>annual</b> report, a draft' },
    { subject: 'Café au lait' },
  ]

  it.each<[string, readonly string[]]>([
    ['annual report', ['Annual report', 'Draft', 'Letter']],
    ['"annual report" -draft', ['Annual report']],
    ['annual NOT "annual report"', ['Letter']],
    ['"report follows" OR CAFÉ', ['Café au lait', 'Letter']],
    ['2026.* ann* (letter | year) -follows', ['Annual report']],
    [`annual'; drop table Words--`, []],
  ])('finds %s', async (query, expected) => {
    await using context = await open(letters)
    expect((await subjects(context, query)).toSorted()).toEqual(expected)
  })

  it('puts the best first, and tells when there is nothing to look for', async () => {
    await using context = await open(letters)
    expect((await subjects(context, 'annual report'))[0]).toBe('Annual report')
    expect(await searchFullText(context, { query: '-annual', as: 'director' })).toMatchObject({ problem: 'only-exclusions', total: 0 })
    expect(await searchFullText(context, { query: '?! %', as: 'director' })).toMatchObject({ problem: 'empty', hits: [] })
  })

  it('pages through results in one order, with exact totals', async () => {
    const documents = Array.from({ length: 25 }, (_, n) => ({ subject: `Memo ${n}`, modified: modifiedAt(n) }))
    await using context = await open(documents)
    const pages = await Promise.all(
      [0, 10, 20, 30].map((offset) => searchFullText(context, { query: 'memo', as: 'director', offset, limit: 10 })),
    )
    expect(pages.map(({ hits }) => hits.length)).toEqual([10, 10, 5, 0])
    expect(pages.map(({ total, totalIsExact }) => [total, totalIsExact])).toEqual(Array(4).fill([25, true]))
    expect(new Set(pages.flatMap(({ hits }) => hits.map(({ id }) => id))).size).toBe(25)
    expect(await searchFullText(context, { query: 'memo', as: 'director', limit: 1, maxExamined: 1 })).toMatchObject({
      total: 25,
      totalIsExact: true,
    })
  })

  it('shows snippets with the words marked, of compressed texts too', async () => {
    const long = `${'Lorem ipsum dolor. '.repeat(200)}The <i>Rotterdam</i> contract ends in March.${' Sit amet.'.repeat(200)}`
    await using context = await open([{ subject: 'Long', body: `<p>${long}</p>` }])
    const { hits } = await searchFullText(context, { query: 'contract rotterdam', as: 'director', snippetLength: 60 })
    const snippet = hits[0]?.snippet
    expect(snippet?.text).toContain('The Rotterdam contract ends')
    expect(snippet?.text.length).toBeLessThan(150)
    expect(snippet?.marks.map(([from, to]) => snippet.text.slice(from, to))).toEqual(['Rotterdam', 'contract'])
    const without = await searchFullText(context, { query: 'contract', as: 'director', snippetLength: 0 })
    expect(without.hits[0]).not.toHaveProperty('snippet')
  })

  it('knows the synonyms of users, and leaves noise words out', async () => {
    await using context = await open([{ subject: 'Automobile insurance' }, { subject: 'Carrot' }, { subject: 'Car' }])
    await insertRows(context.db, 'NoiseWords', [{ Word: 'the' }])
    const words = await context.db.selectFrom('Words').select(['ID', 'Word']).where('Word', 'in', ['car', 'automobile']).execute()
    const group = newGuid()
    await insertRows(
      context.db,
      'WordSynonyms',
      words.map(({ ID }) => ({ Word: ID, SynonymGroup: group, Creator: 1, Created: new Date(0) })),
    )
    expect((await subjects(context, 'the car')).toSorted()).toEqual(['Automobile insurance', 'Car'])
    expect(await subjects(context, 'insurance -car')).toEqual(['Automobile insurance'])
    expect(await searchFullText(context, { query: 'the', as: 'director' })).toMatchObject({ problem: 'empty', ignored: ['the'] })
  })

  it('only shows what level and rights allow, as they are now', async () => {
    const secret = { subject: 'Payroll secret', body: 'payroll of everybody' }
    await using context = await open([
      { ...secret, level: 10, more: { Company: '001' } },
      { ...secret, level: 60 },
      { ...secret, level: 10, more: { ViewRightsType: 1, ViewRightsOwner: 12 } },
      { ...secret, level: 10, more: { ViewRightsType: 2, ViewRightsTypeValue: '77' } },
      { ...secret, level: 10, more: { ViewRightsType: 2, ViewRightsTypeValue: '78', Company: '001' } },
      { ...secret, level: 10, more: { ViewRightsType: 9 } },
      { ...secret, level: 10, more: { ViewRightsType: 9, Owner: 12, OwnerType: 1 } },
      { ...secret, level: 10, more: { ViewRightsType: 9, Owner: 12, OwnerType: 7 } },
      { ...secret, level: 60, more: { CreatedBy: 11 } },
      { ...secret, level: 10, more: { ExtCustomerSecurity: true } },
      { ...secret, level: 10, more: { GroupID: 5 } },
      { ...secret, level: 10, type: 50, more: { ViewRightsType: null } },
    ])
    await insertRows(context.db, 'BacoDiscussionGroups', [{ ID: 5, Description: 'Board', RestrictedRights: true }])
    await insertRows(context.db, 'BacoDiscussionFixedTypes', [{ TypeID: 50, Description: 'Own', ViewRightsType: 1, ViewRightsOwner: 12 }])
    const numbers = new Map(context.ids.map((id, index) => [id, index]))
    const seen = async (as: string) => {
      const { hits, total } = await searchFullText(context, { query: 'payroll', as })
      expect(total).toBe(hits.length)
      return hits.map(({ id }) => numbers.get(id)).sort((a, b) => Number(a) - Number(b))
    }
    expect(await seen('clerk')).toEqual([0, 4, 9])
    expect(await seen('owner')).toEqual([0, 2, 6, 9, 11])
    expect(await seen('director')).toEqual([0, 1, 3, 8, 9])
    expect(await seen('reseller')).toEqual([0])
    expect(await seen('nobody')).toEqual([])

    // The index still says 10: the document itself counts.
    await context.db
      .updateTable('BacoDiscussions')
      .set({ JobLevel: 60 })
      .where('ID', '=', context.ids[0] ?? '')
      .execute()
    await context.db.updateTable('humres').set({ job_level: 5 }).where('res_id', '=', 12).execute()
    await context.db.deleteFrom('HRRoles').where('EmpID', '=', 11).execute()
    expect(await seen('clerk')).toEqual([9])
    expect(await seen('owner')).toEqual([])
  })

  it('hides private requests from those who have nothing to do with them', async () => {
    await using context = await openTestContext({ engine })
    await makePersons(context)
    await makeRequests(context, [
      { description: 'Sick leave', more: { Private: true, EmpID: 12, syscreator: 13, Approver: 14 } },
      { description: 'Sick note', level: 60 },
    ])
    await indexFullText(context)
    expect(await subjects(context, 'sick', { as: 'owner' })).toEqual(['Sick leave'])
    expect(await subjects(context, 'sick', { as: 'clerk' })).toEqual([])
    expect((await subjects(context, 'sick', { as: 'director' })).toSorted()).toEqual(['Sick leave', 'Sick note'])
  })

  it('tells nothing of hidden documents by totals or suggestions', async () => {
    await using context = await open([{ subject: 'Reorganisation plan', level: 60 }])
    expect(await searchFullText(context, { query: 'reorganisatoin', as: 'clerk' })).toMatchObject({ total: 0, suggestions: [] })
    expect(await searchFullText(context, { query: 'reorganisation', as: 'clerk' })).toMatchObject({
      total: 0,
      totalIsExact: true,
      suggestions: [],
    })
    expect(await searchFullText(context, { query: 'reorganisatoin', as: 'director' })).toMatchObject({
      suggestions: [{ word: 'reorganisatoin', instead: ['reorganisation'] }],
    })
  })

  it('proposes words that the person may see', async () => {
    await using context = await open([{ subject: 'Invoice' }, { subject: 'Invitation', level: 60 }])
    expect(await searchFullText(context, { query: 'inovice', as: 'clerk' })).toMatchObject({
      suggestions: [{ word: 'inovice', instead: ['invoice'] }],
    })
  })

  it('refuses persons who may not log in, and bad options', async () => {
    await using context = await open([])
    for (const as of ['leaver', 'blocked', 'unknown', 99]) {
      await expect(searchFullText(context, { query: 'x', as })).rejects.toMatchObject({ code: 'not-allowed', details: { as } })
    }
    await expect(searchFullText(context, { query: 'x' } as never)).rejects.toMatchObject({ code: 'invalid-options' })
    await expect(searchFullText(context, { query: '', as: 1 })).rejects.toMatchObject({ code: 'invalid-options' })
    const many = Array.from({ length: 101 }, (_, n) => `a${n}*`).join(' OR ')
    await expect(searchFullText(context, { query: many, as: 'clerk' })).rejects.toMatchObject({ code: 'invalid-options' })
    await expect(searchFullText(context, { query: 'x', as: 1, limit: 101 })).rejects.toMatchObject({ code: 'invalid-options' })
    await expect(searchFullText(context, { query: 'x', as: 1, signal: AbortSignal.abort(new Error('stop')) })).rejects.toThrow('stop')
  })
})
