import { appendFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openTemporaryDirectory } from '@synergy-jobs/core/internal'
import { insertRows, openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { searchFullText } from '../../test/full-text/jobs.ts'
import { makeDocuments, makeRequests, modifiedAt, wordsOf } from '../../test/full-text/make-entities.ts'
import { makePersons } from '../../test/full-text/make-persons.ts'
import { openFlexSearchIndex } from '../shared/full-text/flexsearch/open-flex-search-index.ts'
import { openSqliteIndex } from '../shared/full-text/sqlite/open-sqlite-index.ts'
import { indexFullText } from './index-full-text.ts'

describe.each(testEngines())('indexFullText from run to run on %s', (engine) => {
  it('notices a changed security level although the modification time stays', async () => {
    await using context = await openTestContext({ engine })
    const [id = ''] = await makeDocuments(context, [{ subject: 'level' }, { subject: 'other' }])
    await indexFullText(context)
    context.clock.move(86_400_000)
    await context.db.updateTable('BacoDiscussions').set({ JobLevel: 60 }).where('ID', '=', id).execute()
    const dry = await indexFullText(context, { dryRun: true })
    const result = await indexFullText(context)
    expect(result.counts).toEqual({ read: 1, written: 1, skipped: 0, rejected: 0 })
    expect(dry.counts).toEqual(result.counts)
    const row = await context.db.selectFrom('WordReferences').select('SecurityLevel').where('Entity', '=', id).execute()
    expect(row).toEqual([{ SecurityLevel: 60 }])
    expect((await indexFullText(context)).counts.read).toBe(0)
  })

  it('looks again at what was changed shortly before the last run, and writes nothing twice', async () => {
    await using context = await openTestContext({ engine })
    const now = context.localNow()
    await makeDocuments(context, [
      { subject: 'recent', modified: new Date(now.getTime() - 60_000) },
      { subject: 'old', modified: modifiedAt(0) },
    ])
    await indexFullText(context)
    expect((await indexFullText(context)).counts).toEqual({ read: 1, written: 0, skipped: 1, rejected: 0 })
    expect((await indexFullText(context, { overlapMs: 0 })).counts.read).toBe(0)
  })

  it('fills the classic tables, whatever their names', async () => {
    await using context = await openTestContext({ engine })
    await sql`drop table if exists OldWords`.execute(context.db)
    await sql`create table OldWords (Term nvarchar(64) not null, Doc uniqueidentifier not null)`.execute(context.db)
    const [id = '', gone = ''] = await makeDocuments(context, [{ subject: 'Classic words' }, { subject: 'gone' }])
    const classic = {
      entities: ['documents'],
      tables: 'classic',
      codes: { classic: { documents: { table: 'OldWords', word: 'Term', id: 'Doc' } } },
    } as const
    expect((await indexFullText(context, classic)).counts.written).toBe(2)
    context.clock.move(86_400_000)
    await context.db
      .updateTable('BacoDiscussions')
      .set({ Subject: 'Classic texts', ModifiedDate: context.localNow() })
      .where('ID', '=', id)
      .execute()
    await context.db.deleteFrom('BacoDiscussions').where('ID', '=', gone).execute()
    expect((await indexFullText(context, classic)).counts).toMatchObject({ written: 2, skipped: 0 })
    const { rows } = await sql<{ Term: string }>`select Term from OldWords order by Term`.execute(context.db)
    expect(rows.map(({ Term }) => Term)).toEqual(['classic', 'texts'])
    const elsewhere = { entities: ['documents'], tables: 'classic', codes: { classic: { documents: { table: 'NoSuchWords' } } } } as const
    await expect(indexFullText(context, elsewhere)).rejects.toMatchObject({ code: 'invalid-schema', details: { missing: ['NoSuchWords'] } })
    await sql`drop table OldWords`.execute(context.db)
  })
})

describe.each(testEngines())('indexFullText into an index elsewhere on %s', (engine) => {
  it('compares the index with the tables only when something was written to them', async () => {
    const compared = { times: 0 }
    await using context = await openTestContext({
      engine,
      onQuery: ({ sql: text }) => {
        if (/from .#ft_indexed. as .i./.test(text)) compared.times++
      },
    })
    await using directory = await openTemporaryDirectory()
    await using index = openSqliteIndex({ file: join(directory.path, 'index') })
    await insertRows(context.db, 'BacoDiscussionFixedTypes', [{ TypeID: 77, Description: 'Switched', FullText: true }])
    const made = await makeDocuments(context, [{ subject: 'one' }, { subject: 'two' }, { subject: 'switched', type: 77 }])
    const [request = ''] = await makeRequests(context, [{ description: 'printer' }])
    const run = async () => {
      context.clock.move(86_400_000)
      compared.times = 0
      const { counts } = await indexFullText(context, { index })
      return [counts.written, compared.times]
    }
    expect(await run()).toEqual([4, 2])
    expect(await run()).toEqual([0, 0])
    await context.db
      .updateTable('BacoDiscussions')
      .set({ JobLevel: 60 })
      .where('ID', '=', made[0] ?? '')
      .execute()
    expect(await run()).toEqual([1, 1])
    await context.db.updateTable('BacoDiscussionFixedTypes').set({ FullText: false }).where('TypeID', '=', 77).execute()
    expect(await run()).toEqual([1, 1])
    await context.db
      .deleteFrom('BacoDiscussions')
      .where('ID', '=', made[1] ?? '')
      .execute()
    expect(await run()).toEqual([1, 1])
    await context.db.deleteFrom('Absences').where('ID', '=', request).execute()
    expect(await run()).toEqual([1, 1])
    await context.db.updateTable('BacoDiscussionFixedTypes').set({ FullText: true }).where('TypeID', '=', 77).execute()
    expect(await run()).toEqual([1, 1])
    expect(await run()).toEqual([0, 0])
  })

  it('leaves a FlexSearch file as it is when there is nothing new', async () => {
    await using context = await openTestContext({ engine })
    await using directory = await openTemporaryDirectory()
    const file = join(directory.path, 'index')
    const [id = ''] = await makeDocuments(context, [{ subject: 'one' }, { subject: 'two' }])
    const run = async () => {
      context.clock.move(86_400_000)
      await using index = openFlexSearchIndex({ file })
      const { counts } = await indexFullText(context, { index })
      const { ino, mtimeMs } = await stat(file)
      return { written: counts.written, version: `${ino} ${mtimeMs}` }
    }
    const first = await run()
    expect(await run()).toEqual({ ...first, written: 0 })
    await context.db.deleteFrom('BacoDiscussions').where('ID', '=', id).execute()
    const third = await run()
    expect(third.written).toBe(1)
    expect(third.version).not.toBe(first.version)
  })

  it('looks again at what was changed shortly before the last run only once', async () => {
    await using context = await openTestContext({ engine })
    await using directory = await openTemporaryDirectory()
    await using index = openFlexSearchIndex({ file: join(directory.path, 'index') })
    await makeDocuments(context, [{ subject: 'recent', modified: new Date(context.localNow().getTime() - 60_000) }])
    const read: number[] = []
    for (let run = 0; run < 3; run++) {
      read.push((await indexFullText(context, { index })).counts.read)
      context.clock.move(86_400_000)
    }
    expect(read).toEqual([1, 1, 0])
  })

  it('says that a FlexSearch file is none of ours, or is damaged', async () => {
    await using context = await openTestContext({ engine })
    await using directory = await openTemporaryDirectory()
    const file = join(directory.path, 'index')
    await makeDocuments(context, [{ subject: 'one' }])
    const run = async () => {
      await using index = openFlexSearchIndex({ file })
      return await indexFullText(context, { index, entities: ['documents'] })
    }
    await writeFile(file, 'a text')
    await expect(run()).rejects.toMatchObject({ code: 'invalid-file', details: { file } })
    await rm(file)
    await run()
    await appendFile(file, '{"key":')
    await makeDocuments(context, [{ subject: 'two' }])
    await expect(run()).rejects.toMatchObject({ code: 'invalid-file', details: { file } })
  })

  it('looks again for what could not be read', async () => {
    await using context = await openTestContext({ engine })
    await using directory = await openTemporaryDirectory()
    await using index = openSqliteIndex({ file: join(directory.path, 'index') })
    await makeDocuments(context, [{ subject: '', compressed: new Uint8Array([1, 2, 3]) }, { subject: 'fine' }])
    context.clock.move(86_400_000)
    expect((await indexFullText(context, { index })).counts).toMatchObject({ written: 1, rejected: 1 })
    context.clock.move(86_400_000)
    expect((await indexFullText(context, { index })).counts).toMatchObject({ read: 1, written: 0, rejected: 1 })
  })
})

describe('indexFullText into another index', () => {
  it.each([
    ['SQLite', (file: string) => openSqliteIndex({ file })],
    ['FlexSearch', (file: string) => openFlexSearchIndex({ file })],
  ] as const)('fills, follows and rebuilds %s, and the search asks it', async (_, open) => {
    await using context = await openTestContext()
    await using directory = await openTemporaryDirectory()
    await using index = open(join(directory.path, 'index'))
    await makePersons(context)
    const [id = '', gone = '', secret = ''] = await makeDocuments(context, [
      { subject: 'Annual report', body: 'the annual report', modified: modifiedAt(1) },
      { subject: 'Gone report', modified: modifiedAt(2) },
      { subject: 'Secret report', level: 60, modified: modifiedAt(3) },
    ])
    const [request = ''] = await makeRequests(context, [{ description: 'Report broken printer' }])
    const search = async (query: string, as = 'director') => {
      const { hits } = await searchFullText(context, { query, as, index })
      return hits.map((hit) => hit.id).sort()
    }
    expect(await search('report')).toEqual([])

    const dry = await indexFullText(context, { index, dryRun: true })
    const first = await indexFullText(context, { index })
    expect(first.counts).toEqual({ read: 4, written: 4, skipped: 0, rejected: 0 })
    expect(dry.counts).toEqual(first.counts)
    expect(await search('report')).toEqual([id, gone, secret, request].sort())
    expect(await search('report', 'clerk')).toEqual([id, gone, request].sort())
    expect(await search('"annual report" -gone')).toEqual([id])
    expect(await context.db.selectFrom('WordReferences').select('Entity').execute()).toEqual([])

    context.clock.move(86_400_000)
    await context.db.deleteFrom('BacoDiscussions').where('ID', '=', gone).execute()
    await context.db.updateTable('BacoDiscussions').set({ JobLevel: 10 }).where('ID', '=', secret).execute()
    expect((await indexFullText(context, { index })).counts).toEqual({ read: 2, written: 2, skipped: 0, rejected: 0 })
    expect(await search('report', 'clerk')).toEqual([id, secret, request].sort())
    expect((await indexFullText(context, { index })).counts.read).toBe(0)

    await insertRows(context.db, 'NoiseWords', [{ Word: 'annual' }])
    const full = await indexFullText(context, { index, full: true })
    expect(full.counts).toMatchObject({ read: 3, written: 3 })
    expect(await search('broken')).toEqual([request])
    expect(await search('annual')).toEqual([])
  })

  it('goes on with a rebuild that was stopped, while people find what was there before', async () => {
    await using context = await openTestContext()
    await using directory = await openTemporaryDirectory()
    await using index = openSqliteIndex({ file: join(directory.path, 'index') })
    await makePersons(context)
    await makeDocuments(
      context,
      Array.from({ length: 300 }, (_, n) => ({ subject: `common number${n}`, modified: modifiedAt(n) })),
    )
    await indexFullText(context, { index, entities: ['documents'] })
    const slow = {
      index,
      full: true,
      entities: ['documents'],
      chunkSize: 100,
      maxDurationMs: 60_000,
      onProgress: () => context.clock.move(45_000),
    } as const
    const stopped = await indexFullText(context, slow)
    expect(stopped.kinds).toMatchObject([{ indexed: 200, complete: false }])
    expect((await searchFullText(context, { query: 'common', as: 'director', index, limit: 1 })).total).toBe(300)
    const finished = await indexFullText(context, slow)
    expect(finished.kinds).toMatchObject([{ indexed: 100, complete: true }])
    expect((await searchFullText(context, { query: 'common', as: 'director', index, limit: 1 })).total).toBe(300)
  })

  it('keeps the words of the product as they are', async () => {
    await using context = await openTestContext()
    const [id = ''] = await makeDocuments(context, [{ subject: 'café' }])
    await insertRows(context.db, 'Words', [{ Word: 'CAFE', UsedCount: 0 }])
    await indexFullText(context)
    expect(await wordsOf(context, id)).toEqual(['CAFE'])
    expect((await indexFullText(context, { full: true })).counts).toMatchObject({ written: 0, skipped: 1 })
  })
})
