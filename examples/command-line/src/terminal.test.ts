import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createContext, createEmbeddedDatabase, installJobTables } from '@synergy-jobs/core'
import { openTemporaryDirectory } from '@synergy-jobs/core/internal'
import { createDemoCompany } from '@synergy-jobs/core/testing'
import { describe, expect, test } from 'vitest'

/** `script` of util-linux gives a program a real terminal and hands it what is typed. */
const hasTerminal = spawnSync('script', ['--version']).stdout?.toString().includes('util-linux') ?? false
const noTerminal = 'no `script` of util-linux on this machine, which gives tests a terminal'
const program = join(import.meta.dirname, 'testing', 'sample-program.ts')

/** A program on a terminal, or without one. */
interface Started {
  /** Waits until the program has shown a text. */
  shows(text: string | RegExp): Promise<void>
  /** Types on the terminal. */
  type(keys: string): void
  kill(signal: NodeJS.Signals): void
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>
}

function start(given: readonly string[], terminal: boolean): Started {
  // Node 22 says on standard error that its SQLite is new.
  const command = [process.execPath, '--disable-warning=ExperimentalWarning', ...process.execArgv, program, ...given]
  const quoted = command.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ')
  const child = terminal
    ? spawn('script', ['--quiet', '--return', '--echo', 'never', '--command', `exec ${quoted}`, '/dev/null'])
    : spawn(process.execPath, command.slice(1))
  let [stdout, stderr] = ['', '']
  let look = (): void => undefined
  child.stdout.on('data', (data: Buffer) => ((stdout += data.toString()), look()))
  child.stderr.on('data', (data: Buffer) => ((stderr += data.toString()), look()))
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
  return {
    ended,
    type: (keys) => void child.stdin.write(keys),
    kill: (signal) => void child.kill(signal),
    shows: (text) =>
      new Promise((resolve, reject) => {
        look = () => {
          if (typeof text === 'string' ? (stdout + stderr).includes(text) : text.test(stdout + stderr)) resolve()
        }
        look()
        void ended.then(() => reject(new Error(`It ended before it showed ${String(text)}: ${stdout}${stderr}`)))
      }),
  }
}

async function openDatabase() {
  const directory = await openTemporaryDirectory()
  const file = join(directory.path, 'demo.db')
  await using source = await createEmbeddedDatabase({ file })
  await createDemoCompany(source.connect())
  await using context = await createContext({ connection: source, runAs: 'jobs' })
  await installJobTables(context)
  return { file, [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose]() }
}

const ctrlC = '\u0003'

describe('on a real terminal', () => {
  test('shows a bar that grows, and ends with the result', async ({ skip }) => {
    skip(!hasTerminal, noTerminal)
    await using database = await openDatabase()
    const started = start(['truncate-logs', '--steps', '20', '--database', database.file], true)
    const { code, stdout } = await started.ended
    expect(code).toBe(0)
    expect(new Set(stdout.match(/\[[█░=-]+\] \d+\/20/gu)).size).toBeGreaterThan(2)
    expect(stdout).toContain('succeeded: 20 rows read')
    // The cursor that the bar hides is there again.
    expect(stdout.lastIndexOf('\u001b[?25h')).toBeGreaterThan(stdout.lastIndexOf('\u001b[?25l'))
  })

  test('Ctrl-C stops the job and exits with 4', async ({ skip }) => {
    skip(!hasTerminal, noTerminal)
    await using database = await openDatabase()
    const started = start(['truncate-logs', '--database', database.file], true)
    await started.shows(/\] [1-9]\d*\/600/)
    started.type(ctrlC)
    const { code, stdout } = await started.ended
    expect(code).toBe(4)
    expect(stdout).toContain('Stopping; what is committed stays. Press Ctrl-C once more to end at once.')
    expect(stdout).toContain('cancelled: 0 rows read')
    expect(stdout).toContain('W_CANCELLED The run was stopped; what is committed stays: stopped by SIGINT')
    expect(stdout.lastIndexOf('\u001b[?25h')).toBeGreaterThan(stdout.lastIndexOf('\u001b[?25l'))
  })

  test('a second Ctrl-C ends a job that does not stop, at once, with 130', async ({ skip }) => {
    skip(!hasTerminal, noTerminal)
    await using database = await openDatabase()
    const started = start(['stubborn-job', '--steps', '100000', '--database', database.file], true)
    await started.shows('0/100000')
    started.type(ctrlC)
    await started.shows('Press Ctrl-C once more')
    started.type(ctrlC)
    const { code, stdout } = await started.ended
    expect(code).toBe(130)
    expect(stdout.lastIndexOf('\u001b[?25h')).toBeGreaterThan(stdout.lastIndexOf('\u001b[?25l'))
  })
})

describe('without a terminal', () => {
  test('shows plain lines on standard error, and nothing of them on standard output', async () => {
    await using database = await openDatabase()
    const { code, stdout, stderr } = await start(['truncate-logs', '--steps', '12', '--json', '--database', database.file], false).ended
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ status: 'succeeded', counts: { read: 12 } })
    expect(stderr).toMatch(/^ {3}working: \d+ of 12 rows\n/)
    expect(stderr).toContain('   working: 12 of 12 rows\n')
    expect(stderr).not.toContain('\u001b')
  })

  test('SIGTERM of a scheduler stops the job and exits with 4; a second one ends it with 143', async ({ skip }) => {
    skip(process.platform === 'win32', 'Windows has no SIGTERM')
    await using database = await openDatabase()
    const gentle = start(['truncate-logs', '--database', database.file, '--json'], false)
    await gentle.shows('working')
    gentle.kill('SIGTERM')
    const { code, stdout } = await gentle.ended
    expect([code, JSON.parse(stdout)]).toMatchObject([4, { status: 'cancelled' }])
    const stubborn = start(['stubborn-job', '--steps', '100000', '--database', database.file], false)
    await stubborn.shows('working')
    stubborn.kill('SIGTERM')
    await stubborn.shows('Send SIGTERM once more')
    stubborn.kill('SIGTERM')
    expect((await stubborn.ended).code).toBe(143)
  })
})
