import { allJobs } from '../all-jobs.ts'
import { runCommandLine } from '../run-command-line.ts'
import type { Surroundings } from '../surroundings.ts'
import { capture } from './capture.ts'

/** What a call of the command line printed, and its exit code. */
export interface Called {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Calls the command line in this process. */
export async function call(given: readonly string[], more: Partial<Surroundings> = {}): Promise<Called> {
  const [stdout, stderr] = [capture(), capture()]
  const code = await runCommandLine(given, {
    jobs: allJobs,
    env: {},
    stdout,
    stderr,
    userName: 'jobs',
    onSignal: () => () => undefined,
    exit: () => undefined,
    ...more,
  })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}
