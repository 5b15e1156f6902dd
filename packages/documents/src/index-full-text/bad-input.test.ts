import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { insertRows, openTestContext } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { makeDocuments, modifiedAt, wordsOf } from '../../test/full-text/make-entities.ts'
import { indexFullText } from './index-full-text.ts'

/** Attaches a file to a document. */
async function attach(
  context: Awaited<ReturnType<typeof openTestContext>>,
  entity: string,
  name: string,
  content: Uint8Array,
  version?: string,
) {
  await insertRows(context.db, 'Attachments', [
    { Entity: entity, AttachmentFileName: name, Attachment: Buffer.from(content), VersionID: version ?? null },
  ])
}

const options = { entities: ['documents'], attachments: true } as const

describe('indexFullText with bad input', () => {
  it('reads compressed texts of every kind, and tells of one that cannot be read without losing the rest', async () => {
    await using context = await openTestContext()
    const ids = await makeDocuments(context, [
      { subject: 'one', compressed: gzipSync('<p>zipped</p>') },
      { subject: 'two', compressed: deflateSync(Buffer.from('<p>déflated</p>', 'utf16le')) },
      { subject: 'three', compressed: deflateRawSync('raw') },
      { subject: 'four', compressed: Buffer.from('ff81fe82fd83fc84fb85', 'hex') },
      { subject: 'five', compressed: gzipSync(Buffer.alloc(60_000_000, 'bomb ')) },
    ])
    const result = await indexFullText(context, options)
    expect(await Promise.all(ids.map((id) => wordsOf(context, id)))).toEqual([
      ['one', 'zipped'],
      ['deflated', 'two'],
      ['raw', 'three'],
      ['four'],
      ['five'],
    ])
    expect(result).toMatchObject({ status: 'partial', counts: { read: 5, written: 3, rejected: 2 }, kinds: [{ incomplete: 2 }] })
    expect(new Set(result.rejections.map(({ code, where }) => `${code} ${JSON.stringify(where['id'])}`))).toEqual(
      new Set([`E_TEXT_UNREADABLE "${ids[3]}"`, `E_TEXT_UNREADABLE "${ids[4]}"`]),
    )
  })

  it('passes broken, encrypted, huge and misnamed attachments by with a message', async () => {
    await using context = await openTestContext()
    const [id = '', other = ''] = await makeDocuments(context, [{ subject: 'good' }, { subject: 'other', more: { Version: '2.0' } }])
    await attach(context, id, 'broken.docx', Buffer.from('PK\u0003\u0004 and then nothing'))
    await attach(context, id, 'broken.pdf', Buffer.from('%PDF-1.7 and then nothing'))
    await attach(context, id, 'huge.txt', Buffer.alloc(2_000, 'a '))
    await attach(context, id, 'really-text.pdf', Buffer.from('honest words'))
    await attach(context, id, 'picture.png', Buffer.from('89504e470d0a1a0a', 'hex'))
    await attach(context, id, 'empty.txt', Buffer.alloc(0))
    await attach(context, other, 'old.txt', Buffer.from('outdated'), '1.0')
    await attach(context, other, 'now.txt', Buffer.from('current'), '2.0')

    const result = await indexFullText(context, { ...options, limits: { attachmentBytes: 1_000 } })

    expect(await wordsOf(context, id)).toEqual(['good', 'honest', 'words'])
    expect(await wordsOf(context, other)).toEqual(['current', 'other'])
    expect(result).toMatchObject({ status: 'succeeded', kinds: [{ attachments: { read: 2, unread: 4 } }] })
    expect(result.messages.map(({ code, details }) => `${code} ${JSON.stringify(details['name'])}`).sort()).toEqual([
      'W_ATTACHMENT_TOO_LARGE "huge.txt"',
      'W_ATTACHMENT_UNREADABLE "broken.docx"',
      'W_ATTACHMENT_UNREADABLE "broken.pdf"',
    ])
    const row = await context.db
      .selectFrom('WordReferences as r')
      .innerJoin('Words as w', 'w.ID', 'r.Word')
      .innerJoin('Attachments as a', 'a.ID', 'r.SubEntity')
      .select(['r.InAttachmentCount', 'w.UsedCountAttachments', 'a.AttachmentFileName', 'r.Score'])
      .where('w.Word', '=', 'honest')
      .execute()
    expect(row).toEqual([{ InAttachmentCount: 1, UsedCountAttachments: 1, AttachmentFileName: 'really-text.pdf', Score: 1 }])
  })

  it('takes a million nested tags, NUL, right-to-left and Chinese text as any other', async () => {
    await using context = await openTestContext()
    const ids = await makeDocuments(context, [
      { subject: 'nested', body: `${'<div>'.repeat(600_000)}deep${'<b>'.repeat(400_000)}est` },
      { subject: 'nul\0inside', body: 'שלום עולם القاهرة' },
      { subject: '東京都', body: 'plain' },
      { subject: `${'x'.repeat(100)} end` },
    ])
    const result = await indexFullText(context, { ...options, limits: { textLength: 5_000_000 } })
    expect(result.status).toBe('succeeded')
    expect(await wordsOf(context, ids[0] ?? '')).toEqual(['deepest', 'nested'])
    // The SQLite of Node 22 gives a text up to its first NUL only.
    const behindNul = Number.parseInt(process.versions.node, 10) < 24 ? [] : ['inside']
    expect(await wordsOf(context, ids[1] ?? '')).toEqual(expect.arrayContaining([...behindNul, 'nul', 'القاهرة']))
    expect(await wordsOf(context, ids[2] ?? '')).toEqual(['plain', '京都', '東京'])
    expect(await wordsOf(context, ids[3] ?? '')).toEqual(['end', 'x'.repeat(64)])
    expect((await indexFullText(context, { ...options, limits: { textLength: 5_000_000 }, full: true })).counts).toMatchObject({
      read: 4,
      written: 0,
      skipped: 4,
    })
  })

  it('goes on among 10,000 documents of the same modification time where it stopped', async () => {
    await using context = await openTestContext()
    const count = 10_000
    await makeDocuments(
      context,
      Array.from({ length: count }, (_, n) => ({ subject: `same${n}`, modified: modifiedAt(0) })),
    )
    let read = 0
    let runs = 0
    for (let complete = false; !complete; runs++) {
      const result = await indexFullText(context, {
        entities: ['documents'],
        chunkSize: 1_000,
        overlapMs: 0,
        maxDurationMs: 60_000,
        onProgress: () => context.clock.move(25_000),
      })
      read += result.counts.read
      complete = result.kinds[0]?.complete === true
      expect(result.counts.skipped).toBe(0)
    }
    expect(read).toBe(count)
    expect(runs).toBeGreaterThan(2)
    const { found } = await context.db
      .selectFrom('WordReferences')
      .select((e) => e.fn.count<number>('Entity').distinct().as('found'))
      .executeTakeFirstOrThrow()
    expect(found).toBe(count)
  })

  it('leaves nothing of a document that is deleted between listing and reading', async () => {
    let remove: (() => Promise<void>) | undefined
    await using context = await openTestContext({
      onQuery: ({ sql }) => {
        if (!sql.includes('"e"."modified" >=') || remove === undefined) return
        void remove()
        remove = undefined
      },
    })
    const [gone = '', kept = ''] = await makeDocuments(context, [{ subject: 'first gone' }, { subject: 'first kept' }])
    await indexFullText(context, options)
    context.clock.move(86_400_000)
    const now = context.localNow()
    await context.db.updateTable('BacoDiscussions').set({ ModifiedDate: now }).execute()
    await using other = await context.another()
    // The embedded engine does this at once, before the next statement of the run.
    remove = async () => void (await other.db.deleteFrom('BacoDiscussions').where('ID', '=', gone).execute())
    const result = await indexFullText(context, options)
    expect(result).toMatchObject({ status: 'succeeded', kinds: [{ complete: true }] })
    await indexFullText(context, options)
    expect(await wordsOf(context, gone)).toEqual([])
    expect(await wordsOf(context, kept)).toEqual(['first', 'kept'])
  })

  it('cuts a text that is too long and says so', async () => {
    await using context = await openTestContext()
    const [id = ''] = await makeDocuments(context, [{ subject: 'long', body: 'begin of something that never ends' }])
    const { messages } = await indexFullText(context, { ...options, limits: { textLength: 10 } })
    expect(messages.map(({ code }) => code)).toEqual(['W_TEXT_CUT'])
    expect(await wordsOf(context, id)).toEqual(['begin', 'long', 'of'])
  })
})
