import { describe, expect, it } from 'vitest'
import { accounts, daysAgo } from '../../../test/system/make-logs.ts'
import type { Context } from '../../context/context.ts'
import { insertRows } from '../../testing/insert-rows.ts'
import { openTestContext } from '../../testing/open-test-context.ts'
import { testEngines } from '../../testing/test-engines.ts'
import { topDocuments } from './top-documents.ts'

const manual = 'AAAAAAAA-0000-4000-8000-000000000001'
const gone = 'AAAAAAAA-0000-4000-8000-000000000002'
const minutes = 'AAAAAAAA-0000-4000-8000-000000000003'

/** One view of a document, or of something else. */
interface DocumentView {
  readonly key: string | null
  readonly days: number
  readonly person?: number
  readonly account?: string
  readonly app?: string
}

async function makeDocumentViews(context: Context, views: readonly DocumentView[]): Promise<void> {
  await insertRows(
    context.db,
    'BacoAppLog',
    views.map(({ key, days, person = 2, account = null, app = 'DocView.aspx' }) => ({
      ID: context.newGuid(),
      Created: daysAgo(context, days),
      HumresID: person,
      CustomerID: account,
      App: app,
      DataKey: key,
    })),
  )
}

async function makeDocuments(context: Context): Promise<number> {
  await insertRows(context.db, 'BacoDiscussions', [
    { ID: manual, Subject: 'Manual' },
    { ID: minutes, Subject: 'Minutes' },
  ])
  const { HID } = await context.db.selectFrom('BacoDiscussions').select('HID').where('ID', '=', minutes).executeTakeFirstOrThrow()
  return HID
}

describe.each(testEngines())('topDocuments on %s', (engine) => {
  it('lists documents by their views, whatever their key looks like, those that are gone too', async () => {
    await using context = await openTestContext({ engine })
    const number = await makeDocuments(context)
    await makeDocumentViews(context, [
      { key: manual, days: 3 },
      { key: `{${manual.toLowerCase()}}`, days: 1, person: 3 },
      { key: ` ${manual} `, days: 2, account: accounts.customer, person: 0, app: 'docview.ASP' },
      { key: gone, days: 4 },
      { key: gone, days: 5 },
      { key: String(number), days: 6, account: '00000000-0000-0000-0000-000000000000' },
      { key: manual, days: 1, app: 'Zoom.asp' },
      { key: null, days: 1 },
      { key: '', days: 1 },
    ])

    expect(await topDocuments(context)).toEqual([
      {
        key: manual,
        id: manual,
        number: expect.any(Number) as number,
        subject: 'Manual',
        views: 3,
        persons: 2,
        accounts: 1,
        lastViewedAt: daysAgo(context, 1),
      },
      { key: gone, views: 2, persons: 1, accounts: 0, lastViewedAt: daysAgo(context, 4) },
      {
        key: String(number),
        id: minutes,
        number,
        subject: 'Minutes',
        views: 1,
        persons: 1,
        accounts: 0,
        lastViewedAt: daysAgo(context, 6),
      },
    ])
  })

  it('counts from a moment to a moment, of other applications, and only so many documents', async () => {
    await using context = await openTestContext({ engine })
    await makeDocumentViews(context, [
      { key: manual, days: 3 },
      { key: gone, days: 2 },
      { key: gone, days: 1 },
      { key: minutes, days: 1, app: 'Other.asp' },
    ])
    const keys = async (options: Parameters<typeof topDocuments>[1]) =>
      (await topDocuments(context, options)).map(({ key, views }) => `${key.at(-1)} ${views}`)

    expect(await keys({ from: daysAgo(context, 2) })).toEqual(['2 2'])
    expect(await keys({ to: daysAgo(context, 2) })).toEqual(['1 1'])
    expect(await keys({ count: 1 })).toEqual(['2 2'])
    expect(await keys({ apps: ['other.asp'] })).toEqual(['3 1'])
  })

  it('gives nothing where nothing was looked at', async () => {
    await using context = await openTestContext({ engine })
    expect(await topDocuments(context)).toEqual([])
  })
})

describe('topDocuments', () => {
  it('refuses wrong options before it reads', async () => {
    await using context = await openTestContext()
    const moment = new Date('2026-03-01T00:00:00Z')
    await expect(topDocuments(context, { from: moment, to: moment })).rejects.toMatchObject({ code: 'invalid-options' })
    await expect(topDocuments(context, { apps: [] })).rejects.toMatchObject({ code: 'invalid-options' })
    await expect(topDocuments(context, { count: 0 })).rejects.toMatchObject({ code: 'invalid-options' })
  })
})
