import type { AnyJob } from '@synergy-jobs/core'
import type { Surroundings } from './surroundings.ts'

/** Ctrl-C, what schedulers and containers send, and Ctrl-Break of Windows. */
const stopping = ['SIGINT', 'SIGTERM', 'SIGBREAK', 'SIGHUP'] as const

/** Gives the command line what this process has. */
export function processSurroundings(jobs: readonly AnyJob[], userName: string): Surroundings {
  return {
    jobs,
    userName,
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    onSignal(listener) {
      for (const name of stopping) process.on(name, listener)
      return () => {
        for (const name of stopping) process.off(name, listener)
      }
    },
    exit: (code) => process.exit(code),
  }
}
