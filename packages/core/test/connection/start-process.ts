import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

/** Starts a script of this folder as a process of its own. */
export function startProcess(script: string, ...args: readonly string[]): ChildProcess {
  return fork(new URL(script, import.meta.url), [...args], { execArgv: ['--conditions=@synergy-jobs/source'] })
}

/** Waits for the first message of a process. */
export async function firstMessage(child: ChildProcess): Promise<unknown> {
  const received: readonly unknown[] = await once(child, 'message')
  return received[0]
}

/** Kills a process as `kill -9` does, and waits until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
