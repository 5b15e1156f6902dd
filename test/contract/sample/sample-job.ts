import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { type AnyJob, type Context, defineJob, type JobRun, padCode } from '@synergy-jobs/core'
import { type ColumnDefinition, createStagingTable, invalidOption, tableDefinition, takeRows } from '@synergy-jobs/core/internal'
import { z } from 'zod'
import type { Mutation } from './mutation.ts'
import { postBeside, postInChunk, type WageLine } from './post-lines.ts'

const strictOptions = { file: z.string(), year: z.int().min(1900).max(2100).default(2026) }
const looseOptions = { file: z.any(), year: z.any() }

/** Makes the sample job, or a variant of it that is broken in one way. */
export function sampleJob(mutation?: Mutation): AnyJob {
  const loose = mutation === 'takes-any-option' || mutation === 'refuses-vaguely'
  const job = defineJob({
    name: mutation === undefined ? 'sample' : `sample-${mutation}`,
    replaces: ['SAMPLE'],
    summary: 'Posts wage lines (hrfin) as balances; lines below zero are rejected.',
    options: z.strictObject((loose ? looseOptions : strictOptions) as typeof strictOptions),
    reads: { hrfin: ['ID', 'employee_amt'] },
    writes: { Balance: ['ID', 'CompanyCode', 'CompanyAccountCode', 'AmountDebit'] },
    fields: nothingDone,
    ...(mutation === 'locks-nothing' ? { scope: () => randomUUID() } : {}),
    ...(mutation === 'refuses-vaguely' ? { check: refuseVaguely } : {}),
    run: (context, options, run) => work({ context, options, run, mutation }),
  })
  return job
}

/** A number; one mutant returns what JSON does not keep. */
interface SampleFields {
  readonly lastLine: unknown
}

const nothingDone: SampleFields = { lastLine: 0 }

function refuseVaguely(options: { readonly year: unknown; readonly file: unknown }): void {
  const wrong = typeof options.file !== 'string' || (options.year !== undefined && options.year !== 2026)
  if (wrong) throw invalidOption('sample', 'options', null, '')
}

/** What one run of the sample job works with. */
export interface SampleWork {
  readonly context: Context
  readonly options: { readonly file: string; readonly chunkSize: number; readonly commandLine?: string | undefined }
  readonly run: JobRun<SampleFields>
  readonly mutation: Mutation | undefined
}

const kept: WageLine[] = []

async function work(parts: SampleWork): Promise<SampleFields> {
  const { context, options, run, mutation } = parts
  if (mutation === 'removes-files-in-dry-run' && run.dryRun) await rm(options.file)
  if (mutation === 'needs-the-log') await writeLog(context)
  if (mutation === 'tells-secrets') run.message('warning', 'W_COMMAND', `Called as ${options.commandLine}`)
  const staging = await createStagingTable(run.session, 'lines', stagingColumns)
  let after = Number(run.checkpoint?.['after'] ?? 0)
  for (;;) {
    const patience = mutation === 'ignores-lost-lock' ? stubborn : once
    const lines = await patience(() => readLines(parts, after))
    const last = lines.at(-1)
    if (last === undefined) return { lastLine: mutation === 'returns-a-date' ? new Date() : after }
    if (mutation === 'keeps-rows') kept.push(...lines)
    for (const line of lines.filter(isFaulty)) {
      if (mutation === 'keeps-quiet') break
      run.reject({ code: 'E_AMOUNT', text: `Line ${line.id} is below zero`, where: { line: line.id }, value: String(line.amount) })
    }
    const good = lines.filter((line) => !isFaulty(line))
    const fresh = await patience(() => withoutPosted(parts, good))
    try {
      await post(parts, staging, { lines, fresh, last: last.id })
    } finally {
      if (mutation === 'stops-late' && run.signal.aborted) await setTimeout(2_500)
    }
    run.progress('posting', last.id)
    after = last.id
  }
}

async function post(
  parts: SampleWork,
  staging: string,
  page: { readonly lines: readonly WageLine[]; readonly fresh: readonly WageLine[]; readonly last: number },
): Promise<void> {
  const { mutation, run, context } = parts
  const rejected = page.lines.filter(isFaulty).length
  const counts = {
    read: page.lines.length,
    written: page.fresh.length,
    skipped: page.lines.length - rejected - page.fresh.length,
    rejected,
  }
  if (mutation === 'ignores-signal' && !run.dryRun) {
    await postBeside(context.db, page.fresh)
    run.count(counts)
    return
  }
  if (mutation === 'writes-in-dry-run' ? run.dryRun : mutation === 'posts-beside-chunk' && !run.dryRun)
    await postBeside(context.db, page.fresh)
  const silent = mutation === 'reports-nothing-in-dry-run' && run.dryRun
  await postInChunk(parts, staging, { ...page, planned: silent ? {} : counts }).catch(async (error: unknown) => {
    if (mutation !== 'ignores-lost-lock') throw error
    await stubborn(() => postBeside(context.db, page.fresh))
  })
  if (mutation === 'checkpoint-too-early' && !run.dryRun) await postBeside(context.db, page.fresh)
  if (mutation === 'counts-twice') run.count({ read: 1 })
}

async function readLines({ run, options, mutation, context }: SampleWork, after: number): Promise<readonly WageLine[]> {
  const db = mutation === 'ignores-signal' || mutation === 'ignores-lost-lock' ? context.db : run.db
  const query = db.selectFrom('hrfin').select(['ID', 'employee_amt']).where('ID', '>', after).orderBy('ID')
  const rows = await takeRows(query, options.chunkSize).execute()
  return rows.map((row) => ({ id: row.ID, code: padCode(String(row.ID), 9), amount: row.employee_amt }))
}

/** Leaves out what earlier runs have posted. */
async function withoutPosted({ run, mutation, context }: SampleWork, lines: readonly WageLine[]): Promise<readonly WageLine[]> {
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined || mutation === 'posts-beside-chunk') return lines
  const db = mutation === 'ignores-signal' || mutation === 'ignores-lost-lock' ? context.db : run.db
  const query = db.selectFrom('Balance').select('CompanyAccountCode').where('CompanyCode', '=', '001')
  const rows = await query.where('CompanyAccountCode', '>=', first.code).where('CompanyAccountCode', '<=', last.code).execute()
  const posted = new Set(rows.map((row) => row.CompanyAccountCode))
  return lines.filter((line) => !posted.has(line.code))
}

/** Tries again when a connection of the pool is gone. */
async function stubborn<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt === 5) throw error
      await setTimeout(200)
    }
  }
}

function once<T>(work: () => Promise<T>): Promise<T> {
  return work()
}

async function writeLog(context: Context): Promise<void> {
  const row = { LogDate: context.localNow(), HumresID: 1, ProcessName: 'SAMPLE', LogType: 1, LogText: 'by itself' }
  await context.db.insertInto('BacoProcessLog').values(row).execute()
}

function isFaulty(line: WageLine): boolean {
  return line.amount < 0
}

const stagingColumns: readonly ColumnDefinition[] = tableDefinition('Balance').columns.filter(({ name }) =>
  ['CompanyAccountCode', 'AmountDebit'].includes(name),
)
