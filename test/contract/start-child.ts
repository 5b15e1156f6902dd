import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ChildHook, ChildMessage, ChildTask } from './child-task.ts'
import { type Stage, usualChunk } from './open-stage.ts'

/** How a child process ended. */
export type ChildEnd = Extract<ChildMessage, { kind: 'result' | 'error' }> | { readonly kind: 'killed' }

/** A process that is ready to run a job. Starting one takes a while, so it is started before there is anything to do. */
export interface Child extends AsyncDisposable {
  /** Begins a run; its end, and how many statements and commits there were, come with `ended`. */
  begin(stage: Stage, hook: ChildHook, options?: object): Promise<ChildRun>
}

/** A run in a child process. */
export interface ChildRun {
  readonly pid: number
  /** Settles when the job is about to be called. */
  readonly starting: Promise<void>
  readonly ended: Promise<ChildEnd>
  kill(): void
  /** Statements and commits until now. */
  trace(): Promise<{ readonly statements: number; readonly commits: number }>
}

/** Flags that make V8 collect garbage early and keep its young generation small, so that laziness is not taken for need. */
export const measuringFlags = ['--expose-gc', '--max-semi-space-size=2', '--max-old-space-size=512']

let traces = 0

/** Starts a child process that waits for its task. */
export function startChild(flags: readonly string[] = []): Child {
  const process = fork(new URL('./child.ts', import.meta.url), {
    execArgv: ['--conditions=@synergy-jobs/source', '--disable-warning=ExperimentalWarning', ...flags],
    // Reading and compiling our sources is most of what a child does; dozens are started.
    env: { ...globalThis.process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'synergy-jobs-compile-cache'), MALLOC_ARENA_MAX: '1' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ready = message(process, 'ready')
  const exited = once(process, 'exit')
  return {
    async begin(stage, hook, options = {}) {
      await ready
      const trace = join(stage.directory, `trace-${traces++}`)
      const run = follow(process, exited, trace)
      const { connection, environment } = stage.context
      const task: ChildTask = {
        job: stage.subject.job.definition.name,
        engine: stage.subject.engine,
        ...(typeof connection === 'object' && 'file' in connection ? { file: connection.file } : {}),
        environment,
        seeded: stage.seeded,
        options: { chunkSize: usualChunk, ...options },
        hook,
        trace,
      }
      process.send(task)
      return run
    },
    async [Symbol.asyncDispose]() {
      if (process.exitCode === null && process.signalCode === null) process.kill('SIGKILL')
      await exited
    },
  }
}

function follow(process: ChildProcess, exited: Promise<unknown>, trace: string): ChildRun {
  const last = { end: undefined as ChildEnd | undefined }
  process.on('message', (said: ChildMessage) => {
    if (said.kind === 'result' || said.kind === 'error') last.end = said
  })
  return {
    pid: process.pid ?? 0,
    starting: message(process, 'starting').then(() => undefined),
    ended: exited.then(() => last.end ?? { kind: 'killed' }),
    kill: () => void process.kill('SIGKILL'),
    async trace() {
      const steps = await readFile(trace, 'utf8').catch(() => '')
      return { statements: steps.length, commits: [...steps].filter((step) => step === 'c').length }
    },
  }
}

/** Waits for a message of one kind; a process that ends before is no news here. */
function message(process: ChildProcess, kind: ChildMessage['kind']): Promise<void> {
  return new Promise((resolve) => {
    process.on('message', (said: ChildMessage) => {
      if (said.kind === kind) resolve()
    })
    process.once('exit', () => resolve())
  })
}
