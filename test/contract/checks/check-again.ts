import { openStage } from '../open-stage.ts'
import type { Subject } from '../subject.ts'
import { differences, takeSnapshot } from '../take-snapshot.ts'
import { trailTables } from './trail-tables.ts'

/**
 * P6: a second run with nothing new writes no business row: no value and no rowversion changes. With something new, it does
 * that and nothing else.
 */
export async function checkAgain(subject: Subject): Promise<readonly string[]> {
  await using stage = await openStage(subject)
  await stage.run()
  const before = await takeSnapshot(stage.context)
  const second = await stage.run()
  const watermarks = new Set(subject.fixture.watermarkTables)
  const changed = differences(before, await takeSnapshot(stage.context), (place) => !trailTables.has(place) && !watermarks.has(place))
  const early = await stage.fault()
  await stage.more()
  const third = await stage.run()
  const late = await stage.fault()
  return [
    ...changed.map((change) => `a second run with nothing new changed ${change}`),
    ...(second.counts.written === 0 ? [] : [`a second run with nothing new counts ${second.counts.written} written`]),
    ...(early === undefined ? [] : [`after a second run: ${early}`]),
    ...(third.status === 'succeeded' && third.counts.written > 0
      ? []
      : [`with something new the run ended ${third.status} and wrote ${third.counts.written}`]),
    ...(late === undefined ? [] : [`after something new: ${late}`]),
  ]
}
