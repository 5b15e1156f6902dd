import type { JobRun } from '../../run/job-run.ts'
import type { MachineErrors } from './gather-errors.ts'
import type { Marks } from './machine-marks.ts'

/**
 * Remembers, before anybody is called, the first row that is to be dealt with: should the process die now, the next run begins
 * there, even when the row has left the window by then.
 */
export async function noteStart(run: JobRun, marks: Marks, due: readonly MachineErrors[]): Promise<void> {
  const first = Math.min(...due.map((errors) => errors.first.logId))
  if ((await marks.place('unfinished')) === first) return
  await run.chunk({
    planned: {},
    async work(trx) {
      await marks.writePlace(trx, 'unfinished', first)
      return undefined
    },
  })
  marks.learn('unfinished', first)
}

/** Remembers that a machine was dealt with: its rows are done, and it cools down. */
export async function noteDone(
  run: JobRun,
  marks: Marks,
  { errors, now }: { readonly errors: MachineErrors; readonly now: Date },
): Promise<void> {
  const { machine, entries, latest } = errors
  await run.chunk({
    planned: { read: entries, written: entries },
    async work(trx) {
      await marks.write(trx, machine, { logId: latest.logId, at: now.getTime() })
      return undefined
    },
  })
}

/** Remembers that the run came to its end, and, where the next one is to go on from there, the last row. */
export async function noteEnd(run: JobRun, marks: Marks, lastSeen: number | undefined): Promise<void> {
  const [before, unfinished] = [await marks.place('last-seen'), await marks.place('unfinished')]
  const isNew = lastSeen !== undefined && lastSeen !== before
  if (unfinished === undefined && !isNew) return
  await run.chunk({
    planned: {},
    async work(trx) {
      if (isNew) await marks.writePlace(trx, 'last-seen', lastSeen)
      await marks.forgetPlace(trx, 'unfinished')
      return undefined
    },
  })
}
