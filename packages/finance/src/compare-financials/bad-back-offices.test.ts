import { writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { type ConnectionSource, JobError, type QueryEvent } from '@synergy-jobs/core'
import { internals } from '@synergy-jobs/core/internal'
import { testEngines } from '@synergy-jobs/core/testing'
import { type KyselyPlugin, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { type LedgerLine, openLedgers, post } from '../../test/compare/open-ledgers.ts'
import { openTestFolder } from '../../test/import/write-sheet.ts'
import { compareFinancials } from './compare-financials.ts'

const line: LedgerLine = { account: '4000', amount: 10 }
const credentials = { kind: 'sql', user: 'globe', password: () => 'Hunter2' } as const

/** A server that hangs up on everybody. */
async function rudeServer(): Promise<AsyncDisposable & { readonly port: number }> {
  const server: Server = createServer((socket) => socket.destroy())
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
      }),
  }
}

describe.each(testEngines())('compareFinancials on %s: back offices that cannot be compared', (engine) => {
  it('fails the division whose back office is unreachable, and compares the next', async () => {
    await using ledgers = await openLedgers(engine, ['300'])
    await using server = await rudeServer()
    await post(ledgers.context.db, [line, { ...line, division: '300' }])
    await ledgers.there([{ ...line, division: '300' }])
    const { context, backOffice } = ledgers
    const connections = {
      '001': { server: '127.0.0.1', port: server.port, database: 'Globe001', encrypt: false, connectTimeoutMs: 2_000 },
      '300': backOffice('300').connection,
    }
    const options = { divisions: ['300', '001'], backOffice: { credentials, connections }, createDocument: 'never' } as const

    // The reachable one takes no credentials beside its own, the unreachable one needs them.
    const dry = await compareFinancials(context, { ...options, dryRun: true })
    const result = await compareFinancials(context, options)

    expect(result).toMatchObject({ status: 'partial', counts: { read: 2, written: 1, skipped: 0, rejected: 1 } })
    expect(dry.counts).toEqual(result.counts)
    expect(result.divisions).toMatchObject([
      { division: '001', status: 'failed', problem: { code: 'E_BACK_OFFICE_UNREACHABLE' }, changed: false },
      { division: '300', status: 'ok', agreed: 1 },
    ])
    expect(result.rejections).toMatchObject([{ code: 'E_BACK_OFFICE_UNREACHABLE', where: { division: '001' } }])
    expect(JSON.stringify(result)).not.toContain('Hunter2')
    const logs = await context.db.selectFrom('CompanyLogs').select(['CompanyCode', 'Status', 'Remark']).orderBy('LogID').execute()
    expect(logs[0]?.Remark).toContain('cannot be reached')
    expect(logs).toMatchObject([{ Status: 'Failed' }, { Status: 'OK' }])
  })

  it('lists the tables and columns that a back office lacks', async () => {
    await using ledgers = await openLedgers(engine, ['001'])
    await using folder = await openTestFolder()
    const { db, source } = ledgers.backOffice()
    await sql`drop table grtbk`.execute(db)
    try {
      const result = await ledgers.compare()
      expect(result).toMatchObject({ status: 'failed', counts: { read: 1, written: 0, rejected: 1 } })
      const place = `${source.database} on ${source.server}`
      expect(result.rejections[0]).toMatchObject({
        code: 'E_BACK_OFFICE_SCHEMA',
        text: `Division 001: The back office (${place}) lacks, or its login may not see: grtbk.`,
      })
    } finally {
      await sql`create table grtbk (reknr char(9) null, oms25_0 varchar(60) null)`.execute(db)
    }
    const empty = join(folder.path, 'empty.db')
    await writeFile(empty, '')
    if (engine === 'embedded') {
      const nothing = await ledgers.compare({ backOffice: { connections: { '001': { file: empty } } } })
      expect(nothing.rejections[0]?.text).toContain('may not see: gbkmut, grtbk.')
    }
  })

  it('passes over divisions without a back office, or with one that is kept by hand', async () => {
    await using ledgers = await openLedgers(engine, [])
    const { db } = ledgers.context
    await db
      .updateTable('bedryf')
      .set({ BackOfficeType: 9, BackOfficeEnabled: true, BackOfficeServerPath: 'SQL02', BackOfficeDBName: 'Globe' })
      .where('bedrnr', '=', '300')
      .execute()
    const result = await ledgers.compare({ divisions: ['001', '300'] })
    expect(result).toMatchObject({ status: 'succeeded', counts: { read: 2, written: 0, skipped: 2, rejected: 0 } })
    expect(result.divisions.map(({ status }) => status)).toEqual(['skipped', 'skipped'])
    expect(result.messages.map(({ code }) => code)).toEqual(['I_NO_BACK_OFFICE', 'I_NO_BACK_OFFICE'])
    expect(await db.selectFrom('CompanyLogs').select('LogID').execute()).toEqual([])
  })

  it('goes where the division card says, and says what is wrong with it', async () => {
    await using ledgers = await openLedgers(engine, [])
    await using server = await rudeServer()
    const card = (division: string, path: string) =>
      ledgers.context.db
        .updateTable('bedryf')
        .set({
          BackOfficeEnabled: true,
          BackOfficeServerPath: path,
          BackOfficeDBName: 'Globe',
          BackOfficeUser: 'sa',
          BackOfficePwd: 'secret',
        })
        .where('bedrnr', '=', division)
        .execute()
    await card('001', `127.0.0.1,${server.port}`)
    await card('300', '')
    const divisions = ['001', '300', '777']
    const backOffice = { credentials, server: { encrypt: false, connectTimeoutMs: 2_000 } }

    const result = await ledgers.compare({ divisions, backOffice })
    const withoutLogin = await ledgers.compare({ divisions: ['001'], backOffice: {} })

    expect(result.divisions.map(({ problem }) => problem?.code)).toEqual([
      'E_BACK_OFFICE_UNREACHABLE',
      'E_BACK_OFFICE_SETTINGS',
      'E_DIVISION_UNKNOWN',
    ])
    expect(result.divisions[0]?.problem?.text).toContain('Cannot connect to Globe on 127.0.0.1')
    expect(withoutLogin.divisions[0]?.problem).toMatchObject({ code: 'E_BACK_OFFICE_SETTINGS' })
  })

  it('refuses a document type that does not exist', async () => {
    await using ledgers = await openLedgers(engine)
    await expect(ledgers.compare({ documentType: 999 })).rejects.toMatchObject({ code: 'invalid-options' })
  })
})

describe.each(testEngines())('compareFinancials on %s: connections that break in the middle', (engine) => {
  const many = (division: string, count: number): readonly LedgerLine[] =>
    Array.from({ length: count }, (_, index) => ({ division, account: String(1_000 + index), amount: 1 }))

  it.each([1, 2, 4, 7])('fails one division when its back office goes away at the answer %i', async (piece) => {
    await using ledgers = await openLedgers(engine, ['001', '300'])
    await ledgers.both([...many('001', 60), ...many('300', 60)])
    let opened = 0
    const { openSource, ...inner } = ledgers.context[internals]
    const open: typeof openSource = (...settings) => {
      const source = openSource(...settings)
      return opened++ === 0 ? breakingAt(source, piece) : source
    }
    const broken = { ...ledgers.context, [internals]: { ...inner, openSource: open } }

    const result = await compareFinancials(broken, { ...ledgers.options, chunkSize: 10 })

    expect(result).toMatchObject({ status: 'partial', counts: { read: 2, written: 1, rejected: 1 } })
    expect(result.divisions).toMatchObject([
      { division: '001', status: 'failed', problem: { code: 'E_BACK_OFFICE_LOST' } },
      { division: '300', status: 'ok', agreed: 60 },
    ])
    const documents = await ledgers.context.db.selectFrom('BacoDiscussions').select('Company').execute()
    expect(documents).toEqual([{ Company: '300' }])
  })

  it('blames no back office when the Synergy side breaks in the middle of its totals', async () => {
    await using ledgers = await openLedgers(engine, ['001', '300'])
    await ledgers.both([...many('001', 60), ...many('300', 60)])
    const { source, ...inner } = ledgers.context[internals]
    const broken = { ...ledgers.context, [internals]: { ...inner, source: breakingAt(source, 14) } }

    const comparing = compareFinancials(broken, { ...ledgers.options, chunkSize: 10 })

    await expect(comparing).rejects.toMatchObject({ code: 'connection-lost' })
    const logs = await ledgers.context.db.selectFrom('CompanyLogs').select(['CompanyCode', 'Status']).execute()
    expect(logs.filter(({ Status }) => Status !== 'OK')).toEqual([])
    expect(logs.length).toBeLessThan(2)
  })

  it('ends the run when the Synergy side goes away, keeps what is recorded, and goes on when resumed', async () => {
    await using ledgers = await openLedgers(engine, ['001', '300'])
    await ledgers.both([...many('001', 60), ...many('300', 60)])
    const { context } = ledgers
    let commits = 0
    const onQuery = ({ kind }: QueryEvent): void => {
      if (kind === 'commit') commits++
      if (commits === 1) void doomed[Symbol.asyncDispose]()
    }
    const doomed = await context.another({ onQuery })

    const error: unknown = await compareFinancials(doomed, { ...ledgers.options, chunkSize: 10 }).catch((it: unknown) => it)

    expect(JobError.isInstance(error) ? error.code : error).toMatch(/connection-lost|lock-lost/)
    const recorded = () => context.db.selectFrom('CompanyLogs').select('CompanyCode').execute()
    const before = (await recorded()).length
    expect(before).toBeLessThan(2)
    const runId = JobError.isInstance(error) && typeof error.details['runId'] === 'string' ? error.details['runId'] : ''
    const resumed = await compareFinancials(context, { ...ledgers.options, chunkSize: 10, resume: runId, onOverlap: 'wait' })
    expect(resumed).toMatchObject({ runId, status: 'succeeded', counts: { read: 2, written: 2, rejected: 0 } })
    expect(resumed.divisions.map(({ division, status, agreed }) => [division, status, agreed])).toEqual([
      ['001', 'ok', 60],
      ['300', 'ok', 60],
    ])
    expect(await recorded()).toHaveLength(2)
  })
})

/** A source whose connection breaks when the n-th piece of an answer is on its way. */
function breakingAt(source: ConnectionSource, piece: number): ConnectionSource {
  let pieces = 0
  const breaking: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      if (++pieces >= piece) throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
      return result
    },
  }
  return { ...source, connect: (options) => source.connect(options).withPlugin(breaking) }
}
