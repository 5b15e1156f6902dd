import type { ProcessLogEntry } from '../process-log/process-log-entry.ts'
import { runTrail, type TrailNote } from '../process-log/run-trail.ts'
import type { OpenRunMark } from './process-report.ts'

/** A run in the making: rows of the log that belong together. */
export interface EntryGroup {
  /** The rows, the newest first. */
  readonly entries: ProcessLogEntry[]
  runId?: string
  /** Name of the job, of our runs. */
  job?: string
  attempt?: number
  /** What its end row says. */
  end?: TrailNote
  hasStart: boolean
  hasEnd: boolean
}

/** Gathers the rows of the log, given from new to old, into runs. */
export interface EntryGrouping {
  /** Takes the next older row. Returns the run that it opens, if it opens one. */
  add(entry: ProcessLogEntry): EntryGroup | undefined
  /** Whether an older row may still belong to the run. */
  isOpen(group: EntryGroup): boolean
  /** The open runs, to go on with on the next page. */
  marks(): readonly OpenRunMark[]
}

/** Rows without start and end that lie further apart belong to different runs. */
const gapMs = 15 * 60 * 1000
/** No run goes on for longer; a start that is older was lost or belongs to another run. */
const longestRunMs = 7 * 24 * 60 * 60 * 1000

interface OpenGroup {
  readonly key: string
  readonly group: EntryGroup
  readonly newest: number
  oldest: number
  /** Its rows may lie any time apart. */
  patient: boolean
}

/**
 * Makes the grouping. Rows of one process, machine, person and command line form a sequence; in it an end row opens a run
 * and a start row closes it. Those of ours name their run, so runs of one sequence at the same time are told apart.
 * Rows of programs that write neither starts nor ends are taken together while they follow each other closely.
 *
 * @param marks - runs that an earlier page left open; their rows are gathered, and not reported again
 */
export function groupEntries(marks: readonly OpenRunMark[] = []): EntryGrouping {
  const open: OpenGroup[] = marks.map(({ group: key, runId, ended, ...times }) => ({
    key,
    ...times,
    group: { entries: [], hasStart: false, hasEnd: ended, ...(runId === undefined ? {} : { runId }) },
  }))
  const close = (one: OpenGroup): void => void open.splice(open.indexOf(one), 1)
  const begin = (key: string, entry: ProcessLogEntry): OpenGroup => {
    const time = entry.at.getTime()
    const made = { key, oldest: time, newest: time, patient: false, group: { entries: [entry], hasStart: false, hasEnd: false } }
    open.push(made)
    return made
  }
  return {
    add(entry) {
      const time = entry.at.getTime()
      for (const one of open.filter((it) => isOver(it, time))) close(one)
      const key = keyOf(entry)
      const same = open.filter((it) => it.key === key)
      const note = entry.type === 'start' || entry.type === 'end' ? runTrail.read(entry.text) : undefined
      if (entry.type === 'end') {
        // What came after this end and has no end of its own had its start after it, too.
        for (const one of same.filter(({ group }) => group.runId === undefined)) close(one)
        const made = begin(key, entry)
        Object.assign(made.group, { hasEnd: true }, note && { end: note, runId: note.runId, job: note.job })
        made.patient = true
        return made.group
      }
      const found = ownerOf(same, note) ?? begin(key, entry)
      const opened = found.group.entries[0] === entry
      if (!opened) found.group.entries.push(entry)
      found.oldest = Math.min(found.oldest, time)
      found.patient ||= isOurs(entry)
      if (entry.type === 'start') {
        Object.assign(found.group, { hasStart: true }, note && { runId: note.runId, job: note.job, attempt: note.attempt })
        close(found)
      }
      return opened ? found.group : undefined
    },
    isOpen: (group) => open.some((one) => one.group === group),
    marks: () =>
      open.map(({ key, group: { runId, hasEnd }, ...times }) => ({
        group: key,
        ...(runId === undefined ? {} : { runId }),
        ended: hasEnd,
        ...times,
      })),
  }
}

function isOver({ patient, oldest, newest }: OpenGroup, time: number): boolean {
  return newest - time > longestRunMs || (!patient && oldest - time > gapMs)
}

/** A row of a job of ours, whose run has a start: a killed one may have worked for hours between two rows. */
function isOurs({ text }: ProcessLogEntry): boolean {
  return /^[EWI]_[A-Z_]+ /.test(text)
}

/** The run that an older row belongs to: the one it names, else one without an id, else the one that began to end last. */
function ownerOf(same: readonly OpenGroup[], note: TrailNote | undefined): OpenGroup | undefined {
  const nameless = same.findLast(({ group }) => group.runId === undefined)
  if (note === undefined) return nameless ?? same.at(-1)
  return same.find(({ group }) => group.runId === note.runId) ?? nameless
}

function keyOf({ process, server, resId, commandLine }: ProcessLogEntry): string {
  return [process.toLowerCase(), server ?? '', resId, commandLine ?? ''].join('\u0001')
}
