import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'

/**
 * One way of doing the work that a benchmark compares. It prepares itself, does the work inside `timed`, and returns what it
 * counted.
 */
export type Contestant = (input: string, timed: <T>(work: () => Promise<T>) => Promise<T>) => Promise<Readonly<Record<string, number>>>

/** What a benchmark compares. */
export interface Contest {
  readonly title: string
  /** Path of the script that calls {@link runContest}: it is started again for each measurement. */
  readonly script: string
  readonly contestants: Readonly<Record<string, Contestant>>
  /** The contestant that the others are related to. */
  readonly floor: string
  /** @default 3 */
  readonly runs?: number
  /** Makes the input, in the parent process only. */
  prepare(): Promise<string & {}>
}

interface Measurement {
  readonly counts: Readonly<Record<string, number>>
  readonly cpuMs: number
  readonly wallMs: number
  readonly peakMb: number
}

/**
 * Runs each contestant in a process of its own and prints the median of some runs, related to the floor of the same run.
 * Times differ from machine to machine and from minute to minute: only the ratios mean something.
 */
export async function runContest(contest: Contest): Promise<void> {
  const { values } = parseArgs({ options: { contestant: { type: 'string' }, input: { type: 'string' } }, strict: false })
  const { contestant, input } = values
  if (typeof contestant === 'string' && typeof input === 'string') return measure(contest, contestant, input)
  const prepared = await contest.prepare()
  const results = Object.keys(contest.contestants).map((name) => ({ name, ...median(measureSome(contest, name, prepared)) }))
  const base = results.find(({ name }) => name === contest.floor)
  console.log(`${contest.title}; median of ${contest.runs ?? 3}, Node ${process.version}`)
  console.table(
    results.map(({ name, counts, cpuMs, wallMs, peakMb }) => ({
      contestant: name,
      ...counts,
      'CPU ms': Math.round(cpuMs),
      'x floor': ratio(cpuMs, base?.cpuMs),
      'wall ms': Math.round(wallMs),
      'x floor wall': ratio(wallMs, base?.wallMs),
      'peak MB': Math.round(peakMb),
      'x floor memory': ratio(peakMb, base?.peakMb),
    })),
  )
}

async function measure(contest: Contest, name: string, input: string): Promise<void> {
  let wallMs = 0
  let cpuMs = 0
  const timed = async <T>(work: () => Promise<T>): Promise<T> => {
    const cpu = process.cpuUsage()
    const start = performance.now()
    const result = await work()
    wallMs += performance.now() - start
    const { user, system } = process.cpuUsage(cpu)
    cpuMs += (user + system) / 1000
    return result
  }
  const counts = (await contest.contestants[name]?.(input, timed)) ?? {}
  console.log(JSON.stringify({ counts, cpuMs, wallMs, peakMb: process.resourceUsage().maxRSS / 1024 }))
}

function measureSome({ script, runs = 3 }: Contest, name: string, input: string): readonly Measurement[] {
  const args = [...process.execArgv, script, '--contestant', name, '--input', input]
  return Array.from({ length: runs }, () => {
    const output = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1024 ** 2 })
    return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Measurement
  })
}

function median(measurements: readonly Measurement[]): Measurement {
  const middle = measurements.toSorted((a, b) => a.cpuMs - b.cpuMs)[measurements.length >> 1]
  if (middle === undefined) throw new RangeError('A contest needs at least one run.')
  return middle
}

function ratio(value: number, base: number | undefined): number {
  return Number((value / (base ?? value)).toFixed(2))
}
