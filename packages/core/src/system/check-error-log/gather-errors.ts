import type { ErrorLogEntry } from './error-log-alert.ts'
import type { ErrorPattern } from './error-patterns.ts'
import type { Marks } from './machine-marks.ts'
import { matchPattern } from './match-pattern.ts'

/** The matching rows of one machine that no run has dealt with. */
export interface MachineErrors {
  readonly machine: string
  readonly entries: number
  readonly first: ErrorLogEntry
  readonly latest: ErrorLogEntry
  readonly pattern: string
  /** The latest row names only a web server, which is taken for the machine. */
  readonly byWebServer: boolean
}

/**
 * Sums up matching rows by machine, by its name; rows that a run has dealt with are left out. What it holds grows with machines,
 * not with rows.
 *
 * @param last - the highest number in the log; a mark beyond it is from before the log was emptied, and counts no more
 */
export async function gatherErrors(
  pages: AsyncIterable<readonly ErrorLogEntry[]>,
  parts: { readonly patterns: readonly ErrorPattern[]; readonly marks: Marks; readonly last: number },
): Promise<readonly MachineErrors[]> {
  const { patterns, marks, last } = parts
  const machines = new Map<string, MachineErrors>()
  for await (const page of pages) {
    const matches = page.flatMap((entry) => {
      const pattern = matchPattern(entry.text, patterns)
      return pattern === undefined ? [] : [{ entry, pattern, machine: machineOf(entry) }]
    })
    await marks.load(new Set(matches.map(({ machine }) => machine)))
    for (const { entry, pattern, machine } of matches) {
      const mark = marks.of(machine)?.logId ?? 0
      if (mark <= last && entry.logId <= mark) continue
      const key = machine.toLowerCase()
      const known = machines.get(key)
      machines.set(key, {
        machine: known?.machine ?? machine,
        entries: (known?.entries ?? 0) + 1,
        first: known?.first ?? entry,
        latest: entry,
        pattern: pattern.name,
        byWebServer: entry.machine === '',
      })
    }
  }
  return [...machines.values()].toSorted((a, b) => (a.machine.toLowerCase() < b.machine.toLowerCase() ? -1 : 1))
}

function machineOf({ machine, webServer }: ErrorLogEntry): string {
  return machine === '' ? webServer : machine
}
