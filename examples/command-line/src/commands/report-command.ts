import { writeFile } from 'node:fs/promises'
import {
  type Context,
  createContext,
  type ProcessReport,
  type ProcessReportOptions,
  readProcessReport,
  renderProcessReport,
  startOfDay,
} from '@synergy-jobs/core'
import type { Command } from 'commander'
import { findContext } from '../context/context-options.ts'
import { addPlaceOptions, givenPlace } from '../context/place-options.ts'
import { optionValue } from '../options/option-value.ts'
import { writeJson } from '../print-outcome.ts'
import { listenForStop } from '../stop-signals.ts'
import type { Call } from './call.ts'

const dayMs = 86_400_000
/** Runs of one statement's worth of paging; the report is read page by page. */
const pageSize = 1_000

interface ReportArguments {
  readonly job?: string
  readonly person?: string
  readonly from?: string
  readonly to?: string
  readonly type?: string
  readonly days: string
  readonly maxRuns: string
  readonly output: string
}

/** Adds `report`: the Processes report as one HTML file, or as JSON. */
export function addReportCommand(program: Command, call: Call): void {
  const command = program.command('report').summary('Write the report [System, Reports, Processes] as one HTML file.')
  command
    .option('--job <name>', 'only this job, or this program as it stands in the log')
    .option('--person <person>', 'only runs of this person, by number or user id')
    .option('--from <date>', 'first moment on the clock of the installation, such as 2026-03-01 or 2026-03-01T06:00')
    .option('--to <date>', 'first moment that is too late')
    .option('--days <number>', 'without --from: today and so many days before', '14')
    .option('--type <kind>', 'only runs with a row of this kind: start, info, warning, error, end')
    .option('--max-runs <number>', 'the newest runs, this many at most', '50000')
    .option('--output <file>', 'the HTML file to write; - for standard output', 'processes.html')
    .option('--json', 'print the report as one JSON document instead')
  addPlaceOptions(command)
  command.action(async () => {
    const { surroundings, json } = call
    const { options } = await findContext(givenPlace(command), undefined, surroundings)
    const { stdout, stderr } = surroundings
    const given = command.opts<ReportArguments>()
    using stop = listenForStop(surroundings)
    await using context = await createContext(options)
    const report = await readAll(context, { ...filterOf(given, context), signal: stop.signal }, Number(given.maxRuns))
    if (json) return writeJson(stdout, report)
    const html = renderProcessReport(report)
    if (given.output === '-') return void stdout.write(html)
    await writeFile(given.output, html)
    stderr.write(`${report.runs.length} runs in ${given.output}\n`)
  })
}

/** Texts go on as they are where they are wrong, so that the report itself says what is allowed. */
function filterOf(given: ReportArguments, context: Context): ProcessReportOptions {
  const date = (text: string | undefined): unknown =>
    text === undefined ? undefined : optionValue({ type: 'string', format: 'date-time' }, text)
  const person = given.person === undefined ? undefined : optionValue({ anyOf: [{ type: 'integer' }, { type: 'string' }] }, given.person)
  const days = Number(given.days)
  const from = date(given.from) ?? (Number.isFinite(days) ? new Date(startOfDay(context.localNow()).getTime() - days * dayMs) : given.days)
  const all = { job: given.job, person, from, to: date(given.to), type: given.type }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

async function readAll(context: Context, options: ProcessReportOptions, maxRuns: number): Promise<ProcessReport> {
  const first = await readProcessReport(context, { ...options, pageSize: Math.min(pageSize, maxRuns) })
  const runs = [...first.runs]
  let { next } = first
  while (next !== undefined && runs.length < maxRuns) {
    const page: ProcessReport = await readProcessReport(context, {
      ...options,
      after: next,
      pageSize: Math.min(pageSize, maxRuns - runs.length),
    })
    runs.push(...page.runs)
    next = page.next
  }
  const { next: _, ...whole } = first
  return { ...whole, runs, ...(next === undefined ? {} : { next }) }
}
