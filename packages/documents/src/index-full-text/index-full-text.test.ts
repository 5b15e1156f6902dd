import { newGuid } from '@synergy-jobs/core'
import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { makeDocuments, makeRequests, modifiedAt, wordsOf } from '../../test/full-text/make-entities.ts'
import { indexFullText } from './index-full-text.ts'

describe.each(testEngines())('indexFullText on %s', (engine) => {
  it('indexes documents and requests with scores, levels and counts', async () => {
    await using context = await openTestContext({ engine })
    const [letter = ''] = await makeDocuments(context, [
      {
        subject: 'Invoice 2026.001 Café',
        summary: 'Late invoice',
        body: '<p>The <b>invoice</b> of March &amp; April: invoice!</p>',
        level: 20,
        language: 'NL',
      },
    ])
    const [request = ''] = await makeRequests(context, [
      { description: 'Holiday', comments: 'Two weeks of holiday in March', free: 'beach' },
    ])

    const result = await indexFullText(context)

    expect(result).toMatchObject({
      status: 'succeeded',
      counts: { read: 2, written: 2, skipped: 0, rejected: 0 },
      kinds: [
        { kind: 'documents', indexed: 1, unchanged: 0, removed: 0, incomplete: 0, complete: true },
        { kind: 'requests', indexed: 1, complete: true },
      ],
    })
    expect(await wordsOf(context, letter)).toEqual(['2026.001', 'april', 'cafe', 'invoice', 'late', 'march', 'of', 'the'])
    expect(await wordsOf(context, request)).toEqual(['beach', 'holiday', 'in', 'march', 'of', 'two', 'weeks'])
    const rows = await context.db
      .selectFrom('Words as w')
      .innerJoin('WordReferences as r', 'r.Word', 'w.ID')
      .selectAll('w')
      .select([
        'r.EntityType',
        'r.Entity',
        'r.SecurityLevel',
        'r.Language',
        'r.Score',
        'r.InSubject',
        'r.InSummary',
        'r.InDocCount',
        'r.InAttachmentCount',
      ])
      .where('w.Word', 'in', ['invoice', 'march'])
      .orderBy('w.Word')
      .orderBy('r.EntityType')
      .execute()
    const counts = { UsedCount: 2, UsedCountDocuments: 1, UsedCountRequests: 1, UsedCountAttachments: 0, InAttachmentCount: 0 }
    expect(rows.map(({ ID: _, ...row }) => row)).toEqual([
      {
        ...counts,
        Word: 'invoice',
        UsedCount: 1,
        UsedCountRequests: 0,
        EntityType: 1,
        Entity: letter,
        SecurityLevel: 20,
        Language: 'NL ',
        Score: 17,
        InSubject: true,
        InSummary: true,
        InDocCount: 2,
      },
      {
        ...counts,
        Word: 'march',
        EntityType: 1,
        Entity: letter,
        SecurityLevel: 20,
        Language: 'NL ',
        Score: 1,
        InSubject: false,
        InSummary: false,
        InDocCount: 1,
      },
      {
        ...counts,
        Word: 'march',
        EntityType: 2,
        Entity: request,
        SecurityLevel: 10,
        Language: null,
        Score: 1,
        InSubject: false,
        InSummary: false,
        InDocCount: 1,
      },
    ])
  })

  it('scenario 7: an edited document is found by its new word and not by its old one, a deleted one leaves no rows', async () => {
    await using context = await openTestContext({ engine })
    const [edited = '', deleted = '', off = '', offType = '', cafe = ''] = await makeDocuments(context, [
      { subject: 'oldword kept' },
      { subject: 'deletedword kept' },
      { subject: 'offword', subCategory: 'Quiet' },
      { subject: 'offtype', type: 99 },
      { subject: 'Café' },
    ])
    const [request = ''] = await makeRequests(context, [{ description: 'request' }])
    await indexFullText(context)
    expect(await wordsOf(context, off)).toEqual(['offword'])
    const requestsMark = await markOf(context, 'LastRunRequests')

    context.clock.move(3_600_000)
    await context.db
      .updateTable('BacoDiscussions')
      .set({ Subject: 'newword kept', ModifiedDate: context.localNow() })
      .where('ID', '=', edited)
      .execute()
    await context.db.deleteFrom('BacoDiscussions').where('ID', '=', deleted).execute()
    await context.db
      .insertInto('BacoDiscussionSubCategories')
      .values({
        ID: newGuid(),
        GroupID: 1,
        Category: 'General',
        SubCategory: 'Quiet',
        NeedsApproval: false,
        FullText: false,
        ForumCustomer: false,
        ForumReseller: false,
        ForumEmployee: false,
      })
      .execute()
    await makeTypeOff(context, 99)
    const result = await indexFullText(context, { entities: ['documents'] })

    expect(result.kinds).toMatchObject([{ kind: 'documents', indexed: 1, removed: 3, complete: true }])
    expect(await wordsOf(context, edited)).toEqual(['kept', 'newword'])
    expect(await wordsOf(context, deleted)).toEqual([])
    expect(await wordsOf(context, off)).toEqual([])
    expect(await wordsOf(context, offType)).toEqual([])
    expect(await wordsOf(context, cafe)).toEqual(['cafe'])
    expect(await wordsOf(context, request)).toEqual(['request'])
    const words = await context.db.selectFrom('Words').select(['Word', 'UsedCount', 'UsedCountDocuments']).orderBy('Word').execute()
    expect(words).toEqual([
      { Word: 'cafe', UsedCount: 1, UsedCountDocuments: 1 },
      { Word: 'kept', UsedCount: 1, UsedCountDocuments: 1 },
      { Word: 'newword', UsedCount: 1, UsedCountDocuments: 1 },
      { Word: 'request', UsedCount: 1, UsedCountDocuments: 0 },
    ])
    expect(await markOf(context, 'LastRunRequests')).toEqual(requestsMark)
    expect((await markOf(context, 'LastRunDocuments'))?.DateValue).toEqual(context.localNow())

    await context.db.updateTable('BacoDiscussionSubCategories').set({ FullText: true }).execute()
    expect((await indexFullText(context)).kinds).toMatchObject([{ indexed: 1 }, {}])
    expect(await wordsOf(context, off)).toEqual(['offword'])
  })

  it('scenario 8: a run that maxDurationMs stops goes on where it stopped and misses nothing', async () => {
    await using context = await openTestContext({ engine })
    const subjects = Array.from({ length: 250 }, (_, index) => ({ subject: `number${index}`, modified: modifiedAt(index) }))
    const ids = await makeDocuments(context, subjects)
    const slow = { chunkSize: 50, maxDurationMs: 60_000, overlapMs: 0, onProgress: () => context.clock.move(45_000) }

    const runs = []
    // Each run ends after its second transaction.
    for (;;) {
      const { kinds, counts, messages } = await indexFullText(context, { ...slow, entities: ['documents'] })
      runs.push({ read: counts.read, complete: kinds[0]?.complete, codes: messages.map(({ code }) => code) })
      if (kinds[0]?.complete === true || runs.length > 9) break
    }

    expect(runs).toEqual([
      { read: 100, complete: false, codes: ['I_STOPPED_EARLY'] },
      { read: 100, complete: false, codes: ['I_STOPPED_EARLY'] },
      { read: 50, complete: true, codes: [] },
    ])
    const found = await context.db.selectFrom('WordReferences').select('Entity').distinct().execute()
    expect(found.map(({ Entity }) => Entity).sort()).toEqual(ids.toSorted())
  })
})

type TestedContext = Awaited<ReturnType<typeof openTestContext>>

async function markOf(context: TestedContext, name: string) {
  const row = await context.db
    .selectFrom('BacoSettings')
    .select(['DateValue', 'StringValue', 'Division'])
    .where('SettingName', '=', name)
    .executeTakeFirst()
  return row
}

async function makeTypeOff(context: TestedContext, TypeID: number): Promise<void> {
  const { insertRows } = await import('@synergy-jobs/core/testing')
  await insertRows(context.db, 'BacoDiscussionFixedTypes', [{ TypeID, Description: 'Silent', FullText: false }])
}
