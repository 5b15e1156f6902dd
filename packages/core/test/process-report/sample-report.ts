import type { ProcessReport, ReportedEntry, ReportedRun, RunOutcome } from '../../src/process-report/process-report.ts'

/** The last moment of the sample, in wall-clock time. */
const end = Date.UTC(2026, 2, 31, 10)
const jobs = ['importFinancials', 'validateFinancials', 'truncateLogs', 'maintainDocuments'] as const
const outcomes: readonly RunOutcome[] = ['succeeded', 'succeeded', 'succeeded', 'partial', 'failed', 'interrupted', 'skipped', 'noted']

/** Makes a report of runs an hour apart, each with so many rows of the log. */
export function sampleReport(runs: number, rowsOfRun = 3, change: (run: ReportedRun) => ReportedRun = (run) => run): ProcessReport {
  return {
    readAt: new Date(end),
    database: 'Synergy',
    filter: {},
    hasRunStore: true,
    runs: Array.from({ length: runs }, (_, index) => change(sampleRun(runs - index, rowsOfRun))),
  }
}

function sampleRun(number: number, rows: number): ReportedRun {
  const startedAt = new Date(end - number * 3_600_000)
  const job = jobs[number % jobs.length] ?? 'importFinancials'
  const outcome = outcomes[number % outcomes.length] ?? 'succeeded'
  const durationMs = 1_000 * (1 + ((number * 37) % 600))
  const rejected = outcome === 'partial' ? 2 : 0
  return {
    id: number,
    runId: `${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`,
    job,
    process: `${job}.exe`,
    person: { resId: 1, name: 'Background jobs' },
    server: 'SRV1',
    commandLine: `${job}.exe /S:SQL01 /D:Synergy`,
    startedAt,
    endedAt: new Date(startedAt.getTime() + durationMs),
    durationMs,
    outcome,
    counts: { read: 100, written: 100 - rejected, skipped: 0, rejected },
    rejections: Array.from({ length: rejected }, (_, index) => ({
      code: 'E_AMOUNT',
      text: `Row ${index} has no amount.`,
      where: { row: index },
    })),
    entries: Array.from({ length: rows }, (_, index) => sampleEntry(number, index, startedAt)),
  }
}

function sampleEntry(number: number, index: number, startedAt: Date): ReportedEntry {
  return {
    id: number * 1_000 + index,
    at: new Date(startedAt.getTime() + index * 10),
    type: index === 0 ? 'start' : 'info',
    rawType: index === 0 ? 0 : 1,
    text: `line ${index} of run ${number}`,
  }
}
