import { spawn } from 'node:child_process'

/** How a program ended. */
export interface ProgramResult {
  /** Exit code; 1 when a signal ended it. */
  readonly code: number
  /** Standard output and standard error, as they came. */
  readonly output: string
}

/** Runs a program to its end and collects what it prints. A name without path is looked up as a shell would, on Windows too. */
export function runProgram(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    // npm and pnpm are .cmd files on Windows, which only its shell starts; no argument of ours needs quoting.
    const shell = process.platform === 'win32' && !command.includes('\\')
    const child = spawn(command, [...args], { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const collect = (data: string) => {
      output += data
    }
    child.stdout.setEncoding('utf8').on('data', collect)
    child.stderr.setEncoding('utf8').on('data', collect)
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
