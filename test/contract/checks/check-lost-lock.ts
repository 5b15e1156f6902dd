import { setTimeout } from 'node:timers/promises'
import { JobError } from '@synergy-jobs/core'
import { sql } from 'kysely'
import { openStage, type Stage } from '../open-stage.ts'
import { startChild } from '../start-child.ts'
import type { Subject } from '../subject.ts'
import { differences, takeSnapshot } from '../take-snapshot.ts'
import { beginPaused, show } from './check-overlap.ts'
import { trailTables } from './trail-tables.ts'

/**
 * P3: when the connection that holds the lock is lost, the run stops with `lock-lost` or `connection-lost` and writes nothing
 * more. A process stands still after its first transaction, the server ends its connections, and the process goes on.
 *
 * SQL Server only: the lock of an embedded database is held by the process itself and falls with it alone.
 */
export async function checkLostLock(subject: Subject): Promise<readonly string[]> {
  await using child = startChild()
  await using stage = await openStage(subject)
  const paused = await beginPaused(child, stage, 'commit transaction')
  if (paused === undefined) return ['the run did not come to its first transaction']
  const before = await takeSnapshot(stage.context)
  const ended = await endConnections(stage, paused.run.pid)
  await paused.goOn()
  const end = await paused.run.ended
  const written = differences(before, await takeSnapshot(stage.context), (place) => !trailTables.has(place))
  const stopped = end.kind === 'error' && (end.code === 'lock-lost' || end.code === 'connection-lost')
  return [
    ...(ended > 0 ? [] : ['no connection of the run was found on the server']),
    ...(stopped ? [] : [`the run ended with ${show(end)} instead of lock-lost or connection-lost`]),
    ...written.map((change) => `after its lock was lost the run changed ${change}`),
  ]
}

/** Ends all connections of a process on the server, and waits until they are gone. */
async function endConnections({ context }: Stage, processId: number): Promise<number> {
  const find = sql<{
    id: number
  }>`select session_id as id from sys.dm_exec_sessions where host_process_id = ${processId} and session_id is not null`
  const { rows } = await find.execute(context.db)
  for (const { id } of rows) {
    await sql
      .raw(`kill ${Number(id)}`)
      .execute(context.db)
      .catch((error: unknown) => {
        if (JobError.isInstance(error)) throw error
      })
  }
  for (let tries = 0; tries < 100 && (await find.execute(context.db)).rows.length > 0; tries++) await setTimeout(50)
  return rows.length
}
