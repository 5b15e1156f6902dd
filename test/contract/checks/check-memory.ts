import type { MemorySample } from '../memory-sample.ts'
import { openStage } from '../open-stage.ts'
import { sideBySide } from '../side-by-side.ts'
import { measuringFlags, startChild } from '../start-child.ts'
import type { Subject } from '../subject.ts'

/** Ten times the data may cost this much more memory (promise P8). */
const allowedGrowth = 1.2
/** Bytes for compiled code and caches that grow a little with every minute. */
const slackBytes = 524_288

/**
 * P8: memory is flat. A process of its own runs the job on n units and another one on 10 n. After each transaction, and four
 * times a second, garbage is collected and what remains is measured: living objects and buffers (`heapUsed + external`), and
 * what of the process lies in memory (`rss`). The highest of each may grow 1.2 times. Collecting before measuring, a small
 * young generation and a single arena of the C library keep the laziness of V8 and of `malloc` out of the figures.
 *
 * Most of either is the program itself, so that a job could hide many rows in a fifth of it. What lives after a transaction,
 * when no batch is on its way, may therefore grow by no more than `bytesPerUnit` for each further unit.
 *
 * Code that happens to be compiled late looks like a job that keeps something, a job that keeps something does so each time: what
 * is found is measured once more, and counts when it is found again.
 */
export async function checkMemory(subject: Subject): Promise<readonly string[]> {
  const found = await findGrowth(subject)
  return found.length === 0 ? found : await findGrowth(subject)
}

async function findGrowth(subject: Subject): Promise<readonly string[]> {
  const { memorySize = 2_000, bytesPerUnit = 64 } = subject.fixture
  const sizes = [memorySize, memorySize * 10]
  const [small = [], large = []] = await sideBySide(
    subject.engine,
    sizes.map((size) => () => measure(subject, size)),
  )
  const found = (['live', 'resident'] as const).flatMap((kind) => {
    const growth = peak(large, kind) / peak(small, kind)
    return growth <= allowedGrowth ? [] : [`ten times the data costs ${growth.toFixed(2)} times the ${kind} memory`]
  })
  const kept = (peak(settled(large), 'live') - peak(settled(small), 'live') - slackBytes) / (memorySize * 9)
  if (kept > bytesPerUnit) found.push(`the run keeps ${Math.round(kept)} bytes of each unit`)
  const figures = `${memorySize} units: ${told(small)}; ${memorySize * 10} units: ${told(large)}`
  return found.map((fault) => `${fault} (${figures})`)
}

async function measure(subject: Subject, size: number): Promise<readonly MemorySample[]> {
  await using child = startChild(measuringFlags)
  await using stage = await openStage(subject, { size })
  const run = await child.begin(stage, { kind: 'measure' }, { chunkSize: 500 })
  const end = await run.ended
  if (end.kind !== 'result' || end.memory.length === 0) throw new Error(`The run to be measured ended with ${JSON.stringify(end)}.`)
  return end.memory
}

function settled(samples: readonly MemorySample[]): readonly MemorySample[] {
  return samples.filter(({ taken }) => taken === 'after a transaction')
}

function peak(samples: readonly MemorySample[], kind: 'live' | 'resident'): number {
  return Math.max(...samples.map((sample) => sample[kind]))
}

function told(samples: readonly MemorySample[]): string {
  const megabytes = (kind: 'live' | 'resident'): string => `${(peak(samples, kind) / 1_048_576).toFixed(1)} MB`
  const after = peak(settled(samples), 'live') / 1_048_576
  return `${megabytes('live')} live, ${after.toFixed(1)} MB of it after a transaction, ${megabytes('resident')} resident`
}
