import type { JobResult } from '@synergy-jobs/core'
import { type RawBuilder, sql } from 'kysely'
import { openStage, type Stage } from '../open-stage.ts'
import type { Subject } from '../subject.ts'
import { attempt, show } from './check-overlap.ts'

const secret = 'Hunter2-geheim'

/**
 * P5: every run leaves its trail in `BacoProcessLog`: start, end, one row for each problem, under the name that the
 * product's report knows, within the columns, without secrets. A log that cannot be written never fails the job, and the
 * result says so.
 */
export async function checkTrail(subject: Subject): Promise<readonly string[]> {
  return [...(await leftTrail(subject)), ...(await withoutLog(subject))]
}

async function leftTrail(subject: Subject): Promise<readonly string[]> {
  await using stage = await openStage(subject, { faults: 3 })
  const commandLine = `OLD.exe /S:SQL01 /D:Synergy /P:${secret} ${'/C:001,002 '.repeat(100)}`
  const earlier = await stage.context.db
    .selectFrom('BacoProcessLog')
    .select((e) => e.fn.max('LogID').as('last'))
    .executeTakeFirst()
  const result = await stage.run({ commandLine })
  const log = stage.context.db.selectFrom('BacoProcessLog').selectAll().orderBy('LogID')
  const rows = await log.where('LogID', '>', earlier?.last ?? 0).execute()
  const found: string[] = []
  const mustHold = (holds: boolean, fault: string): void => {
    if (!holds) found.push(fault)
  }
  const { definition } = subject.job
  const name = definition.replaces[0] ?? definition.name
  mustHold(rows.at(0)?.LogType === 0, `the first row is no start: ${JSON.stringify(rows[0])}`)
  mustHold(rows.at(-1)?.LogType === 4, `the last row is no end: ${JSON.stringify(rows.at(-1))}`)
  mustHold(rows.at(-1)?.LogText?.includes(result.status) === true, 'the last row does not tell the status')
  for (const row of rows) {
    mustHold(row.ProcessName === name, `a row stands under ${row.ProcessName} instead of ${name}`)
    mustHold(row.HumresID === 1, `a row names person ${row.HumresID} instead of the one in runAs`)
    mustHold(
      (row.Server ?? '') !== '' && (row.CommandLine ?? '').startsWith('OLD.exe /S:SQL01'),
      'a row lacks the machine or the command line',
    )
  }
  found.push(
    ...unwrittenProblems(
      result,
      rows.map((row) => row.LogText ?? ''),
    ),
  )
  mustHold(
    result.counts.rejected === 0 || result.rejections.length > 0,
    `${result.counts.rejected} rows were rejected, but no rejection says why`,
  )
  const told = JSON.stringify([rows, result, await stage.context.db.selectFrom('SynergyJobsRuns').selectAll().execute()])
  mustHold(!told.includes(secret), 'a secret of the command line stands in the log, the run store or the result')
  return [...new Set(found)]
}

function unwrittenProblems(result: JobResult, texts: readonly string[]): readonly string[] {
  const problems = [...result.rejections, ...result.messages.filter(({ severity }) => severity !== 'info')]
  const missing = problems.filter(({ code, text }) => !texts.some((written) => written.startsWith(`${code} ${text.slice(0, 100)}`)))
  return missing.map(({ code, text }) => `the log has no row for ${code} ${text}`)
}

/** A trigger refuses every row of the log. */
async function withoutLog(subject: Subject): Promise<readonly string[]> {
  await using stage = await openStage(subject)
  await trigger(stage, 'create').execute(stage.context.db)
  try {
    const result = await attempt(stage.run())
    if (typeof result !== 'object' || result === null || !('status' in result))
      return [`without its log the run ended with ${show(result)}`]
    const { status, messages } = result as JobResult
    const fault = await stage.fault()
    return [
      ...(status === 'succeeded' ? [] : [`without its log the run ended ${status}`]),
      ...(messages.some(({ code }) => code === 'W_PROCESS_LOG') ? [] : ['the result does not say that the log could not be written']),
      ...(fault === undefined ? [] : [fault]),
    ]
  } finally {
    await trigger(stage, 'drop').execute(stage.context.db)
  }
}

function trigger({ subject }: Stage, step: 'create' | 'drop'): RawBuilder<unknown> {
  if (step === 'drop') return sql.raw('drop trigger ContractNoLog')
  return subject.engine === 'embedded'
    ? sql.raw(`create trigger ContractNoLog before insert on BacoProcessLog begin select raise(abort, 'the log is full'); end`)
    : sql.raw(`create trigger ContractNoLog on BacoProcessLog after insert as begin throw 50001, 'the log is full', 1 end`)
}
